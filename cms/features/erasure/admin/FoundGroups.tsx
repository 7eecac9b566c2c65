import type { FoundGroup } from '../find-person.ts'
import { t } from '../texts.ts'

/** Where somebody is found, by kind of place. */
export const FoundGroups = ({ groups }: { groups: FoundGroup[] }) => {
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  if (!count) return <p>{t.erasure.nothing}</p>
  return (
    <>
      <h2>{t.erasure.found(count)}</h2>
      {groups.map(({ kind, heading, count: inGroup, places }) => (
        <details key={kind} className="erasure__group" open={places.length <= 10}>
          <summary>
            {heading} <span>({inGroup})</span>
          </summary>
          {places.length < inGroup && <p>{t.erasure.shownFirst(places.length)}</p>}
          <ul>
            {places.map(({ title, href, fields, excerpt }, index) => (
              <li key={index}>
                {href ? <a href={href}>{title}</a> : title} {fields.length > 0 && t.erasure.in(fields)}
                {excerpt && <q>{excerpt}</q>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}
