// What is checked in the text of one file: numbers that can be read in two ways, hidden characters, texts cut by a remark.

import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { checkText } from '../../src/document/text-checks.ts'

function check(text: string): string[] {
  const source = { path: 'a.yaml', text }
  const { root } = parseYaml(source)
  if (root?.kind !== 'map') throw new Error('no tree')
  return checkText({ source, kind: 'operational-plan', root }).map(({ rule, message, hint, at }) =>
    `${at.start}-${at.end} ${rule}: ${message} ${hint ?? ''}`.trim(),
  )
}

describe('numbers', () => {
  test.each(['0', '-5', '110000', '96412.35', '0.1', '-0', '-0.5', '999999999999999', '0.00000000000001'])(
    '%s is fine',
    (digits) => expect(check(`a: ${digits}`)).toEqual([]),
  )

  test.each([
    ['1e3', 'number-form: 1e3 is written with an exponent. Write all digits out: 1000'],
    ['1.1e5', 'number-form: 1.1e5 is written with an exponent. Write all digits out: 110000'],
    ['1e400', 'number-form: 1e400 is written with an exponent. Write all digits out.'],
    ['0x1F', 'number-form: 0x1F is a number in another notation. Write plain digits: 31'],
    ['0o17', 'number-form: 0o17 is a number in another notation. Write plain digits: 15'],
    [
      '.inf',
      'number-form: .inf is not a number that can be added up. Write plain digits, or leave the value out.',
    ],
    [
      '-.Inf',
      'number-form: -.Inf is not a number that can be added up. Write plain digits, or leave the value out.',
    ],
    [
      '.NaN',
      'number-form: .NaN is not a number that can be added up. Write plain digits, or leave the value out.',
    ],
    [
      '010',
      'number-form: 010 begins with a zero. Write 10 without the zero in front. An id such as a category has a letter in it.',
    ],
    [
      '-007',
      'number-form: -007 begins with a zero. Write -7 without the zero in front. An id such as a category has a letter in it.',
    ],
    ['.5', 'number-form: .5 is not written in plain digits. Write plain digits: 0.5'],
    ['7.', 'number-form: 7. is not written in plain digits. Write plain digits: 7'],
    ['+7', 'number-form: +7 is not written in plain digits. Write plain digits: 7'],
    [
      '1234567890123456',
      'number-form: 1234567890123456 has more than 15 digits. No plan needs such a number; check for digits that were typed twice.',
    ],
    [
      '0.1234567890123456',
      'number-form: 0.1234567890123456 has more than 15 digits. No plan needs such a number; check for digits that were typed twice.',
    ],
  ])('%s', (digits, expected) => {
    expect(check(`a: ${digits}`)).toEqual([`3-${3 + digits.length} ${expected}`])
    expect(check(`b: {c: [${digits}]}`)).toEqual([`8-${8 + digits.length} ${expected}`])
  })
})

describe('a text cut short', () => {
  test('by a remark behind it is reported, at the remark', () => {
    expect(check('title: Room number #4 and more\n')).toEqual([
      '18-30 comment-after-text: The text ends before " #": what follows is a comment and is not read. ' +
        'If the # belongs to the text, put the text in double quotes; else put the comment on a line of its own.',
    ])
  })

  test.each([
    ['outputs:\n  - title: Port #1 inspectors trained\n', ' #1 inspectors trained'],
    [
      'outputs:\n  - title:\n      fr: Langues # interpretation et traduction\n',
      ' # interpretation et traduction',
    ],
    ['outputs:\n  - indicators:\n      - unit: ports #1 to #4\n', ' #1 to #4'],
    ['outputs:\n  - assumptions: [a, b]\n    note: WTSA-28 #final and more\n', ' #final and more'],
    ['note: draft\t# of May\n', '\t# of May'],
  ])('is reported where one word is left of a free text: %j', (text, cut) => {
    const at = text.indexOf(cut)
    expect(check(text)).toEqual([expect.stringContaining(`${at}-${at + cut.length} comment-after-text: `)])
  })

  test.each([
    'title: "Room number #4 and more"\n',
    "title: 'Room number' # remark\n",
    'title: Room#4 and more\n',
    'outputs:\n  - id: BR-1 # the first\n',
    'outputs:\n  - priority: must # by the Council\n',
    'outputs:\n  - contributes-to:\n      - {outcome: OC-1, share: 50%} # half of it\n',
    'outputs:\n  - contributes-to:\n      - outcome: OC-1 # the ports\n        share: 50% # half of it\n',
    'outputs:\n  - outcome-targets:\n      - aims-at: level-2 # of four\n',
    'outputs:\n  - activities:\n      - start: 2028-02-01 # later\n',
    'outputs:\n  - title: "Port" # a remark\n',
    'years: 2028-2029 # the first half\n',
    'status: draft # until May\n',
    'entity: BR # Radio\n',
    'per-year: 110000 # since 2027\n',
    'a: # remark\n  b: two words\n',
    'title: two words\n# remark\n',
    'a: |\n  two words # inside\n',
  ])('is not seen in %j', (text) => expect(check(text)).toEqual([]))
})

describe('hidden characters', () => {
  test.each([
    ['a raw escape', 'a: x\u001by', 4, 'U+001B'],
    ['a raw escape in a key', 'a\u001b: x', 1, 'U+001B'],
    ['a raw escape in a remark', '# \u001b\na: x', 2, 'U+001B'],
    ['C1', 'a: x\u009by', 4, 'U+009B'],
    ['DEL', 'a: x\u007fy', 4, 'U+007F'],
    ['a bidirectional override', 'a: x\u202ey', 4, 'U+202E'],
    ['a bidirectional isolate', 'a: x\u2066y', 4, 'U+2066'],
    ['a space of no width', 'a: x\u200by', 4, 'U+200B'],
    ['a soft hyphen', 'a: x\u00ady', 4, 'U+00AD'],
    ['a byte order mark inside', 'a: x\ufeffy', 4, 'U+FEFF'],
    ['a line separator', 'a: x\u2028y', 4, 'U+2028'],
    ['half an emoji', 'a: x\ud83cy', 4, 'U+D83C'],
  ])('%s is reported with its code point', (_, text, offset, name) => {
    expect(check(text)).toEqual([
      `${offset}-${offset + 1} hidden-character: The character ${name} stands here; readers cannot see it, or it changes what they see. ` +
        'Delete it and type the text again around it.',
    ])
  })

  test.each([
    ['a: "x\\ey"', 'U+001B'],
    ['a: "x\\u202Ey"', 'U+202E'],
    ['"a\\x9B": x', 'U+009B'],
    ['a: "x\\0y"', 'U+0000'],
  ])('%s, written as a code, is reported too', (text, name) => {
    expect(check(text).map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
      `hidden-character: The character ${name}`,
    ])
  })

  test.each([
    ['Arabic with direction marks', 'a: \u200fالاتحاد\u200f (ITU)\u200e \u061c'],
    ['a family joined to one emoji', 'a: 👩‍👩‍👧'],
    ['Persian with a joiner', 'a: می\u200cخواهم'],
    ['combining marks', 'a: e\u0301'],
    ['a no-break space', 'a: 10\u00a0km'],
    ['line breaks of Windows', 'a: x\r\nb: y\r\n'],
    ['tabs inside a text', 'a: x\ty'],
  ])('%s may stand', (_, text) => expect(check(text)).toEqual([]))
})

describe('keys that JavaScript uses for itself', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is reported', (key) => {
    expect(check(`${key}: {x: 1}`)).toEqual([
      `0-${key.length} reserved-key: "${key}" may not be used as a key. Choose another word.`,
    ])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})
