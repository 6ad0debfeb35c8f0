// The roll-up as a table ([R18], [R26], [R28]): figures that add up as printed, years marked, what is missing said.

import { describe, expect, test } from 'vitest'
import type { Grouping } from '../../src/costing/facts/cost-fact.ts'
import { rollUp } from '../../src/costing/rollup.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { labelOf, tabulateRollup } from '../../src/tables/rollup-table.ts'
import type { Row, Table, Unit } from '../../src/tables/table.ts'
import { costPlan, edited, rollUpPlan, sourcesIn, type CostedPlan } from '../support/plan-sources.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

const itu = sourcesIn('examples/itu-2028-2031')
const costedItu = costPlan(itu)
const gulf = costPlan(sourcesIn('test/fixtures/pearl-gulf'))

function tableOf(
  costed: CostedPlan,
  by: readonly Grouping[],
  options: {
    unit?: Unit
    language?: string
    years?: readonly number[]
    funding?: string
    across?: Grouping
  } = {},
): Table {
  const { unit = 'unit', language, ...query } = options
  return tabulateRollup(costed.plan, rollUpPlan(costed, by, query), { unit, language, lineOf: () => 1 })
}

/** What stands in the cells: texts, and amounts as printed. */
function shown({ cells }: Row): (string | bigint | undefined)[] {
  return cells.map((cell) => {
    if (cell.kind === 'text') return cell.text
    return cell.kind === 'money' ? (cell.printed ?? cell.amount) : undefined
  })
}

describe('the columns', () => {
  test('are key, title, years marked firm or indicative, biennia and total', () => {
    const { columns } = tableOf(costedItu, ['entity'])
    expect(columns.map(({ title, subtitle, isOptional }) => [title, subtitle, isOptional])).toEqual([
      ['Entity', undefined, undefined],
      ['Title', undefined, undefined],
      ['2028', 'firm', undefined],
      ['2029', 'firm', undefined],
      ['2030', 'indicative', undefined],
      ['2031', 'indicative', undefined],
      ['2028-2029', undefined, true],
      ['2030-2031', undefined, true],
      ['Total', undefined, undefined],
    ])
  })

  test('leave out a biennium of which a year is not asked for, and say the years in the title', () => {
    const table = tableOf(costedItu, ['entity'], { years: [2028, 2029, 2031] })
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Entity',
      'Title',
      '2028',
      '2029',
      '2031',
      '2028-2029',
      'Total',
    ])
    expect(table.title).toBe('Cost by Entity, 2028, 2029, 2031')
  })

  test('do not mark years where all are firm, and have no biennia in three or five years', () => {
    expect(tableOf(gulf, ['entity']).columns.map(({ title, subtitle }) => [title, subtitle])).toEqual([
      ['Entity', undefined],
      ['Title', undefined],
      ['2030', 'firm'],
      ['2031', 'indicative'],
      ['2032', 'indicative'],
      ['Total', undefined],
    ])
    const lantern = costPlan(sourcesIn('test/fixtures/lantern-islands'))
    expect(tableOf(lantern, ['entity']).columns.map(({ subtitle }) => subtitle)).toEqual(
      Array(8).fill(undefined),
    )
  })

  test('are one total when years are the rows, or when there is one year', () => {
    expect(tableOf(costedItu, ['year']).columns.map(({ title }) => title)).toEqual([
      'Year',
      'Budget',
      'Total',
    ])
    expect(tableOf(costedItu, ['entity'], { years: [2028] }).columns.map(({ title }) => title)).toEqual([
      'Entity',
      'Title',
      '2028',
    ])
    expect(tableOf(costedItu, ['entity'], { years: [2031] }).columns.at(-1)).toMatchObject({
      title: '2031',
      subtitle: 'indicative',
    })
    expect(
      tableOf(costedItu, ['year'])
        .rows.slice(0, 4)
        .map((row) => shown(row).slice(0, 2)),
    ).toMatchObject([
      ['2028', 'firm'],
      ['2029', 'firm'],
      ['2030', 'indicative'],
      ['2031', 'indicative'],
    ])
    expect(
      tableOf(costedItu, ['entity', 'category'])
        .columns.slice(0, 3)
        .map(({ title }) => title),
    ).toEqual(['Entity', 'Category', '2028'])
  })
})

describe('the figures', () => {
  test('are full amounts with biennia and totals that add up', () => {
    const table = tableOf(costedItu, ['entity'])
    expect(table.rows.map(shown).at(-1)).toEqual([
      'TOTAL',
      '',
      17772690000n,
      17890086000n,
      18021696000n,
      18251932000n,
      35662776000n,
      36273628000n,
      71936404000n,
    ])
    expect(table.hasFractions).toBe(false)
    expect(tableOf(costedItu, ['outcome']).hasFractions).toBe(true)
  })

  test.each(['thousand', 'million'] as const)('in %ss add up as printed, down and across', (unit) => {
    for (const by of ['outcome', 'entity', 'category', 'output', 'funding-source'] as const) {
      const { rows } = tableOf(costedItu, [by], { unit })
      const figures = rows.map(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'money' ? [cell.printed!] : [])),
      )
      const total = figures.at(-1)!
      for (const [y2028, y2029, y2030, y2031, first, second, all] of figures as bigint[][]) {
        expect([first, second, all]).toEqual([y2028! + y2029!, y2030! + y2031!, first! + second!])
      }
      total.forEach((sum, j) => {
        expect(figures.slice(0, -1).reduce((all, row) => all + row[j]!, 0n)).toBe(sum)
      })
      // A total that several tables print is the same in all of them.
      expect(total).toEqual(
        unit === 'thousand'
          ? [177727n, 178901n, 180217n, 182519n, 356628n, 362736n, 719364n]
          : [177n, 179n, 180n, 183n, 356n, 363n, 719n],
      )
    }
  })

  test('of one year are those of the table of all years', () => {
    const printed = (by: readonly Grouping[], query: object) =>
      tableOf(costedItu, by, { unit: 'million', ...query })
        .rows.at(-1)!
        .cells.flatMap((cell) => (cell.kind === 'money' ? [cell.printed!] : []))
    expect(printed(['entity'], { years: [2031] })).toEqual([183n])
    expect(printed(['entity'], { years: [2028] })).toEqual([177n])
    expect(printed(['output'], { years: [2030, 2031] })).toEqual([180n, 183n, 363n])
    expect(printed(['category'], { years: [2028, 2031], across: 'entity' }).at(-1)).toBe(360n)
    const byYear = tableOf(costedItu, ['year'], { unit: 'million' }).rows.map((row) => shown(row).at(-1))
    expect(byYear).toEqual([177n, 179n, 180n, 183n, 719n])
  })

  test('across a second grouping add up both ways, in full and as printed', () => {
    for (const unit of ['unit', 'thousand', 'million'] as const) {
      const table = tableOf(costedItu, ['entity'], { unit, across: 'thematic-priority' })
      const columns = ['Entity', 'Title', 'TP1', 'TP2', 'TP3', 'TP4', 'TP5', '–', 'Total']
      expect(table.columns.map(({ title }) => title)).toEqual(columns)
      const figures = table.rows.map(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'money' ? [cell.printed ?? cell.amount!] : [])),
      )
      const add = (row: readonly bigint[]) => row.reduce((all, one) => all + one, 0n)
      for (const row of figures) expect(add(row.slice(0, -1))).toBe(row.at(-1))
      figures.at(-1)!.forEach((sum, j) => expect(add(figures.slice(0, -1).map((row) => row[j]!))).toBe(sum))
      expect(figures.at(-1)!.at(-1)).toBe({ unit: 71936404000n, thousand: 719364n, million: 719n }[unit])
    }
    expect(tableOf(costedItu, ['entity'], { across: 'category' }).notes).toContain('01-staff: Staff costs')
  })

  test('of several groupings say what rounding cannot promise', () => {
    const { notes } = tableOf(costedItu, ['entity', 'category'], { unit: 'million' })
    expect(notes).toContain(
      'Rounded so that rows and columns add up; sums of rows can differ by a unit from tables by fewer groupings.',
    )
    expect(tableOf(costedItu, ['entity', 'category']).notes).toEqual([])
  })

  test('keep the full amount behind the printed one', () => {
    const cell = tableOf(costedItu, ['entity'], { unit: 'million' }).rows.at(-1)!.cells.at(-1)
    expect(cell).toEqual({ kind: 'money', amount: 71936404000n, printed: 719n })
  })

  test('are absent for a year that is not planned, and a note says so', () => {
    const table = tableOf(gulf, ['entity'])
    expect(table.rows.map(shown)).toEqual([
      ['ENV', 'Marine Environment Office', 360000n, 358333n, 7n, 718340n],
      ['HQ', 'Head Office', 10810500n, 11100000n, undefined, 21910500n],
      ['PIL', 'Pilotage Service', 15530787n, 4830000n, 9407539n, 29768326n],
      ['Total', '', 26701287n, 16288333n, 9407546n, 52397166n],
    ])
    expect(table.notes).toEqual(['Not planned: HQ (Head Office) has no operational plan for 2032.'])
  })

  test('are not known where an operational plan could not be read', () => {
    const costed = costPlan(smallPlan({ files: { 'a.yaml': operationalPlan('BUR', '2028', 'outputs: [') } }))
    expect(tableOf(costed, ['entity']).notes).toEqual([
      'Not known: of the files that could be read, none is an operational plan of BUR (Bureau) for 2028-2029.',
      'Not known: of the files that could be read, none is an operational plan of SEC (Secretariat) for 2028-2029.',
    ])
  })

  test('of a year that nobody plans are absent in the total, too', () => {
    const costed = costPlan(
      smallPlan({
        files: {
          'a.yaml': operationalPlan(
            'BUR',
            '2028',
            output('B-01', '    costs:\n      - {category: travel-events, per-year: 5}'),
          ),
        },
      }),
    )
    expect(tableOf(costed, ['entity']).rows.map(shown)).toEqual([
      ['BUR', 'Bureau', 500n, undefined, 500n],
      ['SEC', 'Secretariat', undefined, undefined, undefined],
      ['Total', '', 500n, undefined, 500n],
    ])
  })
})

describe('the words', () => {
  test('are those of the organization, in the language asked for', () => {
    const table = tableOf(costedItu, ['entity'], { language: 'fr' })
    expect(shown(table.rows[2]!).slice(0, 2)).toEqual(['GS', 'Secrétariat général'])
    expect(table.context[0]).toContain('Union internationale des télécommunications')
  })

  test('say the basis, the currency, the unit, the filter and that figures are illustrative', () => {
    expect(tableOf(gulf, ['entity'], { unit: 'thousand', funding: 'DONOR' }).context).toEqual([
      'Pearl Gulf Harbour Union · direct cost · thousands of KWD · only Donors · illustrative figures',
    ])
    expect(tableOf(gulf, ['entity'], { funding: 'regular' }).context).toEqual([
      'Pearl Gulf Harbour Union · direct cost · KWD · only Regular budget · illustrative figures',
    ])
  })

  test('name the row of cost without an Outcome', () => {
    const row = shown(tableOf(gulf, ['outcome']).rows[2]!)
    expect(row[0]).toBe('–')
    expect(row[1]).toMatch(/^no Outcome/)
    expect(labelOf(gulf.plan, 'priority', 'must', undefined)).toBe('Must')
  })
})

describe('what is missing', () => {
  const broken = edited(
    itu,
    'operational-plans/2028/tsb.yaml',
    '      - category: 03-travel\n        per-year: {2028: 110000, 2029: 111100, 2030: 112200, 2031: 113300}\n',
    '      - category: 03-travle\n        per-year: {2028: 110000, 2029: 111100, 2030: 112200, 2031: 113300}\n',
  )

  test('is said first, with the element and the place', () => {
    const { plan, cost, missing } = checkPlan(broken)
    const query = {
      basis: 'direct' as const,
      by: ['entity' as const],
      years: plan!.period.years,
      funding: undefined,
    }
    const table = tabulateRollup(plan!, rollUp(plan!, [cost.facts('direct')], missing('direct'), query), {
      unit: 'unit',
      language: undefined,
      lineOf: () => 7,
    })
    expect(table.warnings[0]).toBe(
      'INCOMPLETE: 1 error touches money, so these totals cannot be relied on. What is missing, or has no place:',
    )
    expect(table.warnings.slice(1)).toHaveLength(1)
    expect(table.warnings[1]).toMatch(
      /^operational-plans\/2028\/tsb\.yaml:7: TSB-01.*"03-travle".*\[unknown-category\]$/,
    )
  })
})
