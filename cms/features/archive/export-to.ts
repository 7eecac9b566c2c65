import { createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { FolderWriter, ZipWriter } from './archive-writers.ts'
import { exportArchive, type ExportOptions, type ExportReport } from './export-archive.ts'
import { t } from './texts.ts'

/**
 * Writes an archive to a path, whole or not at all: as a ZIP file when the path ends in `.zip`, otherwise as a folder.
 *
 * @throws when there is something at the path already.
 */
export const exportTo = async (
  payload: Payload,
  path: string,
  options: ExportOptions,
  report?: (soFar: ExportReport) => void,
): Promise<ExportReport> => {
  const isTaken = await access(path).then(
    () => true,
    () => false,
  )
  if (isTaken) throw new Error(t.archive.refusals.targetTaken(path))
  const unfinished = `${path}.tmp`
  await rm(unfinished, { recursive: true, force: true })
  try {
    const done = path.endsWith('.zip')
      ? await exportToZip(payload, unfinished, options, report)
      : await exportArchive(payload, new FolderWriter(unfinished), options, report)
    await rename(unfinished, path)
    return done
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

const exportToZip = async (
  payload: Payload,
  path: string,
  options: ExportOptions,
  report?: (soFar: ExportReport) => void,
): Promise<ExportReport> => {
  const zip = new ZipWriter()
  const written = pipeline(zip.output, createWriteStream(path, { mode: 0o600 }))
  const [done] = await Promise.all([exportArchive(payload, zip, options, report), written])
  return done
}
