// Values of indicators that are no numbers: one slip, one finding, however many years it holds for.

import { expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { smallPlan } from '../support/small-plan.ts'

function found(line: string): string[] {
  const indicator = `{id: I-1, title: One, unit: lights, direction: increase, source: Survey}`.replace(
    '}',
    `, ${line}}`,
  )
  const strategicPlan = `thematic-priorities: [{id: TP1, title: All}]\noutcomes:\n  - id: OC-1\n    title: Use\n    thematic-priority: TP1\n    indicators: [${indicator}]\n`
  return checkPlan(smallPlan({ strategicPlan }))
    .diagnostics.filter(({ rule }) => ['value-off-scale', 'wrong-type'].includes(rule))
    .map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`)
}

test.each(['tbd', '21%', '21 (2026)', '"{2026: 21}"', '21'])(
  'a baseline written as %s is one finding, of the schema',
  (written) => {
    expect(found(`baseline: ${written}`).map((text) => text.split(':')[0])).toEqual(['wrong-type'])
  },
)

test.each([
  [
    'targets: tbd',
    '"tbd" is a word, but the indicator has no scale of words. Write a number, or set `unit: scale` and list the words under `scale`.',
  ],
  [
    'targets: "30"',
    '"30" stands in quotes, which make it a text; the value of an indicator is a number. Leave the quotes away: 30',
  ],
  ['targets: 12 000', '"12 000" is not written as a number. Write plain digits: 12000'],
  ['targets: {2028: 30,5}', '"30,5" is not written as a number. Write plain digits: 30.5'],
  [
    'targets: 30%',
    '"30%" has the sign of per cent; the value of an indicator is a bare number in its unit. Write 30, and `unit: percent` at the indicator.',
  ],
])('%s is one finding', (line, message) => {
  expect(found(line)).toEqual([`value-off-scale: ${message}`])
})
