// Whatever the program says in tables is said in all six languages, with the same values.

import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFAULT_WORDS } from '../../../src/model/default-words.ts'
import { LANGUAGES, say, type Phrase } from '../../../src/model/phrase.ts'

const folder = new URL('../../../src/tables/phrases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const modules = await Promise.all(
  files.map(async (name) => [name, (await import(new URL(name, folder).href)) as unknown] as const),
)
const phrases = [...modules, ['default words', DEFAULT_WORDS] as const].flatMap(([name, found]) =>
  phrasesIn(found, name),
)

/** Every phrase in a module, also inside records of phrases, with the way to it. */
function phrasesIn(value: unknown, path: string): { path: string; phrase: Phrase }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [{ path, phrase: value as Phrase }]
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${path} ${key}`))
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!))].sort()
}

test('there are phrases to look at', () => {
  expect(phrases.length).toBeGreaterThan(150)
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('every phrase has a text', () => {
    expect(phrases.filter(({ phrase }) => phrase[language]?.trim() === '').map(({ path }) => path)).toEqual(
      [],
    )
    expect(phrases.filter(({ phrase }) => Object.keys(phrase).length !== 6).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('every phrase takes the same values as in English', () => {
    for (const { path, phrase } of phrases)
      expect(placeholders(phrase[language]), path).toEqual(placeholders(phrase.en))
  })

  test('no text was left in English letters where the language has others', () => {
    const own = {
      en: /./,
      fr: /./,
      es: /./,
      ru: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}/u,
      ar: /\p{Script=Arabic}/u,
    }
    const bare = phrases.filter(({ phrase }) => {
      const said = phrase[language].replace(/\{[^}]*\}/g, '')
      return /\p{L}/u.test(said) && !own[language].test(said)
    })
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})

test('French parts its double signs from the word by a no-break space', () => {
  const loose = phrases.filter(({ phrase }) => /[^\u00a0][:;?!](\s|$)|« | »/.test(phrase.fr))
  expect(loose.map(({ path }) => path)).toEqual([])
})

test('a value is put in as it is, and an unknown language means English', () => {
  const phrase: Phrase = { en: 'of {a}', fr: 'de {a}', es: '', ru: '', zh: '', ar: '' }
  expect(say(phrase, 'fr', { a: '$& {b}' })).toBe('de $& {b}')
  expect(say(phrase, 'pt', { a: 1 })).toBe('of 1')
})
