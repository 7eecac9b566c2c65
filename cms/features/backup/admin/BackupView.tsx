import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { readBackupState } from '../backup-state.ts'
import { t } from '../texts.ts'
import { BackupPanel } from './BackupPanel.tsx'
import './backup.css'

/** The page where administrators see and make backups, and choose how often that is done. */
export const BackupView = async (props: AdminViewServerProps) => (
  <DefaultTemplate {...getTemplateProps(props)}>
    <Gutter className="backup">
      <h1>{t.backup.title}</h1>
      {hasRole(props.initPageResult.req, 'admin') ? (
        <>
          <p className="backup__text">{t.backup.intro}</p>
          <p className="backup__text">{t.backup.restoreHelp}</p>
          <BackupPanel initial={await readBackupState()} />
        </>
      ) : (
        <p role="alert">{t.backup.refusals.notAllowed}</p>
      )}
    </Gutter>
  </DefaultTemplate>
)
