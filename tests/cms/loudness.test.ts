import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LoudnessMeter } from '../../cms/features/podcast/loudness-meter.ts'
import { getLoudnessHint } from '../../cms/features/podcast/loudness-hint.ts'
import { measureLoudness } from '../../cms/features/podcast/measure-loudness.ts'

/** A tone in both channels, as the EBU's test signals are. */
const makeTone = (decibels: number, seconds: number, rate: number): Float32Array[] => {
  const height = 10 ** (decibels / 20)
  const tone = Float32Array.from(
    { length: seconds * rate },
    (_, index) => height * Math.sin((2 * Math.PI * 1000 * index) / rate),
  )
  return [tone, tone]
}

describe('the loudness meter', () => {
  it.for([
    [44_100, -23],
    [48_000, -23],
    [48_000, -33],
  ] as const)('measures the EBU’s tone at %i Hz as %i LUFS (Tech 3341, cases 1 and 2)', ([rate, loudness]) => {
    const meter = new LoudnessMeter(rate)
    meter.add(makeTone(loudness, 20, rate))
    expect(Math.abs(meter.getLoudness()! - loudness)).toBeLessThanOrEqual(0.1)
  })

  it('leaves the quiet parts out (Tech 3341, case 3)', () => {
    const meter = new LoudnessMeter(48_000)
    for (const [decibels, seconds] of [
      [-36, 10],
      [-23, 60],
      [-36, 10],
    ] as const)
      meter.add(makeTone(decibels, seconds, 48_000))
    expect(Math.abs(meter.getLoudness()! + 23)).toBeLessThanOrEqual(0.1)
  })

  it('hears nothing in silence', () => {
    const meter = new LoudnessMeter(44_100)
    meter.add([new Float32Array(44_100)])
    expect(meter.getLoudness()).toBeUndefined()
  })
})

describe('a sound that is spoken', () => {
  it('is about as loud as podcasts are', async () => {
    const [spoken] = globSync('cms/features/example-content/files/audio/*.mp3').sort()
    const loudness = await measureLoudness(spoken!)
    expect(loudness).toBeGreaterThan(-19)
    expect(loudness).toBeLessThan(-13)
    expect(getLoudnessHint(loudness)).toBeUndefined()
  })

  it('is said to be weak or strong when it is far from that, with what to do', () => {
    expect(getLoudnessHint(-23.2)).toBe(
      'Ljudet är svagt (−23 LUFS). Höj det med 7 dB, så hörs det lika bra som andra poddar.',
    )
    expect(getLoudnessHint(-9)).toMatch(/Sänk det med 7 dB/)
    expect([getLoudnessHint(-16), getLoudnessHint(null)]).toEqual([undefined, undefined])
  })
})
