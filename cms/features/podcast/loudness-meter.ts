/** A biquad filter: two zeros and two poles. */
interface Filter {
  b: readonly [number, number, number]
  a: readonly [number, number]
}

/** A 400 ms block consists of four steps, and a new block begins with every step, so blocks overlap by three quarters. */
const stepSeconds = 0.1
const stepsPerBlock = 4
/** The absolute gate: anything quieter counts as silence, in LUFS. */
const silenceLufs = -70
/** The relative gate: blocks this much quieter than the average do not count, in LU. */
const relativeGateLu = 10

/** Measures loudness as ITU-R BS.1770-4 and EBU R 128 define it: weighted as ears hear it, ignoring pauses. */
export class LoudnessMeter {
  readonly #head: Filter
  readonly #lowCut: Filter
  readonly #stepLength: number
  /** The state of the two filters, by channel. */
  #filterStates: Float64Array[] = []
  #steps: number[] = []
  #sum = 0
  #count = 0
  /** The power of every block. */
  readonly #blocks: number[] = []

  /** @param sampleRate samples a second. */
  constructor(sampleRate: number) {
    this.#head = getHeadFilter(sampleRate)
    this.#lowCut = getLowCut(sampleRate)
    this.#stepLength = Math.round(sampleRate * stepSeconds)
  }

  /** Resets the filters, because the next samples do not follow on from the previous ones. */
  startSegment(): void {
    this.#filterStates = []
    this.#steps = []
    this.#sum = this.#count = 0
  }

  /** Adds samples between -1 and 1, by channel. */
  add(channels: readonly Float32Array[]): void {
    const powers = new Float64Array(channels[0]?.length ?? 0)
    for (const [channel, samples] of channels.entries()) {
      const memory = (this.#filterStates[channel] ??= new Float64Array(4))
      addPowers(powers, samples, memory, this.#head, this.#lowCut)
    }
    for (const power of powers) {
      this.#sum += power
      if (++this.#count === this.#stepLength) this.#endStep()
    }
  }

  /** The loudness of everything added so far, in LUFS. Undefined when it was only silence. */
  getLoudness(): number | undefined {
    const heard = this.#blocks.filter((power) => toLoudness(power) > silenceLufs)
    const gate = toLoudness(getMean(heard)) - relativeGateLu
    const counted = heard.filter((power) => toLoudness(power) > gate)
    return counted.length ? toLoudness(getMean(counted)) : undefined
  }

  #endStep(): void {
    this.#steps = [...this.#steps, this.#sum / this.#stepLength].slice(-stepsPerBlock)
    this.#sum = this.#count = 0
    if (this.#steps.length === stepsPerBlock) this.#blocks.push(getMean(this.#steps))
  }
}

/** Adds the power of each sample after both filters. Millions of samples pass through here, so nothing is allocated. */
const addPowers = (
  powers: Float64Array,
  samples: Float32Array,
  memory: Float64Array,
  one: Filter,
  two: Filter,
): void => {
  const [b0, b1, b2] = one.b
  const [a1, a2] = one.a
  const [d0, d1, d2] = two.b
  const [c1, c2] = two.a
  let [m0 = 0, m1 = 0, n0 = 0, n1 = 0] = memory
  for (let index = 0; index < powers.length; index++) {
    const value = samples[index]!
    const middle = b0 * value + m0
    m0 = b1 * value - a1 * middle + m1
    m1 = b2 * value - a2 * middle
    const out = d0 * middle + n0
    n0 = d1 * middle - c1 * out + n1
    n1 = d2 * middle - c2 * out
    powers[index] = powers[index]! + out * out
  }
  memory.set([m0, m1, n0, n1])
}

/** The first filter of BS.1770, which models the head, for any sample rate, as in libebur128. */
const getHeadFilter = (sampleRate: number): Filter => {
  const q = 0.7071752369554196
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const whole = 1 + k / q + k * k
  return {
    b: [(high + (band * k) / q + k * k) / whole, (2 * (k * k - high)) / whole, (high - (band * k) / q + k * k) / whole],
    a: [(2 * (k * k - 1)) / whole, (1 - k / q + k * k) / whole],
  }
}

/** The second filter of BS.1770, a high-pass: low frequencies count less. */
const getLowCut = (sampleRate: number): Filter => {
  const q = 0.5003270373238773
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const whole = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / whole, (1 - k / q + k * k) / whole] }
}

const getMean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)

const toLoudness = (power: number): number => -0.691 + 10 * Math.log10(power)
