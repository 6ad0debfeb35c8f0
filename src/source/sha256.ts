// SHA-256 (FIPS 180-4), for fingerprints of what a plan says. Node has it too, but the inner folders use no module of Node:
// a rule has to compare fingerprints, and the machine that checks a plan may be an editor. A test holds it against Node's.

/** The hash of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const { initial, round } = constants()
  const state = Uint32Array.from(initial)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = message.getUint32(block + i * 4)
    for (let i = 16; i < 64; i += 1) {
      const [early, late] = [schedule[i - 15]!, schedule[i - 2]!]
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      schedule[i] = schedule[i - 16]! + s0 + schedule[i - 7]! + s1
    }
    compress(state, schedule, round)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, schedule: Uint32Array, round: readonly number[]): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + round[i]! + schedule[i]!) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + word
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** Followed by one bit, zeros, and the length in bits, to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n)
  return view
}

interface Constants {
  /** The first 32 bits of the fractional parts of the square roots of the first eight primes. */
  readonly initial: readonly number[]
  /** The same of the cube roots of the first 64. */
  readonly round: readonly number[]
}

/** Made on first use: most plans remember no fingerprint. */
function constants(): Constants {
  if (made !== undefined) return made
  const primes = firstPrimes(64)
  made = {
    initial: primes.slice(0, 8).map((prime) => fractionBits(prime, 2n)),
    round: primes.map((prime) => fractionBits(prime, 3n)),
  }
  return made
}

let made: Constants | undefined

/** 32 bits of the fraction of a root, by whole numbers: the root of prime × 2^(32 × power). */
function fractionBits(prime: bigint, power: bigint): number {
  const scaled = prime << (32n * power)
  let [low, high] = [0n, 1n << 40n]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle ** power <= scaled) low = middle
    else high = middle
  }
  return Number(low & 0xffffffffn)
}

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = []
  for (let n = 2n; primes.length < count; n += 1n)
    if (primes.every((prime) => n % prime !== 0n)) primes.push(n)
  return primes
}
