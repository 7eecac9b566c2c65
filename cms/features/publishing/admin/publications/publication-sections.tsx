import type { ReactNode } from 'react'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { formatSeconds } from '../../../../platform/dates/format.ts'
import { format } from '../../../../platform/format.ts'

const { log, changes: changeLabels } = t.publications

interface SectionProps {
  publication: Publication
}

/** Each reason for a publication: who requested it and why. */
export const Reasons = ({ publication: { reasons } }: SectionProps) => (
  <Section heading={log.why}>
    {reasons?.length ? (
      <ul className="publication-list">
        {reasons.map(({ id, what, who }) => (
          <li key={id}>
            {what}
            <span className="publication-soft"> {who || log.system}</span>
          </li>
        ))}
      </ul>
    ) : (
      <p>{log.noReasons}</p>
    )}
  </Section>
)

/** The pages that are new, changed or gone, as links to the live ones. */
export const Changes = ({ publication: { changes, changed, state }, siteUrl }: SectionProps & { siteUrl: string }) => {
  if (state !== 'succeeded') return null
  const listed = changes ?? []
  const rest = (changed ?? 0) - listed.filter(({ change }) => change !== 'removed').length
  return (
    <Section heading={log.changes}>
      {listed.length ? (
        <ul className="publication-list">
          {listed.map(({ id, address, change }) => (
            <li key={id}>
              {change === 'removed' ? (
                <span>{address}</span>
              ) : (
                <a href={`${siteUrl}${address}`} target="_blank" rel="noreferrer">
                  {address}
                </a>
              )}
              {change ? <span className="publication-soft"> {changeLabels[change].toLowerCase()}</span> : null}
            </li>
          ))}
          {rest > 0 ? <li className="publication-soft">{log.moreChanges(rest)}</li> : null}
        </ul>
      ) : (
        <p>{changed ? log.changed(changed) : log.noChanges}</p>
      )}
    </Section>
  )
}

/** The steps of a publication with their times, as a bar and in words. */
export const Phases = ({ publication: { phases } }: SectionProps) => {
  const steps = (phases ?? []).map(({ id, name, milliseconds }) => ({ id, name, milliseconds: milliseconds ?? 0 }))
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  if (!steps.length) return null
  return (
    <Section heading={log.phases}>
      <div className="publication-bar" aria-hidden="true">
        {steps.map(({ id, milliseconds }) => (
          <span key={id} style={{ flexGrow: total ? milliseconds / total : 1 }} />
        ))}
      </div>
      <ol className="publication-steps publication-phases">
        {steps.map(({ id, name, milliseconds }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="publication-number">{formatSeconds(milliseconds / 1000)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** What was checked before it went live, and what was found. */
export const Checks = ({ publication: { checks } }: SectionProps) =>
  checks?.length ? (
    <Section heading={log.checks}>
      <ul className="publication-steps">
        {checks.map(({ id, name, checked, faults }) => (
          <li key={id}>
            <span>
              {name}
              <span className="publication-soft"> {log.checked(format.number(checked ?? 0))}</span>
            </span>
            <span className={faults ? 'publication-outcome publication-outcome--failed' : 'publication-soft'}>
              {log.faults(faults ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  ) : null

const Section = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="publication-part">
    <h2>{heading}</h2>
    {children}
  </section>
)
