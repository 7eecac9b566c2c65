import { open } from 'node:fs/promises'
import { setImmediate as pause } from 'node:timers/promises'
import { LoudnessMeter } from './loudness-meter.ts'

/** Of a long sound so many stretches are measured, spread evenly: enough for a hint, and done in seconds. */
const maxSegments = 12
/** How much of the file one stretch is, in bytes: a quarter of a minute at 128 kbit/s. */
const segmentBytes = 250_000
/** How much is decoded before others get their turn, in bytes. */
const chunkBytes = 8_192

/**
 * How loud an mp3 is as a whole (EBU R 128), in LUFS, as it is heard: one channel comes out of both loudspeakers. Undefined when
 * nothing can be heard in it.
 *
 * @param path the file, which is not read whole when it is long.
 */
export const measureLoudness = async (path: string): Promise<number | undefined> => {
  const { MPEGDecoder } = await import('mpg123-decoder')
  const decoder = new MPEGDecoder({ enableGapless: false })
  const file = await open(path, 'r')
  try {
    await decoder.ready
    const { size } = await file.stat()
    let meter: LoudnessMeter | undefined
    for (const start of getSegmentStarts(size)) {
      await decoder.reset()
      meter?.startSegment()
      for (let at = start; at < Math.min(size, start + segmentBytes); at += chunkBytes) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, at)
        const { channelData, sampleRate, samplesDecoded } = decoder.decode(buffer.subarray(0, bytesRead))
        if (samplesDecoded) (meter ??= new LoudnessMeter(sampleRate)).add(channelData)
        await pause()
      }
    }
    return meter?.getLoudness()
  } finally {
    decoder.free()
    await file.close()
  }
}

const getSegmentStarts = (size: number): number[] => {
  const count = Math.ceil(size / segmentBytes)
  if (count <= maxSegments) return Array.from({ length: count }, (_, index) => index * segmentBytes)
  return Array.from({ length: maxSegments }, (_, index) =>
    Math.floor((index * (size - segmentBytes)) / (maxSegments - 1)),
  )
}
