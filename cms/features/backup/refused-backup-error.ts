/** A backup that cannot be made or put back; the message says in Swedish what is wrong, and what to do. */
export class RefusedBackupError extends Error {
  override name = 'RefusedBackupError'
}
