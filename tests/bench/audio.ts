import { openAsBlob, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { measureInstallation, type MeasuredInstallation } from './installation.ts'

/** The memory limit for each process of the installation, in MB. */
const maxMemoryMb = 600

interface Row {
  step: string
  seconds: string
  'server, MB at most': number
  'other processes, MB at most': number
}

/**
 * Measures a long audio file from upload to download on a running installation: the time of each step, and the peak memory of its
 * processes. Linux only.
 *
 * @param megabytes the size of the audio file.
 * @throws when a process took more memory than it may.
 */
export const benchAudio = (megabytes: number): Promise<void> =>
  measureInstallation(async (installation) => {
    // The first start renders the example content's pictures, which takes memory that no later start needs.
    await installation.start()
    await installation.stop()
    const sound = join(installation.env.DATA_DIR!, 'lang.mp3')
    const bytes = await writeLongSound(sound, megabytes * 1_000_000)
    const rows = await measureSteps(installation, await installation.start(), sound, bytes)
    console.table(rows)
    const most = Math.max(...rows.flatMap((row) => [row['server, MB at most'], row['other processes, MB at most']]))
    if (most > maxMemoryMb) throw new Error(`A process took ${most} MB, but may take ${maxMemoryMb} MB.`)
  })

const measureSteps = async (
  { origin, signIn }: MeasuredInstallation,
  server: number,
  sound: string,
  bytes: number,
): Promise<Row[]> => {
  const rows: Row[] = []
  const others = new Map<number, number>()
  const watch = setInterval(() => watchChildren(server, others), 50)
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now()
    const result = await work()
    rows.push({
      step: name,
      seconds: ((performance.now() - start) / 1000).toFixed(1),
      'server, MB at most': getHighest(server),
      'other processes, MB at most': Math.max(0, ...others.values()),
    })
    return result
  }
  try {
    await step('started', async () => {})
    const client = await signIn()
    const audio = await step(`upload of ${Math.round(bytes / 1e6)} MB`, async () => {
      const form = new FormData()
      form.set('file', await openAsBlob(sound, { type: 'audio/mpeg' }), 'lang.mp3')
      return client.create('audio', form)
    })
    if (audio.filesize !== bytes) throw new Error(`${bytes} bytes were sent, but ${String(audio.filesize)} arrived.`)
    const title = 'Det långa samtalet'
    const episode = await step('episode published', () =>
      client.create('episodes', {
        title,
        summary: 'Ett samtal som är längre än alla andra, och som ingen borde behöva hålla i minnet.',
        notes: richText('Anteckningar.'),
        audio: audio.id,
        type: 'full',
        _status: 'published',
      }),
    )
    const address = await step('in the feed', () => waitForSound(origin, title))
    await step('8 listeners, each in parts of 1 MB', () =>
      Promise.all(Array.from({ length: 8 }, (_, index) => listen(address, bytes, index))),
    )
    await step('downloaded whole', () => download(address, bytes))
    await step('published again', async () => {
      await client.update('episodes', episode.id, { title: `${title} igen`, _status: 'published' })
      await waitForSound(origin, `${title} igen`)
    })
    return rows
  } finally {
    clearInterval(watch)
  }
}

/** A silent mp3 file at 128 kbit/s. */
const writeLongSound = async (path: string, bytes: number): Promise<number> => {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x64])
  const many = Buffer.concat(Array.from({ length: 1000 }, () => frame))
  const file = await open(path, 'w')
  let written = 0
  for (; written < bytes; written += many.length) await file.write(many)
  await file.close()
  return written
}

/** The address of an episode's audio file, once the feed contains it. */
const waitForSound = async (origin: string, title: string): Promise<string> => {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(300)) {
    const xml = await (await fetch(`${origin}/podd/feed.xml`)).text()
    const item = xml.split('<item>').find((one) => one.includes(`<![CDATA[${title}]]>`))
    const sound = /<enclosure url="([^"]+)"/.exec(item ?? '')?.[1]
    if (sound) return sound
  }
  throw new Error(`The feed never had the episode "${title}".`)
}

/** Requests every tenth part of the audio file, as an app does. */
const listen = async (address: string, bytes: number, first: number): Promise<void> => {
  for (let start = first * 1_000_000; start < bytes; start += 10_000_000) {
    const end = Math.min(bytes, start + 1_000_000) - 1
    const answer = await fetch(address, { headers: { Range: `bytes=${start}-${end}` } })
    const { byteLength } = await answer.arrayBuffer()
    if (answer.status !== 206 || byteLength !== end - start + 1)
      throw new Error(`Bytes ${start}–${end} answered ${answer.status} with ${byteLength} bytes.`)
  }
}

const download = async (address: string, bytes: number): Promise<void> => {
  const answer = await fetch(address)
  let length = 0
  for await (const chunk of answer.body ?? []) length += (chunk as Uint8Array).byteLength
  if (length !== bytes) throw new Error(`${length} of ${bytes} bytes arrived.`)
}

/** The peak memory of a process, in MB. */
const getHighest = (pid: number): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000)

/** Records the peak memory of the server's child processes: the publisher and the preview renderer. */
const watchChildren = (pid: number, highest: Map<number, number>): void => {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    for (const child of children) highest.set(Number(child), getHighest(Number(child)))
  } catch (error) {
    // A process may end while it is being measured.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
