/** The database that tests are to run on. `folder` is theirs as long as the run lasts. */
export type ProvidedDatabase = { folder: string } & (
  | {
      kind: 'sqlite'
      /** Where SQLite files are made: in memory, where there is room. */
      files: string
    }
  | { kind: 'mongodb'; url: string }
)

declare module 'vitest' {
  /** What the setup of a run hands to its tests, read with `inject`. */
  interface ProvidedContext {
    /** The file that the compiled site is loaded from. */
    siteEntry: string
    database: ProvidedDatabase
  }
}
