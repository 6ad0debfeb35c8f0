// A pattern that is not compared with a text would not have matched it: for all patterns of wording, the texts of the corpus, and
// texts that are made to match.

import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { headOf, needsOf } from '../../src/wording/pattern-needs.ts'
import { screened } from '../../src/wording/screened.ts'

const patterns = vi.hoisted((): RegExp[] => [])

vi.mock(import('../../src/wording/screened.ts'), async (original) => {
  const module = await original()
  return {
    ...module,
    screened: (pattern) => {
      patterns.push(new RegExp(pattern.source, pattern.flags))
      return module.screened(pattern)
    },
  }
})

await import('../../src/rules/index.ts')
const ofWording = [...patterns]

describe('what a match must hold', () => {
  test.each([
    [/end of/, [['end of']]],
    [/\b(?:by|before) (?:the )?end of/i, [['by', 'before'], ['end of']]],
    [/continu(?:ous|ing)ly|x[yz]foo/, [['continu', 'foo']]],
    [/ab?c+d{2}ef*gh/, [['gh']]],
    [/(?:abc)?(?:def)*(?:ghi)+(?:jkl){2}/, [['ghi'], ['jkl']]],
    [/(?<!no )(?=xyz)\bfoo\.bar\/baz(?! qux)/, [['foo.bar/baz']]],
    [/\p{L}+ and \p{Lu}(?<year>\d\d)/u, [[' and '], [...'0123456789'], [...'0123456789']]],
    [/[,;] total|[^x] sum/, [['total', 'sum']]],
    [/a|bcd/, []],
    [/[a-z]+/, []],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern.source).map((need) => need.map((one) => one.trim()))).toEqual(
      needs.map((need) => need.map((one) => one.trim())),
    )
  })
})

describe('what a match must hold at its head', () => {
  test.each([
    [/end of x/, ['end of x']],
    [/^\bkeys? to/, ['key']],
    [/\b(?:by|At-once) (?:the )?end/i, ['by', 'at-once']],
    [/(?:by|before)?end/, undefined],
    [/(?:by|before){0,2}end/, undefined],
    [/(?:by|befores?) end/, undefined],
    [/(?:by|(?:or )before) end/, undefined],
    [/(?<!no )end/, undefined],
    [/[,;] end/, undefined],
    [/a?b/, undefined],
  ])('%s', (pattern, head) => {
    expect(headOf(pattern.source)).toEqual(head)
  })
})

test('a head at the edge of a word is looked for there, and in any text where the engine sees an edge', () => {
  const matches = comparing(/\b(?:and|or) its|\bwith\b/i)
  const found = [
    '',
    ' ',
    '(',
    '-',
    'a',
    '_',
    '7',
    '\u00e9',
    '\u0435',
    '\u017f',
    '\u212a',
    'x and ',
    'forand ',
  ].filter((before) => matches(`${before}Or its`) && matches(`${before}with`))
  expect(found).toEqual(['', ' ', '(', '-', '\u00e9', '\u0435', '\u017f', '\u212a', 'x and ', 'forand '])
})

/** For a pattern: whether it matches a text; throws where the screened one says otherwise than the engine. */
function comparing(pattern: RegExp): (text: string) => boolean {
  const once = new RegExp(pattern.source, pattern.flags.replace('g', ''))
  const small = screened(pattern)
  const dots = (one: string) => '·'.repeat(one.length)
  return (text) => {
    const found = once.exec(text)
    const own = small.exec(text)
    const isSame = own?.index === found?.index && own?.[0] === found?.[0]
    if (!isSame) throw new Error(`${pattern} finds "${own?.[0]}" in place of "${found?.[0]}" in "${text}"`)
    if (found === null) return false
    expect(small.test(text)).toBe(true)
    expect(small.replace(text, dots)).toBe(text.replace(pattern, dots))
    return true
  }
}

describe('screening changes no answer', () => {
  const texts = [...new Set(yamlIn('examples').concat(yamlIn('test/corpus')).flatMap(valuesIn))]

  test('of any pattern of wording, for any text of the corpus', () => {
    expect(ofWording.length).toBeGreaterThan(120)
    expect(texts.length).toBeGreaterThan(3_000)
    const all = ofWording.map(comparing)
    for (const text of texts) for (const matches of all) matches(text)
  })

  test('of any pattern of wording, for texts that match it, in letters of any kind', () => {
    let matched = 0
    for (const pattern of ofWording) {
      const made = textsFor(pattern.source, pattern.flags)
      const matching = (made === undefined ? [] : fc.sample(made, { numRuns: 4, seed: 1 }))
        .flatMap((text) => [text, text.toUpperCase(), `Share of ${text}, in all`])
        .flatMap((text) => [text, ...STRANGE.map((letter) => `${text} ${letter}`), foreign(text)])
        .filter(comparing(pattern))
      if (matching.length > 0) matched += 1
    }
    expect(matched).toBeGreaterThan(ofWording.length / 2)
  })
})

/** Letters of which small and large are not alike, or that are no Latin ones. */
const STRANGE = [
  'İ',
  'ı',
  'ſ',
  'K',
  'ß',
  'ẞ',
  'Ÿ',
  'Ⱥ',
  'Ɓ',
  'ǅ',
  'µ',
  'Ω',
  'ж',
  '中',
  'ª',
  '½',
  '№',
  '≥',
  '𝐀',
]

/** The same with other letters in it. */
function foreign(text: string): string {
  return text.replaceAll('e', 'é').replaceAll('s', 'ſ').replaceAll('i', 'İ').replaceAll('o', 'Ö')
}

/** Texts made from the pattern; undefined where it looks around itself, which they are not made for. */
function textsFor(source: string, flags: string): fc.Arbitrary<string> | undefined {
  try {
    // What only looks around is left out: then not every text matches, but those that do are there.
    return fc.stringMatching(new RegExp(withoutLooking(source), flags.replace(/[gi]/g, '')))
  } catch {
    return undefined
  }
}

function withoutLooking(source: string): string {
  let without = source
  for (let before = ''; before !== without;) {
    before = without
    without = without.replace(
      /\(\?<?[=!](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\]|\((?!\?<?[=!])(?:[^()\\[]|\\.|\[[^\]]*\])*\))*\)/g,
      '',
    )
  }
  return without.replaceAll('\\b', '').replaceAll('\\p{L}', '[a-zé]')
}

function yamlIn(folder: string): string[] {
  const from = resolve(import.meta.dirname, '../..', folder)
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(from, path), 'utf8'))
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/^[ -]*[\w-]+: +(.*\S)$/gm)].flatMap(([, value]) => [value!, value!.toLowerCase()])
}
