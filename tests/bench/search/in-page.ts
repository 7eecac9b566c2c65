// Runs in the browser, each function by itself: their texts are sent there, so they may use nothing from outside.

/**
 * Sends the form of Vitrin's page, and waits until the first five hits stand there with what they say.
 *
 * @returns the milliseconds until they stood there with their titles, under the number of them all.
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

/** Asks Pagefind as it comes for some hits, with what a list shows of each. Answers their addresses. */
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
 * Asks query after query, resting between them, and sends the milliseconds that each took to the server: until hits were shown, if
 * `ask` tells, and until everything was there.
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
