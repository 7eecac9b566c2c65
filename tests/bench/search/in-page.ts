// Runs in the browser, each function by itself: their texts are sent there, so they may use nothing from outside.

/** Sends the form of Vitrin's page, and waits until the first five hits stand there with the number of them all. */
export const askVitrin = (query: string): Promise<void> => {
  const status = document.querySelector('[data-search-status]')!
  const isDone = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!/räff/.test(status.textContent ?? '')) return
      observer.disconnect()
      done()
    })
    observer.observe(status, { childList: true, characterData: true, subtree: true })
  })
  document.querySelector<HTMLInputElement>('[data-search-query]')!.value = query
  document.querySelector<HTMLFormElement>('[data-search-form]')!.requestSubmit()
  return isDone
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

/** Asks query after query, resting between them, and sends the milliseconds that each took to the server. */
export const timeQueries = async (
  queries: string[],
  ask: (query: string) => Promise<unknown>,
  rest: { afterFirst: number; between: number },
): Promise<void> => {
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((done) => {
      setTimeout(done, milliseconds)
    })
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await ask(query)
    times.push(performance.now() - start)
    await sleep(times.length === 1 ? rest.afterFirst : rest.between)
  }
  await fetch('/', { method: 'POST', body: JSON.stringify(times) })
}
