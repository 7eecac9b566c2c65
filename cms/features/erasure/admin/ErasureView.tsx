import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'
import { ErasureForm } from './ErasureForm.tsx'
import './erasure.css'

/** The page where administrators erase somebody's personal data. */
export const ErasureView = (props: AdminViewServerProps) => (
  <DefaultTemplate {...getTemplateProps(props)}>
    <Gutter className="erasure">
      <h1>{t.erasure.title}</h1>
      {hasRole(props.initPageResult.req, 'admin') ? (
        <>
          <p className="erasure__intro">{t.erasure.intro}</p>
          <ErasureForm />
        </>
      ) : (
        <p role="alert">{t.erasure.refusals.notAllowed}</p>
      )}
    </Gutter>
  </DefaultTemplate>
)
