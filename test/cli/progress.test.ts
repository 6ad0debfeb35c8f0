// `rbm progress` as users meet it ([R20]). What must follow from the reports of the invented year is worked out here by hand.

import { describe, expect, test } from 'vitest'
import { progressFiles as files } from '../support/progress-plan.ts'
import { edited, golden, run } from '../support/run.ts'

const AFTER = ['progress', '2028', '--as-of', '2029-03-15']
const MIDDLE = ['progress', '2028', '--as-of', '2028-08-31']

async function json(argv: readonly string[], of: Readonly<Record<string, string>> = files) {
  const { out, error, status } = await run([...argv, '--format', 'json'], { files: of })
  expect(error).not.toContain('fault')
  return { ...JSON.parse(out), status }
}

interface IndicatorJson {
  readonly id: string
  readonly actual: { readonly value: string } | null
  readonly progress: string | null
  readonly rule: string
}

interface OutputJson {
  readonly id: string
  readonly light: string
  readonly delivery: { readonly rule: string }
  readonly targets: { readonly indicators: readonly IndicatorJson[] }
  readonly money: { readonly revised: string; readonly spent: string; readonly rule: string }
}

/** Marks of direction take no room. */
function linesOver(out: string, columns: number): string[] {
  return out.split('\n').filter((line) => line.replace(/[\u200e\u200f]/g, '').length > columns)
}

describe('the tables', () => {
  test.each([
    ['after-80.txt', AFTER, 80],
    ['after-200.txt', AFTER, 200],
    ['middle-80.txt', MIDDLE, 80],
    ['attention-120.txt', [...AFTER, '--attention'], 120],
    ['after-fr.txt', [...AFTER, '--lang', 'fr'], 120],
    ['after-ar.txt', [...AFTER, '--lang', 'ar'], 120],
    ['after.csv', [...AFTER, '--format', 'csv'], 80],
    ['after.md', [...AFTER, '--format', 'markdown'], 80],
    ['after.json', [...AFTER, '--format', 'json'], 80],
  ])('%s', async (name, argv, columns) => {
    const { status, out, error } = await run(argv, { files, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`progress/${name}`))
    if (name.endsWith('.txt')) expect(linesOver(out, columns)).toEqual([])
  })

  test('are a page', async () => {
    const { status, out } = await run([...AFTER, '--format', 'html'], { files })
    expect(status).toBe(0)
    expect(out).toContain('81.3% of the way from 80 to 88')
  })

  test('go into a workbook', async () => {
    const { status, written } = await run([...AFTER, '-o', 'progress.xlsx'], { files })
    expect([status, Object.keys(written).length]).toEqual([0, 1])
  })

  test.each(['es', 'ru', 'zh'])('speak %s, with no blank left open', async (language) => {
    const { out } = await run([...AFTER, '--lang', language], { files })
    expect(out).not.toMatch(/[{}]|undefined/)
    expect(out).not.toContain('of the way')
  })
})

describe('what follows from the reports', () => {
  test('of the indicators', async () => {
    const { indicators } = await json(AFTER)
    const found = indicators.map(({ id, actual, progress, rule }: IndicatorJson) => [
      id,
      actual?.value,
      progress,
      rule,
    ])
    expect(found).toEqual([
      // 173 of 200 in the year, not the mean of 82 and 86.5; 6.5 of the 10 points.
      ['I-1', '86.5', '0.65', 'behind'],
      // 18 in six months is 36 in the year: 4 of the 10 fewer.
      ['I-2', '18', '0.4', 'far-behind'],
      // 93 is 7 away from 100, and 5 are tolerated.
      ['I-3', '93', null, 'not-kept'],
      // Two steps of three.
      ['I-4', 'adopted', '0.666666…', 'behind'],
      ['I-5', '44', null, 'no-baseline'],
      ['I-6', '6', null, 'no-target'],
    ])
  })

  test('of delivery, aims and money', async () => {
    const { outputs, total } = await json(AFTER)
    const found = outputs.map(({ id, light, delivery, targets, money }: OutputJson) => [
      id,
      light,
      delivery.rule,
      targets.indicators.map(({ id: own, progress, rule }) => [own, progress, rule]),
      money.revised,
      money.spent,
      money.rule,
    ])
    expect(found).toEqual([
      // It was to end in November; above 88 is 6.5 of 8 points; 104,000.50 of 115,000 in the whole year.
      ['B-01', 'bad', 'end-over', [['I-1', '0.8125', 'behind']], '115000.00', '104000.50', 'within-budget'],
      // Delivered, its target passed, and 118,100 spent of 105,000.
      ['B-02', 'bad', 'delivered', [['K-1', '1.1', 'reached']], '105000.00', '118100.00', 'overspent'],
      // The Secretariat has reported nothing.
      ['S-01', 'unknown', 'delivery-unreported', [], '30000.00', '0.00', 'spending-unreported'],
    ])
    expect(total).toMatchObject({
      original: '250000.00',
      transferred: '0.00',
      revised: '250000.00',
      spent: '222100.50',
      left: '27899.50',
    })
  })

  test('in the middle of the year, before the transfer and the report of the year', async () => {
    const { indicators, outputs, total, yearGone } = await json(MIDDLE)
    expect(yearGone).toBe('0.666666…')
    // 82 in June is 2 of 10 points, where an even pace has 5.
    expect(indicators[0]).toMatchObject({ progress: '0.2', evenPace: '0.5', rule: 'far-behind' })
    expect(indicators[3]).toMatchObject({ actual: { value: 'draft' }, evenPace: '0.5', rule: 'behind' })
    expect(outputs[0]).toMatchObject({
      delivery: { state: 'on-track', fromActivities: true },
      money: { revised: '120000.00', spent: '52000.00', yearReported: '0.5', rule: 'ahead-of-results' },
    })
    expect(total).toMatchObject({ revised: '250000.00', spent: '72000.00' })
  })

  test('of what is late', async () => {
    const { reports, oldValues } = await json(AFTER)
    expect(reports).toEqual([
      { entity: 'BUR', period: '2028', due: '2029-03-01', came: '2029-02-10', daysLate: 0 },
      { entity: 'SEC', period: '2028', due: '2029-03-01', came: null, daysLate: 14 },
    ])
    expect(oldValues).toEqual([])
    const later = await json(['progress', '2028', '--as-of', '2029-09-01'])
    // Measured on 31 December, every six months, with 60 days to report.
    expect(later.oldValues).toEqual([
      { indicator: 'I-1', frequency: 'twice a year', measured: '2028-12-31', due: '2029-08-29', daysLate: 3 },
    ])
  })
})

describe('the question', () => {
  test('without a year is of the last one with a report, or that of the day', async () => {
    const yearOn = async (day: string, of = files) => (await json(['progress', '--as-of', day], of)).year
    expect(await yearOn('2029-06-30')).toBe(2028)
    const { 'progress/2028-h1.yaml': _, 'progress/2028.yaml': __, ...unreported } = files
    expect(await yearOn('2029-06-30', unreported)).toBe(2029)
    expect(await yearOn('2033-06-30', unreported)).toBe(2029)
    expect(await yearOn('2020-06-30', unreported)).toBe(2028)
  })

  test('may be of some elements only', async () => {
    const ids = async (asked: string) => {
      const { outputs, indicators, reports } = await json([...AFTER, '--for', asked])
      const all = (list: readonly Record<string, string>[], key: string) => list.map((one) => one[key])
      return [all(outputs, 'id'), all(indicators, 'id'), all(reports, 'entity')]
    }
    expect(await ids('SEC')).toEqual([['S-01'], [], ['SEC']])
    expect(await ids('B-01')).toEqual([['B-01'], ['I-1', 'I-2'], ['BUR']])
    expect(await ids('K-1')).toEqual([['B-02'], [], ['BUR']])
  })

  test.each([
    [['progress', '2031'], '"2031" is no year of the plan.'],
    [['progress', '2028', '--for', 'B-0'], 'Did you mean "B-01"?'],
    [['progress', '2028', '--as-of', '2029-02-30'], 'no day'],
    [['progress', '2028', '--lang', 'de'], 'no language'],
  ])('%j is refused', async (argv, said) => {
    const { status, out, error } = await run(argv, { files })
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain(said)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['an amount', 'amount: 70000', 'amount: 70 000', 'spending'],
    [
      'an unknown Output',
      'output: B-02, category: travel-events, amount: 70000',
      'output: B-2, category: travel-events, amount: 70000',
      'spending',
    ],
    ['a value', 'value: 93', 'value: many', 'progress'],
    ['a state', 'state: delivered', 'state: done', 'progress'],
    ['the period', 'period: 2028\n', 'period: 2028-H7\n', 'spending'],
  ])('%s makes the answer incomplete, and every format says so', async (_, from, to, what) => {
    const broken = edited(files, 'progress/2028.yaml', from, to)
    for (const format of ['table', 'json']) {
      const { status, out, error } = await run([...AFTER, '--format', format], { files: broken })
      expect(status).toBe(1)
      expect(out).toContain(format === 'json' ? '"complete": false' : 'INCOMPLETE')
      expect(error).toContain(`The ${what} is INCOMPLETE`)
    }
  })
})

test('the order of files changes nothing', async () => {
  const turned = Object.fromEntries(Object.entries(files).reverse())
  expect((await run(AFTER, { files: turned })).out).toBe((await run(AFTER, { files })).out)
})
