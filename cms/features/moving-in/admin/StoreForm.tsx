'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { ShownMove } from '../run/move-state.ts'
import { t } from '../texts.ts'

const texts = t.page.choose

/** What is chosen before anything is stored: how it is seen, and from where files are fetched. */
export const StoreForm = ({
  move,
  onStore,
}: {
  move: ShownMove
  onStore: (choices: { isPublishing: boolean; hosts: string[] }) => Promise<void>
}) => {
  const isArchive = move.source?.kind === 'archive'
  const offered = Object.entries(move.fileHosts ?? {}).sort(([, one], [, other]) => other - one)
  const [isPublishing, setIsPublishing] = useState(false)
  // Most files lie where the site was; of others somebody has to say that they are trusted.
  const [hosts, setHosts] = useState<readonly string[]>(offered.slice(0, 1).map(([host]) => host))
  const toggle = (host: string, isChosen: boolean): void =>
    setHosts(isChosen ? [...hosts, host] : hosts.filter((one) => one !== host))
  const store = (event: FormEvent): void => {
    event.preventDefault()
    void onStore({ isPublishing, hosts: [...new Set([...move.hosts, ...hosts])] })
  }

  return (
    <form className="moving-in__form" onSubmit={store}>
      <h3>{texts.heading}</h3>
      {isArchive ? (
        <p>{texts.archive}</p>
      ) : (
        <fieldset>
          <legend>{texts.publish}</legend>
          {[false, true].map((asThere) => (
            <label key={String(asThere)} className="moving-in__choice">
              <input
                type="radio"
                name="flytta-synligt"
                checked={isPublishing === asThere}
                onChange={() => setIsPublishing(asThere)}
              />
              <span>
                {asThere ? texts.asThere : texts.drafts}
                <span className="moving-in__help">{asThere ? texts.asThereHelp : texts.draftsHelp}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {offered.length > 0 && (
        <fieldset aria-describedby="om-flytta-filer">
          <legend>{texts.hosts}</legend>
          <p id="om-flytta-filer">{texts.hostsHelp}</p>
          {offered.map(([host, count]) => (
            <label key={host} className="moving-in__choice">
              <input
                type="checkbox"
                checked={hosts.includes(host)}
                onChange={({ target }) => toggle(host, target.checked)}
              />
              <span>{texts.host(host, count)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Button type="submit">{texts.button}</Button>
    </form>
  )
}
