import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { backupSettingsShape, writeBackupSettings } from './backup-settings.ts'
import { readBackupState, requestBackup } from './backup-state.ts'
import { t } from './texts.ts'

/**
 * For administrators; each responds with how it stands with the backups (`BackupState`).
 *
 * - `GET /api/backups/state`
 * - `POST /api/backups/make` asks for one.
 * - `POST /api/backups/settings` with `{ rhythm, hour, keepNumber, keepDays }`.
 *
 * Backups themselves are not for the network: they hold everything.
 */
export const backupEndpoints: Endpoint[] = [
  {
    path: '/backups/state',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      return answer()
    },
  },
  {
    path: '/backups/make',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      await requestBackup()
      return answer()
    },
  },
  {
    path: '/backups/settings',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      const read = backupSettingsShape.required().safeParse(await req.json?.().catch(() => undefined))
      if (!read.success) throw new APIError(t.backup.refusals.settings, 400, null, true)
      await writeBackupSettings(read.data)
      return answer()
    },
  },
]

const refuseOthers = (req: PayloadRequest): void => {
  if (!hasRole(req, 'admin')) throw new APIError(t.backup.refusals.notAllowed, req.user ? 403 : 401, null, true)
}

const answer = async (): Promise<Response> =>
  Response.json(await readBackupState(), { headers: { 'Cache-Control': 'no-store' } })
