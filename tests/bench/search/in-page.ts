// These functions run in the browser: their source is sent there, so they must not use anything from outside.

/**
 * Submits the form of Vitrin's page, and waits until the first five hits are shown with their texts.
 *
 * @returns the milliseconds until their titles were shown, with the total number of hits above.
 */
export const askVitrin = async (query: string): Promise<number> => {
  const status = document.querySelector('[data-search-status]')!
  const hits = document.querySelector('[data-search-hits]')!
  const becomes = (element: Element, isSo: () => boolean): Promise<void> =>
    new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (!isSo()) return
        observer.disconnect()
        done()
      })
      observer.observe(element, { childList: true, characterData: true, subtree: true, attributeFilter: ['class'] })
    })
  const start = performance.now()
  const isShown = becomes(status, () => /räff/.test(status.textContent ?? ''))
  document.querySelector<HTMLInputElement>('[data-search-query]')!.value = query
  document.querySelector<HTMLFormElement>('[data-search-form]')!.requestSubmit()
  await isShown
  const shown = performance.now() - start
  const isWhole = (): boolean => !hits.querySelector('.hit--waiting:nth-child(-n + 5)')
  if (!isWhole()) await becomes(hits, isWhole)
  return shown
}

/** Requests hits from stock Pagefind, with what a list shows of each. Returns their addresses. */
export const askStock = async ({
  query,
  shown,
  folder,
}: {
  query: string
  shown: number
  folder: string
}): Promise<string[]> => {
  const pagefind = (await import(`/${folder}/pagefind.js`)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
  }
  const { results } = await pagefind.search(query)
  const hits = await Promise.all(results.slice(0, shown).map((one) => one.data()))
  return hits.map(({ url }) => url)
}

/**
 * Runs one query after another with pauses in between, and reports the milliseconds of each: until hits were shown, if `ask`
 * tells, and until everything had been loaded.
 */
export const timeQueries = async (
  queries: string[],
  ask: (query: string) => Promise<unknown>,
  rest: { afterFirst: number; between: number },
): Promise<void> => {
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((done) => {
      setTimeout(done, milliseconds)
    })
  const times: [shown: number, whole: number][] = []
  for (const query of queries) {
    const start = performance.now()
    const shown = await ask(query)
    const whole = performance.now() - start
    times.push([typeof shown === 'number' ? shown : whole, whole])
    await sleep(times.length === 1 ? rest.afterFirst : rest.between)
  }
  await fetch('/', { method: 'POST', body: JSON.stringify(times) })
}
