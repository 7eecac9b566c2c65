/** An archive that cannot be taken in; the message says in Swedish what is wrong, and what to do. */
export class DamagedArchiveError extends Error {
  override name = 'DamagedArchiveError'
}
