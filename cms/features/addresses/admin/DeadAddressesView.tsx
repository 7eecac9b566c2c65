import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { t } from '../texts.ts'
import { DeadAddressesForm } from './DeadAddressesForm.tsx'
import './dead-addresses.css'

/** The page where it is looked for old addresses that lead nowhere. */
export const DeadAddressesView = (props: AdminViewServerProps) => (
  <DefaultTemplate {...getTemplateProps(props)}>
    <Gutter className="dead-addresses">
      <h1>{t.dead.title}</h1>
      {hasRole(props.initPageResult.req, 'publisher') ? (
        <>
          <p className="dead-addresses__intro">{t.dead.intro}</p>
          <DeadAddressesForm />
        </>
      ) : (
        <p role="alert">{t.dead.notAllowed}</p>
      )}
    </Gutter>
  </DefaultTemplate>
)
