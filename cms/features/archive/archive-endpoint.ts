import { Readable } from 'node:stream'
import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { ZipWriter } from './archive-writers.ts'
import { exportArchive } from './export-archive.ts'
import { t } from './texts.ts'

/**
 * `GET /api/archive/download`, for administrators: the archive as a ZIP file, written while it is being sent. `versions=true` and
 * `feedback=true` put in more. It breaks off when something goes wrong, so that no half archive passes for a whole one.
 */
export const archiveEndpoints: Endpoint[] = [
  {
    path: '/archive/download',
    method: 'get',
    handler: (req) => {
      if (!hasRole(req, 'admin')) throw new APIError(t.archive.refusals.notAllowed, req.user ? 403 : 401, null, true)
      const zip = new ZipWriter()
      const options = { hasVersions: req.query.versions === 'true', hasFeedback: req.query.feedback === 'true' }
      exportArchive(req.payload, zip, options)
        .then(({ missingFiles }) => {
          if (missingFiles.length)
            req.payload.logger.warn(
              `An archive lacks files that are missing from the uploads: ${missingFiles.join(', ')}`,
            )
        })
        .catch((error: unknown) => {
          req.payload.logger.error({ err: error, msg: 'An archive could not be sent to its end.' })
          zip.output.destroy(error instanceof Error ? error : new Error(String(error)))
        })
      const name = `${t.archive.fileName}-${new Date().toISOString().slice(0, 10)}.zip`
      return new Response(Readable.toWeb(zip.output) as ReadableStream, {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Disposition': `attachment; filename="${name}"`,
          'Cache-Control': 'no-store',
        },
      })
    },
  },
]
