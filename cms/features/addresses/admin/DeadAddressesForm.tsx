'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { DeadAddressReport } from '../dead/find-dead-addresses.ts'
import { readAddressList } from '../dead/read-address-list.ts'
import { askApi } from '../../../platform/admin/ask-api.ts'
import { t } from '../texts.ts'
import { DeadAddressRow } from './DeadAddressRow.tsx'

type State =
  { step: 'asking' | 'searching' } | { step: 'refused'; message: string } | { step: 'found'; report: DeadAddressReport }

/** More rows make the page slow, and the rest is seen when it is looked again. */
const maxShown = 200

/** Asks for the old site's addresses, and shows those that lead nowhere. */
export const DeadAddressesForm = () => {
  const [sitemap, setSitemap] = useState('')
  const [list, setList] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [state, setState] = useState<State>({ step: 'asking' })

  const search = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setState({ step: 'searching' })
    const given = sitemap.trim() ? { sitemap } : await readGiven(list, files)
    if ('refusal' in given) {
      setState({ step: 'refused', message: given.refusal })
      return
    }
    const { body, refusal } = await askApi<{ report: DeadAddressReport }>(
      '/api/old-addresses/report',
      t.dead.failed,
      given,
    )
    setState(body ? { step: 'found', report: body.report } : { step: 'refused', message: refusal })
  }

  return (
    <>
      <form className="dead-addresses__form" onSubmit={(event) => void search(event)}>
        <label htmlFor="sajtkarta">{t.dead.sitemap}</label>
        <p id="sajtkarta-hjalp">{t.dead.sitemapHelp}</p>
        <input
          id="sajtkarta"
          type="url"
          aria-describedby="sajtkarta-hjalp"
          value={sitemap}
          onChange={({ target }) => setSitemap(target.value)}
        />
        <label htmlFor="adressfiler">{t.dead.file}</label>
        <p id="adressfiler-hjalp">{t.dead.fileHelp}</p>
        <input
          id="adressfiler"
          type="file"
          multiple
          aria-describedby="adressfiler-hjalp"
          onChange={({ target }) => setFiles([...(target.files ?? [])])}
        />
        <label htmlFor="adresslista">{t.dead.list}</label>
        <p id="adresslista-hjalp">{t.dead.listHelp}</p>
        <textarea
          id="adresslista"
          aria-describedby="adresslista-hjalp"
          rows={6}
          spellCheck={false}
          value={list}
          onChange={({ target }) => setList(target.value)}
        />
        <Button type="submit" disabled={state.step === 'searching'}>
          {state.step === 'searching' ? t.dead.searching : t.dead.search}
        </Button>
      </form>
      <div aria-live="polite">
        {state.step === 'refused' && <p className="dead-addresses__refusal">{state.message}</p>}
        {state.step === 'found' && <Found report={state.report} />}
      </div>
    </>
  )
}

const Found = ({ report: { checked, dead, unreadable } }: { report: DeadAddressReport }) => (
  <>
    <h2>{t.dead.found(dead.length, checked)}</h2>
    {unreadable.length > 0 && <p>{t.dead.unreadable(unreadable.length)}</p>}
    {dead.length > maxShown && <p>{t.dead.shownFirst(maxShown)}</p>}
    <ul className="dead-addresses__list">
      {dead.slice(0, maxShown).map((one) => (
        <DeadAddressRow key={one.address} {...one} />
      ))}
    </ul>
  </>
)

/** The addresses in what was written and chosen, which is read here: a log may be far larger than what it names. */
const readGiven = async (
  list: string,
  files: readonly File[],
): Promise<{ addresses: [string, number][] } | { refusal: string }> => {
  const counts = new Map<string, number>()
  const texts = [list]
  for (const file of files) {
    const text = await readFile(file).catch(() => undefined)
    if (text === undefined) return { refusal: t.dead.unreadableFile(file.name) }
    texts.push(text)
  }
  const sitemaps: string[] = []
  for (const text of texts) {
    const read = readAddressList(text)
    sitemaps.push(...read.sitemaps)
    for (const [address, count] of read.addresses) counts.set(address, (counts.get(address) ?? 0) + count)
  }
  return sitemaps.length && !counts.size ? { refusal: t.dead.namesSitemaps(sitemaps) } : { addresses: [...counts] }
}

const readFile = async (file: File): Promise<string> => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (first !== 0x1f || second !== 0x8b) return file.text()
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
