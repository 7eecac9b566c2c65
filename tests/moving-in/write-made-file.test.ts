import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeMadeFile } from '../../cms/features/moving-in/run/write-made-file.ts'

it('writes a file that a source has made, with its size in bytes, under a name of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'made-'))
  try {
    const file = { from: 'https://e.se/a.json', name: 'a.vtt', mimeType: 'text/vtt', text: 'WEBVTT\n\nå' }
    const [one, other] = await Promise.all([1, 2].map(() => writeMadeFile(file, join(folder, 'new'))))
    expect(one).toMatchObject({ name: 'a.vtt', mimeType: 'text/vtt', size: 10 })
    expect(await readFile(one!.path, 'utf8')).toBe(file.text)
    expect(one!.path).not.toBe(other!.path)
  } finally {
    await rm(folder, { recursive: true })
  }
})
