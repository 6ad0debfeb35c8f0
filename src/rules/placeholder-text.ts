// A text that was to be written later is still to be written.

import type { LocalText } from '../model/local-text.ts'
import type { Plan } from '../model/plan.ts'
import type { Origin } from '../source/origin.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const placeholderText: CheckingRule = {
  id: 'placeholder-text',
  summary: 'A text is a placeholder, or a title repeats its id',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A title, definition, source, method, reason or owner that is only TBD, TBC, TODO, n/a, xxx, ???, "to be defined" or the like, in any ' +
      'of its languages, and a title that is only the id of its element.',
    matters: 'It passes every check for empty fields and stands in the document that the Council adopts.',
    example: exampleOutput().replace('Training of lighthouse keepers', 'TBD'),
    better: exampleOutput(),
  }),
  absent: ['title'],
  *check({ plan }) {
    for (const { noun, element, texts } of elementsWithTexts(plan)) {
      for (const [key, text] of texts) {
        if (text === undefined) continue
        const found = placeholderIn(text)
        const isId = key === 'title' && found === undefined && saysTheSame(text.text, element.id)
        if (found === undefined && !isId) continue
        yield {
          message:
            found === undefined
              ? `The title of the ${noun} "${element.id}" is only its id.`
              : `The ${key} of the ${noun} "${element.id}" is "${found}", which says nothing yet.`,
          hint:
            key === 'title'
              ? 'Write what it is called in tables and documents.'
              : `Write the ${key}, or leave it out: rbm then says that it is missing.`,
          at: element.origin,
          subject: key,
        }
      }
    }
  },
}

const PLACEHOLDERS = new Set([
  'na',
  'n a',
  'tba',
  'tbc',
  'tbd',
  'todo',
  'to do',
  'to be added',
  'to be advised',
  'to be announced',
  'to be completed',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'to be determined',
  'to be developed',
  'fixme',
  'placeholder',
  'lorem ipsum',
  'title',
  'new output',
  'new indicator',
  'à compléter',
  'à définir',
  'por definir',
  'por determinar',
  'уточняется',
  '待定',
])

function placeholderIn({ text, byLanguage }: LocalText): string | undefined {
  if (isPlaceholder(text)) return text
  for (const one of byLanguage.values()) if (isPlaceholder(one)) return one
  return undefined
}

/** Small or large; a letter has three at most in its place when it is made small. */
function saysTheSame(title: string, id: string): boolean {
  return title.length <= id.length * 3 && title.toLowerCase() === id.toLowerCase()
}

/** Of one language; signs around the words do not count: `[TBD]`, `N/A`, `T.B.C.` */
function isPlaceholder(text: string): boolean {
  if (hasManyLetters(text)) return false
  const words = text
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return PLACEHOLDERS.has(words) || words === '' || /^x{2,}$/.test(words)
}

/** More letters than any placeholder; those of `xxx` do not count. */
function hasManyLetters(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length && letters <= MOST_LETTERS; at++) {
    const small = text.charCodeAt(at) | 32
    if (small >= 97 && small <= 122 && small !== 120) letters += 1
  }
  return letters > MOST_LETTERS
}

const MOST_LETTERS = Math.max(...[...PLACEHOLDERS].map(({ length }) => length))

interface WithTexts {
  readonly noun: string
  readonly element: { readonly id: string; readonly origin: Origin }
  readonly texts: readonly (readonly [key: string, text: LocalText | undefined])[]
}

function* elementsWithTexts(plan: Plan): Iterable<WithTexts> {
  const { outputs } = plan
  yield* titled('goal', plan.goals)
  yield* titled('impact', plan.impacts)
  yield* titled('thematic priority', plan.thematicPriorities)
  yield* titled('Outcome', plan.outcomes)
  yield* titled('Output', outputs)
  for (const output of outputs) yield* titled('Activity', output.activities)
  for (const { risks } of [plan, ...outputs])
    for (const risk of risks)
      yield {
        noun: 'risk',
        element: risk,
        texts: [
          ['title', risk.title],
          ['owner', risk.owner],
        ],
      }
  for (const { indicators } of [...plan.impacts, ...plan.outcomes, ...outputs])
    for (const indicator of indicators)
      yield {
        noun: 'indicator',
        element: indicator,
        texts: [
          ['title', indicator.title],
          ['definition', indicator.definition],
          ['source', indicator.source],
          ['method', indicator.method],
          ['reason', indicator.achievableBecause],
        ],
      }
}

function* titled(
  noun: string,
  elements: readonly (WithTexts['element'] & { readonly title: LocalText })[],
): Iterable<WithTexts> {
  for (const element of elements) yield { noun, element, texts: [['title', element.title]] }
}
