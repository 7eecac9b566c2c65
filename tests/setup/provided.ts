/** The database that tests are to run on. On SQLite `folder` is theirs as long as the run lasts. */
export type ProvidedDatabase = { kind: 'sqlite'; folder: string } | { kind: 'mongodb'; url: string }

declare module 'vitest' {
  /** What the setup of a run hands to its tests, read with `inject`. */
  interface ProvidedContext {
    /** The file that the compiled site is loaded from. */
    siteEntry: string
    database: ProvidedDatabase
  }
}
