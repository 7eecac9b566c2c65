import Link from 'next/link'
import { describeCounts, nameType } from '../run/describe-outcomes.ts'
import type { MoveState } from '../run/move-state.ts'
import type { ReportName } from '../run/report.ts'
import { summarise, type Lines } from '../run/summarise.ts'
import { getMoveDir } from '../spool/folders.ts'
import { t } from '../texts.ts'
import { Conflicts } from './Conflicts.tsx'

const { plan } = t.page
const names: Partial<Record<MoveState['step'], ReportName>> = { looked: 'plan', done: 'report', undone: 'undo' }

/** What would happen or has happened, so far as it is known: counts, and what there is to say, by kind. */
export const MoveReport = async ({ state }: { state: MoveState }) => {
  const name = names[state.step]
  const folder = getMoveDir(state.id)
  if (!name || !folder || !state.counts) return null
  const { actions, told, notes, addresses } = await summarise(folder, name)
  const counts = describeCounts(state.counts)
  const isStored = name === 'report'
  return (
    <section aria-labelledby="vad-som-hander">
      <h3 id="vad-som-hander">{plan.heading[name]}</h3>
      {counts.length ? (
        <ul className="moving-in__list">
          {counts.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {addresses > 0 && name !== 'undo' && <li>{plan.addresses(addresses)}</li>}
        </ul>
      ) : (
        <p>{plan.nothing}</p>
      )}
      <Group isStored={isStored} heading={plan.made} lines={actions.made} isOpen={isStored} />
      <Group isStored={isStored} heading={plan.updated} lines={actions.updated} isOpen={isStored} />
      <Group isStored={isStored} heading={plan.refused} lines={actions.refused} isOpen />
      {actions.changedHere && <Conflicts move={state.id} lines={actions.changedHere} canChoose={isStored} />}
      <Group isStored={isStored} heading={plan.removedHere} lines={name === 'undo' ? undefined : actions.removedHere} />
      <Group isStored={isStored} heading={plan.told} lines={told} isOpen />
      <Group isStored={isStored} heading={plan.proposal} lines={notes.proposal} />
      <Group isStored={isStored} heading={plan.person} lines={notes.person} />
      <Group isStored={isStored} heading={plan.lost} lines={notes.lost} />
      <Group isStored={isStored} heading={plan.kept} lines={notes.kept} />
      <p>
        <a href={`/api/moving-in/report?move=${state.id}&name=${name}`} download>
          {plan.download}
        </a>
      </p>
    </section>
  )
}

const Group = ({
  heading,
  lines,
  isOpen,
  isStored,
}: {
  heading: string
  lines: Lines | undefined
  isOpen?: boolean
  isStored: boolean
}) => {
  if (!lines?.count) return null
  return (
    <details className="moving-in__group" open={isOpen}>
      <summary>{`${heading} (${t.page.number(lines.count)})`}</summary>
      <ul>
        {lines.first.map((line, index) => (
          <li key={index}>
            <Named {...line} isStored={isStored} />
            {line.text && <span className="moving-in__about">: {line.text}</span>}
          </li>
        ))}
        {lines.count > lines.first.length && <li>{plan.more(lines.count - lines.first.length)}</li>}
      </ul>
    </details>
  )
}

/** A document in a plan is not there yet: only what has been stored can be opened. */
const Named = ({ title, type, document, isStored }: Lines['first'][number] & { isStored: boolean }) => {
  const about = type ? ` – ${nameType(type)}` : ''
  return document && isStored ? (
    <>
      <Link href={`/admin/collections/${type}/${document}`} prefetch={false}>
        {title}
      </Link>
      {about}
    </>
  ) : (
    <>
      <strong>{title}</strong>
      {about}
    </>
  )
}
