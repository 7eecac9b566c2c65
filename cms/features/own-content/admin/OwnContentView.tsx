import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, Payload } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { readNote } from '../../../platform/notes/notes.ts'
import { makePlan } from '../make-plan.ts'
import { t } from '../texts.ts'
import { BeginForm } from './BeginForm.tsx'
import { Goes, Stays } from './PlanLists.tsx'
import './own-content.css'

/** The page where administrators take the examples away. */
export const OwnContentView = (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  return (
    <DefaultTemplate {...getTemplateProps(props)}>
      <Gutter className="own-content">
        <h1>{t.ownContent.title}</h1>
        {hasRole(req, 'admin') ? (
          <LookFirst payload={req.payload} />
        ) : (
          <p role="alert">{t.ownContent.refusals.notAllowed}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

const LookFirst = async ({ payload }: { payload: Payload }) => {
  const plan = await makePlan(payload)
  const note = await readNote(payload, 'own-content')
  const isUnfinished = note !== undefined && !note.finishedAt
  if (!isUnfinished && !plan.going.length && !plan.settings.length && note) return <p>{t.ownContent.none}</p>
  return (
    <>
      <p className="own-content__intro">{isUnfinished ? t.ownContent.unfinished : t.ownContent.intro}</p>
      <Goes plan={plan} />
      <Stays plan={plan} />
      <section aria-labelledby="det-har-kommer">
        <h2 id="det-har-kommer">{t.ownContent.comes.heading}</h2>
        <ul>
          {t.ownContent.comes.rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </section>
      <BeginForm />
    </>
  )
}
