import { open } from 'node:fs/promises'
import { setImmediate as pause } from 'node:timers/promises'
import { LoudnessMeter } from './loudness-meter.ts'

/** The number of segments measured in a long file, spread evenly: enough for a hint, and done in seconds. */
const maxSegments = 12
/** The size of a segment, in bytes: a quarter of a minute at 128 kbit/s. */
const segmentBytes = 250_000
/** The number of bytes decoded before yielding to the event loop. */
const chunkBytes = 8_192

/**
 * Measures the loudness of an mp3 (EBU R 128), in LUFS, as listeners hear it: mono plays on both speakers. Undefined when it is
 * silent.
 *
 * @param path of the file. Long files are only sampled.
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
