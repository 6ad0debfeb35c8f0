// Progress reports as they are bound: rows become values, states and amounts; what cannot be placed is a finding and left out.

import { expect, test } from 'vitest'
import { knownFrom } from '../../src/model/progress.ts'
import { parsePeriod } from '../../src/model/reporting-period.ts'
import { ratio } from '../../src/money/ratio.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

const STRATEGIC_PLAN = `
thematic-priorities:
  - {id: TP1, title: All}
outcomes:
  - id: OC-1
    title: Use
    thematic-priority: TP1
    indicators:
      - {id: I-1, title: Users, unit: percent, combine: ratio, baseline: {2027: 40}, targets: {2028: 50}}
      - {id: I-2, title: Law, unit: scale, scale: [none, draft, adopted]}
`

const OUTPUTS =
  output('B-01', '    activities:\n      - {id: B-01.1, title: Workshop}') +
  output('B-02', '    indicators:\n      - {id: I-3, title: Courses, unit: courses}')

const report = (rows: string, head = 'entity: BUR\nperiod: 2028-H1\ndate: 2028-08-10') =>
  `kind: progress-report\n${head}\n${rows}`

/** Rules that judge what is bound. */
const JUDGING = new Set(['value-without-evidence', 'spending-without-budget', 'value-outside-period'])

function check(files: Record<string, string>) {
  const financialPlan =
    'revenue:\n  - {id: AG-1, title: Gift, funding: XB, per-year: 100}\n  - {id: AG-2, title: Dues, funding: RB, per-year: 100}\n'
  const checked = checkPlan(
    smallPlan({ strategicPlan: STRATEGIC_PLAN, financialPlan, outputs: OUTPUTS, files }),
  )
  return {
    ...checked,
    reports: checked.plan!.progressReports,
    found: checked.diagnostics
      .filter(({ at, rule }) => at.path in files && !JUDGING.has(rule))
      .map(({ rule, message }) => `${message} [${rule}]`),
  }
}

test('rows of a report become what they name', () => {
  const { reports, found } = check({
    'progress/bur.yaml': report(`values:
  - {indicator: I-1, numerator: 27, denominator: 60, date: 2028-06-15}
  - {indicator: I-2, value: draft}
  - {indicator: I-3, value: 4.5}
delivery:
  - {about: B-01, state: on-track}
  - {about: B-01.1, state: late}
expenditure:
  - {output: B-01, activity: B-01.1, category: travel-events, amount: 96412.35}
  - {output: B-02, category: personnel, agreement: AG-1, amount: -20}
lessons:
  - {about: OC-1, theme: timing, worked: Early start, did-not-work: Late rooms, why: Long tenders, lesson: Book now}
`),
  })
  expect(found).toEqual([])
  const [one] = reports
  expect(one).toMatchObject({ entity: { id: 'BUR' }, period: { written: '2028-H1' }, date: '2028-08-10' })
  expect(
    one!.values.map(({ indicator, value, shown, date, isWritten }) => [
      indicator.id,
      value,
      shown,
      date,
      isWritten,
    ]),
  ).toEqual([
    ['I-1', ratio(45), '27/60', '2028-06-15', false],
    ['I-2', ratio(1), 'draft', '2028-06-30', true],
    ['I-3', ratio(9, 2), '4.5', '2028-06-30', true],
  ])
  expect(one!.delivery.map(({ output: { id }, activity, state }) => [id, activity?.id, state])).toEqual([
    ['B-01', undefined, 'on-track'],
    ['B-01', 'B-01.1', 'late'],
  ])
  expect(
    one!.expenditure.map(({ output: { id }, activity, category, funding, agreement, amount }) => [
      id,
      activity?.id,
      category.id,
      funding.id,
      agreement,
      amount,
    ]),
  ).toEqual([
    ['B-01', 'B-01.1', 'travel-events', 'RB', undefined, 9641235n],
    ['B-02', undefined, 'personnel', 'XB', 'AG-1', -2000n],
  ])
  expect(one!.lessons).toMatchObject([
    { about: 'OC-1', theme: 'timing', didNotWork: { text: 'Late rooms' }, lesson: { text: 'Book now' } },
  ])
})

test('reports stand by entity and period, whatever the files are called', () => {
  const { reports } = check({
    'a.yaml': report('', 'entity: SEC\nperiod: 2028'),
    'b.yaml': report('', 'entity: BUR\nperiod: 2028-Q4'),
    'c.yaml': report('', 'entity: BUR\nperiod: 2028-Q3'),
    'd.yaml': report('', 'entity: BUR\nperiod: 2028'),
  })
  expect(reports.map(({ entity, period }) => `${entity.id} ${period.written}`)).toEqual([
    'BUR 2028-Q3',
    'BUR 2028',
    'BUR 2028-Q4',
    'SEC 2028',
  ])
  expect(reports.map(knownFrom)).toEqual(['2028-09-30', '2028-12-31', '2028-12-31', '2028-12-31'])
})

test('an Output of several editions is the one that counts in the year of the report', () => {
  const { reports } = check({
    'operational-plans/2029/bur.yaml': operationalPlan('BUR', '2029', output('B-01', '')),
    'p/a.yaml': report('delivery:\n  - {about: B-01, state: on-track}\n  - {about: B-02, state: late}'),
    'p/b.yaml': report('delivery:\n  - {about: B-01, state: delivered}', 'entity: BUR\nperiod: 2029'),
  })
  const editions = reports.flatMap(({ delivery }) =>
    delivery.map(({ output: { id, edition } }) => [id, edition]),
  )
  expect(editions).toEqual([
    ['B-01', 2028],
    ['B-02', 2028],
    ['B-01', 2029],
  ])
})

test('what a report names, and does not exist, is said, and what was spent is incomplete', () => {
  const { found, missing } = check({
    'progress/bur.yaml': report(`values:
  - {indicator: I-9, value: 1}
  - {indicator: I-2, value: drafted}
  - {indicator: I-1}
  - {indicator: I-1, numerator: 3, denominator: 0}
delivery:
  - {about: OC-1, state: late}
expenditure:
  - {output: B-03, category: travel, amount: 10.50}
  - {output: B-02, activity: B-01.1, category: travel-events, amount: 1.005}
  - {output: B-02, category: travel-events, funding: RB, agreement: AG-1, amount: 7}
lessons:
  - {about: B-1, lesson: Look}
`),
  })
  expect(found).toEqual([
    'This value names the indicator "I-9", which does not exist. Did you mean "I-1"? [unknown-indicator]',
    '"drafted" is not a word of this indicator\'s scale. [value-off-scale]',
    'The row of "I-1" gives no value. [reported-value-missing]',
    'The value of "I-1" has the denominator 0, and nothing can be divided by it. [reported-value-missing]',
    'This row of delivery is about "OC-1", and the Outcome "OC-1" is nothing that is delivered. [unknown-element]',
    'This expenditure names the Output "B-03", which does not exist. Did you mean "B-01"? [unknown-output]',
    'This expenditure names the cost category "travel", which does not exist. [unknown-category]',
    'The Output "B-02" has no Activity "B-01.1". [unknown-element]',
    '1.005 has more decimals than CHF has (2). Is the point meant to separate thousands? [too-many-decimals]',
    'This expenditure is paid by the agreement "AG-1", whose funding source is "XB", but its own `funding` names another. [funding-against-agreement]',
    'This lesson names the element "B-1", which does not exist. Did you mean "B-01"? [unknown-element]',
  ])
  const lacking = missing('direct', 'spending').map(({ rule, missingMoney }) => [rule, missingMoney?.amount])
  expect(lacking).toEqual([
    ['unknown-output', '10.50'],
    ['too-many-decimals', undefined],
  ])
  expect(missing('full', 'envelope')).toEqual([])
})

test.each([
  ['entity: BUX\nperiod: 2028', 'unknown-entity'],
  ['entity: BUR\nperiod: 2033-Q1', 'year-outside-plan'],
  ['entity: BUR\nperiod: 2028-Q5', 'wrong-form'],
])('a report without its place, %j, is not counted, and what was spent lacks it', (head, rule) => {
  const row = 'expenditure:\n  - {output: B-01, category: personnel, amount: 5}'
  const { reports, missing } = check({ 'progress/bur.yaml': report(row, head) })
  expect(reports).toEqual([])
  expect(missing('direct', 'spending').map((one) => one.rule)).toEqual([rule])
})

test.each([
  ['2028', 1, 12],
  ['2028-H1', 1, 6],
  ['2028-H2', 7, 12],
  ['2028-Q1', 1, 3],
  ['2028-Q4', 10, 12],
])('the period %s is of the months %i to %i', (written, firstMonth, lastMonth) => {
  expect(parsePeriod(written)).toEqual({ written, year: 2028, firstMonth, lastMonth })
})

test.each(['2028-H3', '2028-Q0', '2028-01', 'H1', '2028-2029', ''])('%j is no period', (written) => {
  expect(parsePeriod(written)).toBeUndefined()
})
