// What can happen to the bytes of a file on the way into a pull request, by accident or on purpose. Deterministic: the same
// seed makes the same damage, so that whatever is found can be made again.

/**
 * Numbers that look random and are the same on each run (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function randomFrom(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** The bytes that mean something to YAML, and some that mean nothing to it or to UTF-8. */
const BYTES = Buffer.from(`:-#&*!|>'"%@\`{}[],? \n\r\t\u0000\u001b\u0085\u202e0123456789.eE+_~<=`, 'utf8')

/** What has broken other tools. */
const FRAGMENTS = [
  '&a ',
  '*a',
  '<<: *a\n',
  '!!binary ',
  '!!js/function ',
  '%YAML 1.1\n---\n',
  '\n---\n',
  '\n...\n',
  '__proto__: {a: 1}\n',
  'constructor: {prototype: {a: 1}}\n',
  '[[[[[[[[[[[[[[[[',
  '{a: {a: {a: {a: ',
  '- - - - - - - - ',
  '['.repeat(200),
  '? ',
  '|+9\n',
  '>-\n',
  '1e400',
  '.nan',
  '-.inf',
  '0x1F',
  '12345678901234567890',
  '0.1234567890123456789',
  '-1',
  '999999999999999',
  '9999-99-99',
  '2028-2999',
  '100.0001%',
  '=HYPERLINK("http://x","y")',
  '\n::error file=README.md::x\n',
  '##[error]x',
  '\u001b]8;;http://evil\u001b\\x',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  'null',
  '~',
  '""',
  '{}',
  '[]',
  'kind: rbm\n',
  'kind: waivers\n',
  'kind: baseline\n',
  'toString',
  'a'.repeat(5000),
  ' '.repeat(5000),
].map((text) => Buffer.from(text, 'utf8'))

/**
 * A file with one to four changes: bytes flipped, cut out, doubled, taken from another file, replaced by what is known to hurt, or
 * lines moved in or out.
 *
 * @param {Uint8Array} file
 * @param {readonly Uint8Array[]} others from which pieces are taken
 * @param {(below: number) => number} random
 * @returns {Uint8Array}
 */
function damaged(file, others, random) {
  let bytes = Buffer.from(file)
  for (let changes = 1 + random(4); changes > 0; changes--) {
    bytes = CHANGES[random(CHANGES.length)](bytes, others, random)
  }
  return bytes
}

/** @type {readonly ((bytes: Buffer, others: readonly Uint8Array[], random: (below: number) => number) => Buffer)[]} */
const CHANGES = [
  function flip(bytes, _, random) {
    if (bytes.length === 0) return bytes
    const copy = Buffer.from(bytes)
    copy[random(copy.length)] ^= 1 << random(8)
    return copy
  },
  (bytes, _, random) =>
    replaced(bytes, random, random(2), BYTES.subarray(random(BYTES.length)).subarray(0, 1)),
  function cut(bytes, _, random) {
    return replaced(bytes, random, random(random(4) === 0 ? bytes.length + 1 : 60), Buffer.alloc(0))
  },
  function double(bytes, _, random) {
    return replaced(bytes, random, 0, pieceOf(bytes, random))
  },
  function splice(bytes, others, random) {
    return replaced(bytes, random, random(40), pieceOf(others[random(others.length)], random))
  },
  (bytes, _, random) => replaced(bytes, random, random(20), FRAGMENTS[random(FRAGMENTS.length)]),
  function indent(bytes, _, random) {
    const lines = bytes.toString('latin1').split('\n')
    const first = random(lines.length)
    const last = first + 1 + random(4)
    const change = [
      (line) => ` ${line}`,
      (line) => `  ${line}`,
      (line) => line.replace(/^ {1,2}/, ''),
      (line) => `\t${line}`,
    ][random(4)]
    const moved = lines.map((line, i) => (i >= first && i < last ? change(line) : line))
    return Buffer.from(moved.join('\n'), 'latin1')
  },
  function doubleLines(bytes, _, random) {
    const lines = bytes.toString('latin1').split('\n')
    const first = random(lines.length)
    const some = lines.slice(first, first + 1 + random(12))
    lines.splice(random(2) === 0 ? first : random(lines.length), 0, ...some)
    return Buffer.from(lines.join('\n'), 'latin1')
  },
]

/**
 * @param {Buffer} bytes
 * @param {(below: number) => number} random
 * @param {number} length of what is taken away
 * @param {Uint8Array} by
 */
function replaced(bytes, random, length, by) {
  const at = random(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)])
}

/** @param {Uint8Array} bytes @param {(below: number) => number} random */
function pieceOf(bytes, random) {
  const from = random(bytes.length + 1)
  return bytes.subarray(from, from + random(random(8) === 0 ? 4000 : 120))
}

/**
 * A plan repository in which one or two files are damaged.
 *
 * @param {Readonly<Record<string, Uint8Array>>} files
 * @param {readonly Uint8Array[]} others
 * @param {number} seed
 * @returns {Record<string, Uint8Array>}
 */
export function damagedRepository(files, others, seed) {
  const random = randomFrom(seed)
  const paths = Object.keys(files).sort()
  const result = { ...files }
  for (let victims = 1 + random(2); victims > 0; victims--) {
    const path = paths[random(paths.length)]
    result[path] = damaged(result[path], others, random)
  }
  return result
}
