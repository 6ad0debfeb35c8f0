// What counts as a change, and in which words it is told.

import { describe, expect, test } from 'vitest'
import { changesInWords } from '../support/compare.ts'
import { edited, exampleFiles } from '../support/run.ts'
import { LAYOUTS } from '../support/yaml-layouts.ts'

const itu = exampleFiles('itu-2028-2031')
const BR = 'operational-plans/2028/br.yaml'

/** The plan of an office with one Output, whose text a test gives. */
function office(output: string, head = ''): Record<string, string> {
  return { 'bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2029\n${head}outputs:\n${output}` }
}

const OUTPUT = `  - id: B-1
    title: Guidance for regulators
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 60%}
      - {outcome: OC-2, share: 40%}
    costs:
      - {category: travel, per-year: {2028: 100000, 2029: 120000}}
      - {category: travel, per-year: {2028: 5000}, funding: XB}
    personnel:
      - {grade: P-3, fte: 2}
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 50, 2029: 60}
    activities:
      - id: B-1.1
        title: Workshops
        type: workshop
    indicators:
      - id: K-1
        title: Regulators advised
        direction: increase
        targets: {2028: 10, 2029: 20}
`

function changed(from: string, to: string): string[] {
  if (!OUTPUT.includes(from)) throw new Error(`"${from}" does not stand in the Output`)
  return changesInWords(office(OUTPUT), office(OUTPUT.replace(from, () => to)))
}

describe('A change of one thing is one change', () => {
  test.each([
    ['priority: must', 'priority: could', 'B-1: priority: must → could'],
    ['Guidance for', 'Handbooks for', 'B-1: title: "Guidance for regulators" → "Handbooks for regulators"'],
    ['2028: 100000', '2028: 130000', 'B-1: cost travel 2028: 100,000 → 130,000 (+30,000)'],
    [', 2029: 120000', '', 'B-1: cost travel 2029: 120,000 → not said'],
    ['{2028: 5000}', '{2028: 4500.50}', 'B-1: cost travel (XB) 2028: 5000 → 4500.50 (-499.5)'],
    ['funding: XB', 'funding: XC', 'B-1: cost travel (XC) funding: XB → XC'],
    ['fte: 2', 'fte: 2.5', 'B-1: time of P-3 fte: 2 → 2.5 (+0.5)'],
    ['fte: 2', 'fte: {2028: 2, 2029: 3}', 'B-1: time of P-3 2029: 2 → 3 (+1)'],
    ['grade: P-3', 'grade: P-4', 'B-1: no more time of P-3: fte 2|B-1: new time of P-4: fte 2'],
    [
      '      - {grade: P-3, fte: 2}\n',
      '      - {grade: P-3, fte: 2}\n      - {grade: G-5, fte: 1}\n',
      'B-1: new time of G-5: fte 1',
    ],
    ['aims-at: {2028: 50,', 'aims-at: {2028: 48,', 'B-1: aim at I-1 2028: 50 → 48 (-2)'],
    [
      'aims-at',
      'adds',
      'B-1: aim at I-1 adds 2028: not said → 50|B-1: aim at I-1 adds 2029: not said → 60|B-1: aim at I-1 2028: 50 → not said|B-1: aim at I-1 2029: 60 → not said',
    ],
    ['title: Workshops', 'title: Seminars', 'B-1/B-1.1: title: Workshops → Seminars'],
    ['targets: {2028: 10,', 'targets: {2028: 12,', 'B-1/K-1: target 2028: 10 → 12 (raised)'],
    ['targets: {2028: 10,', 'targets: {2028: 9,', 'B-1/K-1: target 2028: 10 → 9 (lowered)'],
    [
      'targets: {2028: 10, 2029: 20}',
      'targets: {2029: 10}',
      'B-1/K-1: target 2028: 10 → not said|B-1/K-1: target 2029: 20 → 10 (lowered)',
    ],
    [
      'targets: {2028: 10, 2029: 20}',
      'targets: {2029: 20, 2030: 10}',
      'B-1/K-1: target 10: 2028 → 2030 (later)',
    ],
    ['direction: increase', 'direction: decrease', 'B-1/K-1: direction: increase → decrease'],
  ])('%s -> %s', (from, to, words) => {
    expect(changed(from, to)).toEqual(words.split('|'))
  })

  test('a contribution that goes to another Outcome has moved', () => {
    expect(changed('outcome: OC-2', 'outcome: OC-3')).toEqual(['B-1: moved from OC-2 to OC-3 (40%)'])
  })

  test('contributions that come and go with other shares are told apart', () => {
    expect(changed('{outcome: OC-1, share: 60%}', '{outcome: OC-1, share: 100%}')).toEqual([
      'B-1: contribution to OC-1 share: 60% → 100%',
    ])
    const one = OUTPUT.replace('      - {outcome: OC-1, share: 60%}\n', '').replace('40%', '100%')
    expect(changesInWords(office(OUTPUT), office(one))).toEqual([
      'B-1: no longer contributes to OC-1 (was 60%)',
      'B-1: contribution to OC-2 share: 40% → 100%',
    ])
    expect(changesInWords(office(one), office(OUTPUT))).toEqual([
      'B-1: now contributes to OC-1 (60%)',
      'B-1: contribution to OC-2 share: 100% → 40%',
    ])
  })

  test('a new Output is one change, whatever stands in it, and so is one that is gone', () => {
    const second = OUTPUT.replaceAll('B-1', 'B-2').replace('K-1', 'K-2').replace('Guidance', 'Training')
    expect(changesInWords(office(OUTPUT), office(OUTPUT + second))).toEqual(['B-2: new'])
    expect(changesInWords(office(OUTPUT + second), office(OUTPUT))).toEqual(['B-2: removed'])
  })

  test('an Output with another id is the same Output, and references follow', () => {
    const risk = (id: string) => ({
      'risks.yaml': `kind: risk-register\nrisks:\n  - id: R-1\n    title: Late data\n    affects: [OC-1, ${id}]\n`,
    })
    const before = { ...office(OUTPUT), ...risk('B-1') }
    const after = { ...office(OUTPUT.replace('id: B-1\n', 'id: B-7\n')), ...risk('B-7') }
    expect(changesInWords(before, after)).toEqual(['B-7: its id was B-1'])
  })

  test('an Output that another entity takes over has another entity', () => {
    const after = { 'bur.yaml': office(OUTPUT)['bur.yaml']!.replace('entity: BUR', 'entity: SEC') }
    expect(changesInWords(office(OUTPUT), after).filter((words) => words.startsWith('B-1'))).toEqual([
      'B-1: entity: BUR → SEC',
    ])
  })

  test('an indicator under another Outcome has moved', () => {
    const plan = (first: string, second: string) => ({
      's.yaml': `kind: strategic-plan\noutcomes:\n  - id: OC-1\n    title: One\n${first}  - id: OC-2\n    title: Two\n${second}`,
    })
    const indicator = '    indicators:\n      - id: I-1\n        title: Rate\n'
    expect(changesInWords(plan(indicator, ''), plan('', indicator))).toEqual([
      'OC-2/I-1: moved from OC-1 to OC-2',
    ])
  })

  test('what stands at the head of a file is a change of the file', () => {
    const approved = 'status: approved\napproved: {by: Council, date: 2027-11-18}\n'
    expect(changesInWords(office(OUTPUT, 'status: draft\n'), office(OUTPUT, approved))).toEqual([
      'operational-plan: approved by: not said → Council',
      'operational-plan: approved date: not said → 2027-11-18',
      'operational-plan: status: draft → approved',
    ])
  })

  test('standard costs, rates and posts are told by what names them', () => {
    const costs = 'reference/standard-costs.yaml'
    const text = itu[costs]!
    const line = /- grade: P-5\n +category: 01-staff\n +per-year: \{2028: (\d+)/.exec(text)!
    const after = edited(itu, costs, line[0], line[0].replace(line[1]!, '199999'))
    expect(changesInWords(itu, after)).toEqual([
      expect.stringMatching(
        /^standard-costs: standard cost of P-5 \(01-staff\) 2028: [\d,]+ → 199,999 \([+-][\d,]+\)$/,
      ),
    ])
  })
})

describe('What is no change', () => {
  test.each([
    ['the order of keys and rows', '    personnel:\n      - {grade: P-3, fte: 2}\n', ''],
    ['the same number in other digits', 'share: 60%', 'share: 3/5'],
    ['a number for each year that stood for all', 'fte: 2}', 'fte: {2028: 2, 2029: 2.0}}'],
    ['a text under its language', 'title: Workshops', 'title: {en: Workshops}'],
    ['a fund that pays all', 'funding: XB', 'funding: {XB: 100%}'],
    ['an empty list', '    activities:', '    risks: []\n    activities:'],
  ])('%s', (_, from, to) => {
    expect(OUTPUT).toContain(from)
    const moved = to === '' ? OUTPUT.replace(from, '') + from : OUTPUT.replace(from, to)
    expect(changesInWords(office(OUTPUT), office(moved))).toEqual([])
  })

  test.each(LAYOUTS.map(({ name, rewrite }) => [name, rewrite] as const))(
    'a plan laid out %s',
    (_, rewrite) => {
      const after = Object.fromEntries(Object.entries(itu).map(([path, text]) => [path, rewrite(text)]))
      expect(changesInWords(itu, after)).toEqual([])
    },
  )

  test('an Output in a file of its own, and files of other names', () => {
    const text = itu[BR]!
    const at = text.indexOf('  - id: BR-02')
    const end = text.indexOf('  - id: BR-03')
    const own = `kind: operational-plan\nentity: BR\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\noutputs:\n${text.slice(at, end)}`
    const { [BR]: _, ...others } = itu
    const after = { ...others, 'br/rest.yaml': text.slice(0, at) + text.slice(end), 'br/BR-02.yaml': own }
    expect(changesInWords(itu, after)).toEqual([])
  })

  test('a translation is one change, of the language that was added', () => {
    const after = OUTPUT.replace('title: Workshops', 'title: {en: Workshops, fr: Ateliers}')
    expect(changesInWords(office(OUTPUT), office(after))).toEqual([
      'B-1/B-1.1: title fr: not said → Ateliers',
    ])
  })
})

describe('A decision', () => {
  const meeting = (date: string, rows: string) =>
    `kind: decisions\nmeeting: Review\ndecided-by: Board\ndate: ${date}\n${rows}`
  const rows = `decisions:
  - about: B-1
    decision: merge
    merge-into: B-2
    reason: {en: Less asked for, fr: Moins demandé}
    follow-up: Tell the hosts
    owner: Chief
    due: 2029-01-31
  - {about: B-3, decision: reprioritize, priority: could, rank: 2}
transfers:
  - {from-output: B-1, from-category: travel, to-output: B-2, to-category: staff, year: 2028, amount: 80300, funding: XB, reason: Late}
`
  const told = [
    'decisions: decided on B-1: merge into B-2 (Review, Board, 2028-12-17); reason: "Less asked for"; to do: "Tell the hosts" (Chief, by 2029-01-31)',
    'decisions: decided on B-3: reprioritize, priority could, rank 2 (Review, Board, 2028-12-17)',
    'decisions: transferred 80,300 of XB in 2028 from B-1 travel to B-2 staff (Review, Board, 2028-12-17); reason: "Late"',
  ]

  test('is told with its meeting, though the file is new, and taken back the same way', () => {
    const files = { 'd.yaml': meeting('2028-12-17', rows) }
    expect(changesInWords({}, files)).toEqual(told)
    expect(changesInWords(files, {})).toEqual(told.map((one) => one.replace(': ', ': no more: ')))
  })

  test('of another meeting leaves those of the first alone, wherever they lie', () => {
    const first = meeting('2028-12-17', rows)
    const second = meeting('2029-06-01', 'decisions:\n  - {about: B-1, decision: stop}\n')
    expect(changesInWords({ 'a.yaml': first }, { 'b.yaml': first, 'c.yaml': second })).toEqual([
      'decisions: decided on B-1: stop (Review, Board, 2029-06-01)',
    ])
  })

  test('that changes is told by what changed in it', () => {
    const before = { 'd.yaml': meeting('2028-12-17', rows) }
    const after = { 'd.yaml': meeting('2028-12-17', rows.replace('2029-01-31', '2029-03-31')) }
    expect(changesInWords(before, after)).toEqual(['decisions: decision on B-1 due: 2029-01-31 → 2029-03-31'])
  })
})
