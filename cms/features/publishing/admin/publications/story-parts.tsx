import type { ReactNode } from 'react'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { formatSeconds } from '../../../../platform/dates/format.ts'
import { format } from '../../../../platform/format.ts'

const { story, changes: changeLabels } = t.publications

interface PartProps {
  publication: Publication
}

/** Who wanted a publication and why, each reason. */
export const Reasons = ({ publication: { reasons } }: PartProps) => (
  <Part heading={story.why}>
    {reasons?.length ? (
      <ul className="story-list">
        {reasons.map(({ id, what, who }) => (
          <li key={id}>
            {what}
            <span className="story-soft"> {who || story.system}</span>
          </li>
        ))}
      </ul>
    ) : (
      <p>{story.noReasons}</p>
    )}
  </Part>
)

/** The pages that are new, changed or gone, as links to the live ones. */
export const Changes = ({ publication: { changes, changed, state }, siteUrl }: PartProps & { siteUrl: string }) => {
  if (state !== 'succeeded') return null
  const listed = changes ?? []
  const rest = (changed ?? 0) - listed.filter(({ change }) => change !== 'removed').length
  return (
    <Part heading={story.changes}>
      {listed.length ? (
        <ul className="story-list">
          {listed.map(({ id, address, change }) => (
            <li key={id}>
              {change === 'removed' ? (
                <span>{address}</span>
              ) : (
                <a href={`${siteUrl}${address}`} target="_blank" rel="noreferrer">
                  {address}
                </a>
              )}
              {change ? <span className="story-soft"> {changeLabels[change].toLowerCase()}</span> : null}
            </li>
          ))}
          {rest > 0 ? <li className="story-soft">{story.moreChanges(rest)}</li> : null}
        </ul>
      ) : (
        <p>{changed ? story.changed(changed) : story.noChanges}</p>
      )}
    </Part>
  )
}

/** The steps of a publication with their times, as a bar and in words. */
export const Phases = ({ publication: { phases } }: PartProps) => {
  const steps = (phases ?? []).map(({ id, name, milliseconds }) => ({ id, name, milliseconds: milliseconds ?? 0 }))
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  if (!steps.length) return null
  return (
    <Part heading={story.phases}>
      <div className="story-bar" aria-hidden="true">
        {steps.map(({ id, milliseconds }) => (
          <span key={id} style={{ flexGrow: total ? milliseconds / total : 1 }} />
        ))}
      </div>
      <ol className="story-steps story-phases">
        {steps.map(({ id, name, milliseconds }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="story-number">{formatSeconds(milliseconds / 1000)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** What was checked before the public saw it, and what was found. */
export const Checks = ({ publication: { checks } }: PartProps) =>
  checks?.length ? (
    <Part heading={story.checks}>
      <ul className="story-steps">
        {checks.map(({ id, name, checked, faults }) => (
          <li key={id}>
            <span>
              {name}
              <span className="story-soft"> {story.checked(format.number(checked ?? 0))}</span>
            </span>
            <span className={faults ? 'story-outcome story-outcome--failed' : 'story-soft'}>
              {story.faults(faults ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  ) : null

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="story-part">
    <h2>{heading}</h2>
    {children}
  </section>
)
