'use client'

import { t } from '../../texts.ts'
import type { PublicationState } from '../../publication-state.ts'
import { Elapsed } from './Elapsed.tsx'

const { live } = t.publications

/** The current step of the running publication, and for how long it has been running. */
export const Running = ({
  running,
  clockAhead,
}: {
  running: NonNullable<PublicationState['running']>
  clockAhead: number
}) => (
  <p className="publication-running">
    <span className="publication-running__sign" aria-hidden="true" />
    <strong>{running.phase ?? live.starting}</strong>
    {running.startedAt ? (
      <span className="publication-soft">
        {'… '}
        <Elapsed since={running.startedAt} clockAhead={clockAhead} />
      </span>
    ) : null}
  </p>
)
