'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { t } from '../../texts.ts'
import type { ToldProblems } from '../../publication-problems.ts'
import type { PublicationState } from '../../publication-state.ts'

type Told = ToldProblems['setAside'][number]
type ToldDeadLink = ToldProblems['deadLinks'][number]

const { notice, inField } = t.setAside

/** What is told of a document if its newest content could not be published. */
export const findSetAside = ({ problems }: PublicationState, collection: string, id: string): Told | undefined =>
  problems?.setAside.find((one) => one.collection === collection && one.id === id)

/** Says that a document stays as it was for the public, which field is to blame, and what to do. */
export const SetAsideNotice = ({ setAside: { field, message } }: { setAside: Told }) => (
  <div className="publish-failure" role="alert">
    <p>
      <strong>{notice.setAside}</strong>
    </p>
    <p className="publish-failure__error">
      {field ? <strong>{inField(field)} </strong> : null}
      {message}
    </p>
    <p>{notice.next}</p>
  </div>
)

/** The links of a document that lead nowhere, and are printed as text. */
export const findDeadLinks = ({ problems }: PublicationState, collection: string, id: string): ToldDeadLink[] =>
  problems?.deadLinks.filter((one) => one.collection === collection && one.id === id) ?? []

/** Says which links of a document lead nowhere, and in which fields. */
export const DeadLinksNotice = ({ deadLinks }: { deadLinks: readonly ToldDeadLink[] }) =>
  deadLinks.length ? (
    <div className="publish-panel__note">
      <p>{t.setAside.deadLinks(deadLinks.length)}:</p>
      <ul>
        {deadLinks.map(({ page, target, field }) => (
          <li key={`${page} ${target}`}>
            {field ? <strong>{inField(field)} </strong> : null}
            {t.setAside.deadLink(target)}
          </li>
        ))}
      </ul>
    </div>
  ) : null

/**
 * What is told of the open document, asked for when it is opened.
 *
 * @param id undefined while the document is new.
 */
export const useSetAside = (collection: string, id: string | undefined): Told | undefined => {
  const { config } = useConfig()
  const address = `${config.routes.api}/publications/state`
  const [setAside, tell] = useState<Told>()
  useEffect(() => {
    if (id === undefined) return undefined
    const stopping = new AbortController()
    void fetch(address, { signal: stopping.signal, cache: 'no-store' })
      .then(async (response) => (response.ok ? ((await response.json()) as PublicationState) : undefined))
      .then((state) => tell(state && findSetAside(state, collection, id)))
      // Without an answer there is nothing to tell; the dashboard tells it, too.
      .catch(() => {})
    return () => stopping.abort()
  }, [address, collection, id])
  return setAside
}
