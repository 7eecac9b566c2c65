import Link from 'next/link'
import type { FirstStep } from './find-first-steps.ts'
import { HideFirstSteps } from './HideFirstSteps.tsx'
import { t } from './texts.ts'

const texts = t.dashboard.firstSteps

/** What is left to do before a new site is one's own. */
export const FirstSteps = ({ steps }: { steps: FirstStep[] }) => (
  <section className="board-part board-steps" aria-labelledby="forsta-stegen">
    <h2 id="forsta-stegen">{texts.heading}</h2>
    <p>{texts.progress(steps.filter(({ isDone }) => isDone).length, steps.length)}</p>
    <ul className="board-list">
      {steps.map(({ name, isDone, href }) => (
        <li key={name} className={isDone ? 'board-step board-step--done' : 'board-step'}>
          <span aria-hidden="true" className="board-step__mark">
            {isDone ? '✓' : ''}
          </span>
          <span>
            {href && !isDone ? (
              <Link href={href} prefetch={false}>
                {texts.names[name]}
              </Link>
            ) : (
              texts.names[name]
            )}
            {isDone && <span className="board-step__done"> ({texts.done})</span>}
          </span>
        </li>
      ))}
    </ul>
    <HideFirstSteps />
  </section>
)
