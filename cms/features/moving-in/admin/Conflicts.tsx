'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import type { Lines } from '../run/summarise.ts'
import { t } from '../texts.ts'
import { ask } from './ask.ts'

const { plan } = t.page
const texts = plan.conflict

/**
 * What both the source and somebody here have changed, side by side.
 *
 * @param props.canChoose whether the source may be taken: when the rest has been stored.
 */
export const Conflicts = ({ move, lines, canChoose }: { move: string; lines: Lines; canChoose: boolean }) => {
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState('')
  const toggle = (id: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await ask('task', { move, task: 'store', overwrite: chosen })
    setRefusal(answer.refusal ?? '')
    if (answer.body) router.refresh()
  }
  return (
    <details className="moving-in__group" open>
      <summary>{`${plan.changedHere} (${t.page.number(lines.count)})`}</summary>
      <form onSubmit={(event) => void take(event)}>
        <p className="moving-in__text">{canChoose ? texts.choose : texts.later}</p>
        {lines.first.map(({ id, title, type, document, changes }) => (
          <section key={id} className="moving-in__conflict">
            <p>
              <Link href={`/admin/collections/${type}/${document}`} prefetch={false}>
                {title}
              </Link>
            </p>
            {changes.length ? (
              changes.map(({ path, label, before, after }) => (
                <dl key={path} className="moving-in__sides">
                  <div>
                    <dt>{`${label} – ${texts.here}`}</dt>
                    <dd>{before || texts.empty}</dd>
                  </div>
                  <div>
                    <dt>{`${label} – ${texts.source}`}</dt>
                    <dd>{after || texts.empty}</dd>
                  </div>
                </dl>
              ))
            ) : (
              <p>{texts.same}</p>
            )}
            {canChoose && (
              <label className="moving-in__choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                />
                <span>{texts.take(title)}</span>
              </label>
            )}
          </section>
        ))}
        {lines.count > lines.first.length && <p>{plan.more(lines.count - lines.first.length)}</p>}
        {canChoose && (
          <Button type="submit" buttonStyle="secondary" disabled={!chosen.length}>
            {texts.button}
          </Button>
        )}
        {refusal && (
          <p role="alert" className="moving-in__refusal">
            {refusal}
          </p>
        )}
      </form>
    </details>
  )
}
