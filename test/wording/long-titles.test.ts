// A stranger may write a title of any length. The checks on wording end, and still see how it begins.

import { expect, test } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

const LENGTH = 100_000

test.each([
  ['one word', 'a'],
  ['one capital', 'A'],
  ['spaces', ' '],
  ['brackets that never close', '('],
  ['figures', '1'],
  ['figures with spaces', '1 '],
  ['measures', 'rate of '],
  ['measures joined', 'rate and number of '],
  ['limits of measures', 'rate under 5 per '],
  ['commas', 'lights, '],
  ['hyphens', 'well-'],
  ['quotation marks', "'x "],
  ['relative clauses', 'that are '],
  ['joined names', 'Light of the '],
  ['adverbs of time', 'as soon as '],
  ['percentages', '50% of '],
  ['slashes', 'speed/price/'],
  ['verbs', 'trained by '],
])('A title that goes on with %s is judged by its beginning', (_, shape) => {
  const title = `Fewer lights ${shape.repeat(Math.ceil(LENGTH / shape.length)).slice(0, LENGTH)}x`
  const definition = shape.repeat(Math.ceil(LENGTH / shape.length)).slice(0, LENGTH)
  const rules = indicatorFindings({ title, definition: `Of ${definition}x` }).map(
    (finding) => /\[([a-z-]+)\]$/.exec(finding)?.[1],
  )
  expect(rules).toContain('direction-in-title')
})
