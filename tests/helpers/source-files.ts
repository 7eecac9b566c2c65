import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Every file of the project that git knows or would take, by its path from the project's root. */
export const getSourceFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path && existsSync(join(projectRoot, path)))

export const readSource = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

/** What a file imports. */
export interface Import {
  /** The path of the importing file. */
  from: string
  /** What is imported: a path from the project's root, or the name of a package. */
  target: string
  /** True when nothing of it is there once TypeScript has gone. */
  isTypeOnly: boolean
}

/** Everything that a TypeScript, JavaScript or Astro file imports. */
export const getImports = (path: string): Import[] => {
  const source = readSource(path).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const statements = [
    ...source.matchAll(/(?:^|[\n;])\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...source.matchAll(/(?:^|[\n;])\s*import\s*()['"]([^'"]+)['"]/g),
    ...source.matchAll(/\b(?:import|require)\(\s*()['"]([^'"]+)['"]/g),
  ]
  return statements.map(([, type, specifier]) => ({
    from: path,
    target: specifier!.startsWith('.') ? posix.join(posix.dirname(path), specifier!) : specifier!,
    isTypeOnly: Boolean(type),
  }))
}
