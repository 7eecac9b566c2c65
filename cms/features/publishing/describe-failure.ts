import { t } from './texts.ts'
import { InvalidReleaseError } from './invalid-release-error.ts'

/**
 * Describes a failed publication for editors: what went wrong and what happens now. Failures that are not caused by the content
 * are retried automatically.
 *
 * @param error what was thrown; undefined when the publisher died without reporting one.
 */
export const describeFailure = (error: unknown): string => {
  const { full, database, died, other, again } = t.publications.failures
  if (error instanceof InvalidReleaseError) return error.message
  if (error === undefined) return `${died} ${again}`
  if (isDiskFull(error)) return `${full} ${again}`
  const message = error instanceof Error ? error.message : String(error)
  return `${isAboutDatabase(error) ? database : other(message)} ${again}`
}

const getCauses = (error: unknown): unknown[] =>
  error instanceof Error && error.cause !== undefined ? [error, ...getCauses(error.cause)] : [error]

const isDiskFull = (error: unknown): boolean =>
  getCauses(error).some(
    (one) =>
      one instanceof Error &&
      (['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(String((one as NodeJS.ErrnoException).code)) ||
        /database or disk is full|no space left/i.test(one.message)),
  )

const isAboutDatabase = (error: unknown): boolean =>
  getCauses(error).some((one) => one instanceof Error && /^(Mongo|Libsql|Mongoose|Sqlite)/.test(one.name))
