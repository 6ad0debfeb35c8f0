// Small YAML texts for comparing the two ways of reading: laid out at random from what planners write, or cut out of the
// examples, then half of them damaged in a few places. Deterministic: a seed gives one text.

const KEYS = [
  'a',
  'b',
  'title',
  'per-year',
  '2028',
  '"q k"',
  "'s'",
  'année',
  'a b',
  'x:y',
  'null',
  '~',
  '1.5',
  'it"s',
]
const ODD_KEYS = [
  '<<',
  '#k',
  '',
  '&a k',
  'e\u0301',
  '[a]',
  '{a: 1}',
  '? a',
  '-',
  '"a\\x"',
  '"\\u0061"',
  'k'.repeat(1100),
]
const SCALARS = [
  'word',
  'two words',
  '110000.50',
  '007',
  '-1',
  '+7',
  '.5',
  '7.',
  '-0',
  '1e3',
  '0x1F',
  '0o17',
  '.inf',
  '-.INF',
  '.nan',
  '12345678901234567890',
  '0.1000000000000000055511151231257827',
  'true',
  'False',
  'NULL',
  '~',
  'nullish',
  '2027-11-18',
  '55%',
  'http://x/y#z',
  'a:b',
  'a #b',
  'a# b',
  '-x',
  '"quoted"',
  '"with \\"codes\\" \\u00e9 \\n"',
  '"a # b: c"',
  '""',
  "'it''s'",
  "''",
  'Évaluation 🌍',
  '\u00a0x',
  '= 1',
  '<<',
  'x, y] z}',
  'é "quoted" it\'s',
]
const ODD_SCALARS = [
  'it: is',
  '-',
  '- x',
  '---',
  '---x',
  '--',
  '...',
  "'a",
  '"b',
  '"a" b',
  '"\\q"',
  '"\\uD83D\\ude00 \\U0001F30D \\x41\\/\\t\\ "',
  '"\\U00110000"',
  '&x 1',
  '*x',
  '!t 1',
  '%',
  '@a',
  '`b`',
  '?',
  ': x',
  ':x',
  '?x',
  'e\u0301',
  '\ufeffx',
  'x\ty',
  '\u0085x',
  '\u0001',
  'x\u0000',
  ', x',
  '] x',
  '1\u2028',
]
const FLOWS = [
  '{}',
  '[]',
  '{a: 1}',
  '{a: 1, b: x y, c: "z"}',
  '{a: 110,000}',
  '{a: , b: }',
  '{"a":1, \'b\' : 2}',
  '[1, 2, 3]',
  '[a, "b", \'c\',]',
  '[{a: 1}, {b: [c]}]',
  '[a: b]',
  '{a: 1,\n  b: 2}',
  '[a,\n    b # c\n  , d]',
  '{a: long\n    text, b}',
  '[\n  a,\n  b,\n]',
  '{a: "x\n   y"}',
  '{a:1, b:}',
  '{title: "it, is", per-year: {2028: 1, 2029: .5}}',
  '[a\n\n   b, c]',
]
const ODD_FLOWS = [
  '{a: 1',
  '{a: 1}}',
  '[a, , b]',
  '[,]',
  '{a: [1, 2], a: 3}',
  '{? a: 1}',
  '[-, -1]',
  '[- x]',
  '{a: 1}: b',
  '{"a" b: c}',
  '[a:, b]',
  '{a\n b: c}',
  '{a\n : c}',
  '["a":b]',
  '{a: b,#c\n d}',
  '{:a: 1}',
  '[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]',
  '[a # c\n b]',
  '[a # c\n]',
  '{a # c\n, b: # d\n}',
  '[\ta,\tb]',
  '{a: |\n x}',
]
const MULTILINE = [
  'first\n  second',
  'first\n\n   third: no',
  'first\n    # remark\n  second',
  '"first\n   second"',
  '"first  \n\n  \\\n  second\\\n   third"',
  "'first\n   it''s'",
  '"open\nclosed"',
  'first\n  - second',
]
const HEADERS = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|+1 # c', '> # c']
const ODD_HEADERS = ['|x', '>-+', '|0', '|12', '>#c', '| c']
const COMMENTS = ['# remark', '#', '#x: y', '# "open']
const DAMAGE = [
  ...' \n\t:-#\'"{}[],|>&*!%@`?\\.~aé0\r',
  '\r\n',
  ': ',
  '- ',
  ' #',
  '\n\n',
  '\n  ',
  '\n    ',
  '  ',
  '---\n',
  '...\n',
]

/** @returns {string} a few lines of one of the texts, below a key, or lines laid out at random */
export function fragment(seed, texts) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const chance = (share) => random() < share
  let text = chance(0.2) ? piece() : document()
  for (let damages = chance(0.5) ? 0 : Math.floor(random() * 4); damages > 0; damages--) {
    const at = Math.floor(random() * (text.length + 1))
    const cut = chance(0.5) ? 1 : 0
    text = text.slice(0, at) + (chance(0.7) ? pick(DAMAGE) : '') + text.slice(at + cut)
  }
  return chance(0.12) ? text.replaceAll('\n', '\r\n') : text

  function piece() {
    const lines = pick(texts).split('\n')
    const from = Math.floor(random() * lines.length)
    return `k:\n${lines.slice(from, from + 1 + Math.floor(random() * 8)).join('\n')}\n`
  }

  function document() {
    let text = ''
    if (chance(0.03)) text += '\ufeff'
    if (chance(0.05)) text += pick(['# plan\n', '\n', '  # indented\n'])
    if (chance(0.05)) text += pick(['---\n', '--- # first\n', '---  \n', '%YAML 1.2\n---\n', '--- a\n'])
    text += block(chance(0.97) ? 0 : 2, 0, true)
    if (chance(0.15)) text = text.slice(0, -1)
    if (chance(0.1)) text += pick(['   ', '\n\n', '# end', '  # end\n', '...\n', '---\n'])
    return text
  }

  /** Lines of a map or list in a column. */
  function block(column, depth, isMap) {
    let lines = ''
    const count = 1 + Math.floor(random() * (depth === 0 ? 4 : 3))
    for (let i = 0; i < count; i++) {
      lines += remarks(column)
      lines += ' '.repeat(column) + (isMap ? entry(column, depth) : `-${item(column, depth)}`)
    }
    return lines + remarks(column)
  }

  function entry(column, depth) {
    const key = chance(0.7)
      ? pick(KEYS.slice(0, 4)) + Math.floor(random() * 9)
      : pick(chance(0.9) ? KEYS : ODD_KEYS)
    return `${key}${chance(0.05) ? ' ' : ''}:${value(column, depth)}`
  }

  function item(column, depth) {
    if (depth < 4 && chance(0.4)) {
      const blanks = chance(0.85) ? 1 : 3
      const inner = block(column + 1 + blanks, depth + 1, chance(0.8))
      return ' '.repeat(blanks) + inner.trimStart()
    }
    return value(column, depth)
  }

  function value(column, depth) {
    const kind = random()
    const end = lineEnd()
    if (depth < 4 && kind < 0.3) {
      const isMap = chance(0.55)
      const deeper = isMap || chance(0.6) ? column + pick([1, 2, 2, 2, 4]) : column
      return `${end}${block(deeper, depth + 1, isMap)}`
    }
    if (kind < 0.36) return end
    if (kind < 0.48) return ` ${indented(pick(chance(0.85) ? FLOWS : ODD_FLOWS), column)}${end}`
    if (kind < 0.56) return ` ${indented(pick(MULTILINE), column)}${end}`
    if (kind < 0.66) return ` ${pick(chance(0.95) ? HEADERS : ODD_HEADERS)}\n${textLines(column)}`
    if (kind < 0.7)
      return `${end}${' '.repeat(column + pick([0, 1, 2]))}${pick(chance(0.5) ? SCALARS : FLOWS)}${end}`
    return `${chance(0.95) ? ' ' : pick(['  ', '', '\t'])}${pick(chance(0.97) ? SCALARS : ODD_SCALARS)}${end}`
  }

  function lineEnd() {
    if (chance(0.8)) return '\n'
    return pick(chance(0.9) ? ['  \n', ' # remark\n', ' # remark  \n'] : ['# stuck\n', ' \t\n'])
  }

  function remarks(column) {
    if (chance(0.8)) return ''
    if (chance(0.4)) return pick(['\n', '  \n', '\n\n'])
    const at = pick([0, column, column, Math.max(0, column - 2), column + 2])
    return `${' '.repeat(at)}${pick(COMMENTS)}\n${chance(0.2) ? '\n' : ''}`
  }

  function indented(written, column) {
    return written.replaceAll('\n', `\n${' '.repeat(column)}`)
  }

  function textLines(column) {
    let lines = ''
    const deep = column + pick([1, 2, 2, 4])
    for (let count = Math.floor(random() * 4); count >= 0; count--) {
      const blanks = chance(0.85) ? deep : chance(0.7) ? deep + 2 : pick([Math.max(0, deep - 1), column])
      lines += chance(0.2) ? pick(['\n', ' \n', '\n\n', `${' '.repeat(deep)}\n`]) : ''
      lines += `${' '.repeat(blanks)}${pick(chance(0.97) ? ['one', 'two: x', '# three', '- four ', '"five'] : ['\tsix'])}\n`
    }
    return lines + (chance(0.3) ? pick(['\n', '\n\n', '   \n']) : '')
  }
}

/** Mulberry32. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
