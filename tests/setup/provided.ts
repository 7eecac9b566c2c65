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
  /** What the setup provides to tests, read with `inject`. */
  interface ProvidedContext {
    /** The entry file of the compiled site. */
    siteEntry: string
    database: ProvidedDatabase
  }
}
