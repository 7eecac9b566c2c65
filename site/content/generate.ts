import { readFile, writeFile } from 'node:fs/promises'
import { generateContentTypes } from './generate-content-types.ts'

// `npm run generate` writes the file; with --check it fails if the file is out of date.
const target = new URL('./generated/content.ts', import.meta.url)
const source = generateContentTypes()
if (process.argv.includes('--check')) {
  const found = await readFile(target, 'utf8').catch(() => '')
  if (found !== source) {
    console.error(
      'site/content/generated/content.ts does not agree with content-types/. Run `npm run generate` and commit what it writes.',
    )
    process.exitCode = 1
  }
} else {
  await writeFile(target, source)
}
