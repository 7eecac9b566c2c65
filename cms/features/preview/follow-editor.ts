/**
 * Runs in a previewed page, which gets it as source text (`assets.ts`), so it must not reference anything outside itself.
 *
 * In the editor's frame, the page is fetched again after each save and only the differences are patched in, so that the reader
 * keeps their place. Links open in a new tab, because the frame belongs to this page. In a tab of its own, the page says that it
 * is a preview.
 */
export function followEditor(): void {
  const note = document.querySelector<HTMLElement>('[data-preview]')
  const opener: Window | null = window.opener
  const isFramed = window.parent !== window
  const editor = isFramed ? window.parent : opener
  /** The server's HTML, before any script changed it. */
  let shown: Node = document.body.cloneNode(true)
  let isUpdating = false
  let isChangedSince = false

  const update = async (): Promise<void> => {
    isChangedSince = true
    if (isUpdating) return
    isUpdating = true
    while (isChangedSince) {
      isChangedSince = false
      const html = await fetchPage()
      if (html === undefined) {
        showStaleNotice()
        continue
      }
      const next = new DOMParser().parseFromString(html, 'text/html')
      document.title = next.title
      patchNode(document.body, shown, next.body)
      shown = next.body
    }
    isUpdating = false
  }

  const fetchPage = (): Promise<string | undefined> =>
    fetch(location.href, { cache: 'no-store' }).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    )

  const showStaleNotice = (): void => {
    if (!note) return
    note.textContent = note.dataset.stale ?? ''
    note.hidden = false
  }

  /** Applies to a node the changes between two versions of the server's HTML. */
  const patchNode = (live: Node, before: Node, next: Node): void => {
    if (before.isEqualNode(next)) return
    if (!(live instanceof Element) || !(before instanceof Element) || !(next instanceof Element)) {
      live.parentNode?.replaceChild(document.importNode(next, true), live)
      return
    }
    if (live.nodeName !== next.nodeName) {
      live.replaceWith(document.importNode(next, true))
      return
    }
    for (const { name } of before.attributes) if (!next.hasAttribute(name)) live.removeAttribute(name)
    for (const { name, value } of next.attributes)
      if (before.getAttribute(name) !== value) live.setAttribute(name, value)
    patchChildren(live, [...before.childNodes], [...next.childNodes])
  }

  const patchChildren = (parent: Element, before: Node[], next: Node[]): void => {
    const live = [...parent.childNodes]
    // A script has changed the children here.
    if (live.length !== before.length)
      return parent.replaceChildren(...next.map((node) => document.importNode(node, true)))
    let start = 0
    while (start < before.length && start < next.length && before[start]!.isEqualNode(next[start]!)) start++
    let end = 0
    while (
      end < before.length - start &&
      end < next.length - start &&
      before.at(-1 - end)!.isEqualNode(next.at(-1 - end)!)
    )
      end++
    const [old, fresh] = [live.slice(start, live.length - end), next.slice(start, next.length - end)]
    if (old.length === fresh.length)
      return old.forEach((node, index) => patchNode(node, before[start + index]!, fresh[index]!))
    const after = live[live.length - end] ?? null
    for (const node of old) node.remove()
    for (const node of fresh) parent.insertBefore(document.importNode(node, true), after)
  }

  if (!isFramed && note) note.hidden = false
  if (isFramed) {
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
        if (!link || link.getAttribute('href')?.startsWith('#')) return
        link.target = '_blank'
        link.rel = 'noopener'
      },
      true,
    )
    document.addEventListener(
      'submit',
      ({ target }) => {
        if (target instanceof HTMLFormElement) target.target = '_blank'
      },
      true,
    )
  }
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<{ type?: string } | null>) => {
    if (origin === location.origin && source === editor && data?.type === 'payload-document-event') void update()
  })
  // Payload's live preview sends nothing before it gets this message.
  editor?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
  // Catches saves made while this page was loading, which no message announced.
  if (isFramed) void update()
}
