// `rbm targets` as users meet it.

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'
import { targetsPlan, type TargetsPlan } from '../support/targets-plan.ts'

const itu = exampleFiles('itu-2028-2031')

describe('the table', () => {
  test.each([80, 200])('in %i columns', async (columns) => {
    const { status, out, error } = await run(['targets', '2028-2029'], { files: itu, columns })
    await expect(out).toMatchFileSnapshot(golden(`targets/itu-${columns}.txt`))
    expect([status, error]).toEqual([0, ''])
  })

  test.each(['json', 'csv', 'markdown'])('as %s', async (format) => {
    const argv = ['targets', '2029', '--for', 'OC-1.1,BDT', '--format', format]
    const { status, out } = await run(argv, { files: itu })
    await expect(out).toMatchFileSnapshot(golden(`targets/itu.${format === 'markdown' ? 'md' : format}`))
    expect(status).toBe(0)
  })
})

interface Expected {
  readonly value: string | null
  readonly verdict: string
  readonly gap: string | null
}

interface Json {
  readonly complete: boolean
  readonly missing: readonly unknown[]
  readonly years: readonly number[]
  readonly indicators: readonly {
    readonly id: string
    readonly baselineDue: string | null
    readonly years: readonly {
      readonly year: number
      readonly expectedIfAll: Expected
      readonly expectedIfFunded: Expected
      readonly contributions: readonly { readonly output: string; readonly money: string }[]
    }[]
  }[]
}

async function jsonOf(plan: TargetsPlan): Promise<Json> {
  const { out } = await run(['targets', '--format', 'json'], { files: targetsPlan(plan) })
  return JSON.parse(out) as Json
}

/** `93 short 2 | 95 reached 0`: if all is delivered, and if only what is funded. */
async function expectedIn(year: number, plan: TargetsPlan): Promise<string> {
  const found = (await jsonOf(plan)).indicators[0]!.years.find((one) => one.year === year)!
  const shown = ({ value, verdict, gap }: Expected) => `${value ?? '–'} ${verdict} ${gap ?? '–'}`
  return `${shown(found.expectedIfAll)} | ${shown(found.expectedIfFunded)}`
}

const RISING =
  'direction: increase, combine: latest, unit: lights, baseline: {2027: 90}, targets: {2028: 92, 2029: 95}'
const FALLING =
  'direction: decrease, combine: latest, unit: days, baseline: {2027: 9}, targets: {2028: 8, 2029: 6}'
const STEADY =
  'direction: maintain, combine: latest, unit: days, tolerance: 2, baseline: {2027: 50}, targets: {2028: 50, 2029: 50}'

describe('what is expected', () => {
  test('of several levels is the least ambitious', async () => {
    const outputs = [
      { id: 'A', plans: 'aims-at: {2028: 92, 2029: 96}' },
      { id: 'B', plans: 'aims-at: {2028: 93, 2029: 94.5}' },
    ]
    expect(await expectedIn(2028, { indicator: RISING, outputs })).toBe('92 reached 0 | 92 reached 0')
    expect(await expectedIn(2029, { indicator: RISING, outputs })).toBe('94.5 short 0.5 | 94.5 short 0.5')
  })

  test('is the baseline with all additions up to the year', async () => {
    // 90 + 1 + 0.5 = 91.5; 91.5 + 2 + 1.5 = 95.
    const outputs = [
      { id: 'A', plans: 'adds: {2028: 1, 2029: 2}' },
      { id: 'B', plans: 'adds: {2028: 0.5, 2029: 1.5}' },
    ]
    expect(await expectedIn(2028, { indicator: RISING, outputs })).toBe('91.5 short 0.5 | 91.5 short 0.5')
    expect(await expectedIn(2029, { indicator: RISING, outputs })).toBe('95 reached 0 | 95 reached 0')
  })

  test('of a falling indicator is the highest, and short above its target', async () => {
    const outputs = [
      { id: 'A', plans: 'aims-at: {2028: 7, 2029: 6}' },
      { id: 'B', plans: 'aims-at: {2028: 8, 2029: 7.25}' },
    ]
    expect(await expectedIn(2028, { indicator: FALLING, outputs })).toBe('8 reached 0 | 8 reached 0')
    expect(await expectedIn(2029, { indicator: FALLING, outputs })).toBe('7.25 short 1.25 | 7.25 short 1.25')
  })

  test('of what is to be maintained is the farthest from the target, judged by the tolerance', async () => {
    const outputs = [
      { id: 'A', plans: 'aims-at: {2028: 51, 2029: 49}' },
      { id: 'B', plans: 'aims-at: {2028: 48, 2029: 53}' },
    ]
    expect(await expectedIn(2028, { indicator: STEADY, outputs })).toBe('48 reached 0 | 48 reached 0')
    expect(await expectedIn(2029, { indicator: STEADY, outputs })).toBe('53 short 1 | 53 short 1')
  })

  test('of a scale is the lowest word', async () => {
    const indicator =
      'unit: scale, scale: [none, draft, adopted], baseline: {2027: none}, targets: {2028: draft, 2029: adopted}'
    const outputs = [
      { id: 'A', plans: 'aims-at: {2028: draft, 2029: adopted}' },
      { id: 'B', plans: 'aims-at: {2028: adopted, 2029: draft}' },
    ]
    expect(await expectedIn(2028, { indicator, outputs })).toBe('draft reached 0 | draft reached 0')
    expect(await expectedIn(2029, { indicator, outputs })).toBe('draft short – | draft short –')
    const { out } = await run(['targets', '2029'], {
      files: targetsPlan({ indicator, outputs }),
      columns: 200,
    })
    expect(out).toContain(
      'plans miss the target: “draft” in place of “adopted”; A aims at adopted; B aims at draft',
    )
  })

  test('leaves aims among a part of the members and won\u2019t Outputs out', async () => {
    const outputs = [
      { id: 'A', plans: 'aims-at: {2028: 92, 2029: 95}' },
      { id: 'B', plans: 'aims-at: {2028: 10, 2029: 10}, population: assisted countries' },
      { id: 'C', plans: 'aims-at: {2028: 20, 2029: 20}', priority: 'wont' },
    ] as const
    expect(await expectedIn(2029, { indicator: RISING, outputs })).toBe('95 reached 0 | 95 reached 0')
    const some = { indicator: RISING, outputs: [outputs[1]!] }
    expect(await expectedIn(2029, some)).toBe('– some-members – | – some-members –')
    const { indicators } = await jsonOf({ indicator: RISING, outputs })
    expect(indicators[0]!.years[0]!.contributions.map(({ output }) => output)).toEqual(['A', 'B'])
  })
})

describe('with the money there is', () => {
  test('only what the funded Outputs add counts', async () => {
    // Two years of 100 for each: 200 of 400 are there, which pays for A. 90 + 1 = 91; 91 + 2 = 93.
    const plan: TargetsPlan = {
      indicator: RISING,
      outputs: [
        { id: 'A', plans: 'adds: {2028: 1, 2029: 2}' },
        { id: 'B', plans: 'adds: {2028: 1, 2029: 1}', priority: 'could' },
      ],
      revenue: 100,
    }
    expect(await expectedIn(2028, plan)).toBe('92 reached 0 | 91 short 1')
    expect(await expectedIn(2029, plan)).toBe('95 reached 0 | 93 short 2')
    const { out } = await run(['targets', '2029'], { files: targetsPlan(plan), columns: 200 })
    expect(out).toContain(
      'reached if all is delivered; missed with the money there is: off by 2; A adds 2; B adds 1 (not funded)',
    )
  })

  test('a level at which only Outputs below the line aim is aimed at by nobody', async () => {
    const plan: TargetsPlan = {
      indicator: RISING,
      outputs: [{ id: 'A' }, { id: 'B', plans: 'aims-at: {2028: 92, 2029: 95}', priority: 'could' }],
      revenue: 100,
    }
    expect(await expectedIn(2029, plan)).toBe('95 reached 0 | – nobody-funded –')
  })

  test('is the same whichever years are shown: the line is drawn over the whole plan', async () => {
    const files = targetsPlan({
      indicator: RISING,
      outputs: [
        { id: 'A', plans: 'adds: {2028: 1, 2029: 2}' },
        { id: 'B', plans: 'adds: {2028: 1, 2029: 1}', priority: 'could' },
      ],
      revenue: 100,
    })
    const all = JSON.parse((await run(['targets', '--format', 'json'], { files })).out) as Json
    const one = JSON.parse((await run(['targets', '2029', '--format', 'json'], { files })).out) as Json
    expect(one.indicators[0]!.years).toEqual([all.indicators[0]!.years[1]])
  })

  test('nothing is said where no revenue is declared', async () => {
    const outputs = [{ id: 'A', plans: 'aims-at: {2028: 92, 2029: 95}' }]
    const plan: TargetsPlan = { indicator: RISING, outputs, revenue: 'none' }
    expect(await expectedIn(2029, plan)).toBe('95 reached 0 | – money-unknown –')
  })
})

describe('what cannot be compared says why', () => {
  test.each([
    ['nobody aims at it', RISING, 'nobody', undefined],
    ['nobody in this year', RISING, 'not-in-year', 'aims-at: {2028: 92}'],
    ['a yearly sum', RISING.replace('latest', 'sum'), 'yearly-sum', 'adds: {2028: 1, 2029: 1}'],
    ['no direction', RISING.replace('direction: increase, ', ''), 'no-direction', 'aims-at: {2029: 95}'],
    [
      'no baseline to add to',
      RISING.replace('baseline: {2027: 90}', 'baseline-due: 2028-03-31, baseline-owner: BUR'),
      'no-baseline',
      'adds: {2028: 1, 2029: 1}',
    ],
  ])('%s', async (_, indicator, why, plans) => {
    const outputs = [{ id: 'A', ...(plans === undefined ? {} : { plans }) }]
    expect(await expectedIn(2029, { indicator, outputs })).toBe(`– ${why} – | – ${why} –`)
  })

  test('no target of the year, with what is expected all the same', async () => {
    const indicator = RISING.replace(', 2029: 95', '')
    const outputs = [{ id: 'A', plans: 'aims-at: {2028: 92, 2029: 95}' }]
    expect(await expectedIn(2029, { indicator, outputs })).toBe('95 no-target – | 95 no-target –')
  })

  test('a baseline that is due stands in the table with its day', async () => {
    const indicator = RISING.replace('baseline: {2027: 90}', 'baseline-due: 2028-03-31, baseline-owner: BUR')
    const { out } = await run(['targets'], {
      files: targetsPlan({ indicator, outputs: [{ id: 'A' }] }),
      columns: 200,
    })
    expect(out).toContain('due 2028-03-31')
    expect(out).toContain('nobody aims at it')
  })
})

describe('wrong use and errors', () => {
  const outputs = [{ id: 'A', plans: 'aims-at: {2028: 92, 2029: 95}' }]
  const files = targetsPlan({ indicator: RISING, outputs })

  test.each([
    [['targets', '2035'], '"2035" is no year or span of years of the plan.'],
    [['targets', '--for', 'OC-9'], 'Nothing with targets has the id "OC-9".'],
    [['targets', '--format', 'xlsx'], 'rbm targets -o targets.xlsx'],
  ])('%j', async (argv, said) => {
    const { status, error } = await run(argv, { files })
    expect(error).toContain(said)
    expect(status).toBe(2)
  })

  test('a first word that is no year is the path', async () => {
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`lights/${path}`, text]))
    const { status, out } = await run(['targets', 'lights'], { files: moved })
    expect([status, out.includes('I-1')]).toEqual([0, true])
    expect((await run(['targets', '2029', 'lights'], { files: moved })).status).toBe(0)
  })

  test('an error in an aim makes the table incomplete, in every format', async () => {
    const broken = edited(files as Record<string, string>, 'plans/bur.yaml', '2029: 95', '2029: many')
    const { status, out, error } = await run(['targets'], { files: broken })
    expect(out).toContain('INCOMPLETE')
    expect(error).toContain('INCOMPLETE')
    expect(status).toBe(1)
    const json = await run(['targets', '--format', 'json'], { files: broken })
    expect(JSON.parse(json.out)).toMatchObject({ complete: false, missing: [{ rule: 'value-off-scale' }] })
    expect((await run(['targets', '--format', 'csv'], { files: broken })).out).toContain('INCOMPLETE')
  })

  test.each(['fr', 'es', 'ru', 'zh', 'ar'])('in %s', async (language) => {
    const { status, out } = await run(['targets', '2029', '--for', 'I-1.3,BDT-05', '--lang', language], {
      files: itu,
      columns: 160,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`targets/itu-${language}.txt`))
  })
})

describe('what was reported', () => {
  const plan = (plans: string, files: Readonly<Record<string, string>>) => ({
    ...targetsPlan({ indicator: RISING, outputs: [{ id: 'A', plans }] }),
    ...files,
  })
  const report = (period: string, value: number, date: string) =>
    `kind: progress-report\nentity: BUR\nperiod: ${period}\ndate: ${date}\nvalues: [{indicator: I-1, value: ${value}}]\n`
  const reports = {
    'p/a.yaml': report('2028-H1', 90.5, '2028-07-31'),
    'p/b.yaml': report('2028', 93, '2029-01-31'),
  }
  const json = async (plans: string, asOf: string) => {
    const argv = ['targets', '--format', 'json', '--as-of', asOf]
    const { out } = await run(argv, { files: plan(plans, reports) })
    const { indicators } = JSON.parse(out)
    const expected = indicators[0].years.map((one: { expectedIfAll: Expected }) => one.expectedIfAll.value)
    return [indicators[0].lastActual?.value, ...expected]
  }

  test('at the end of a year is what later years add to; before, that is the baseline', async () => {
    const adds = 'adds: {2028: 1, 2029: 2}'
    expect(await json(adds, '2028-06-30')).toEqual([undefined, '91', '93'])
    // A half of the year holds a part of what the year adds: it is shown, and nothing is summed onto it.
    expect(await json(adds, '2028-12-31')).toEqual(['90.5', '91', '93'])
    expect(await json(adds, '2029-03-31')).toEqual(['93', '91', '95'])
  })

  test('stands in the table with its period and the day, as soon as there is any', async () => {
    const files = plan('aims-at: 92, comparator: above', reports)
    const { out } = await run(['targets', '--as-of', '2028-12-31'], { files, columns: 120 })
    expect(out).toContain('as known on 2028-12-31')
    expect(out).toContain('Last actual: 2028-H1')
    expect(out.replace(/\s+/g, ' ')).toContain('A aims for more than 92')
    const before = await run(['targets', '--as-of', '2028-01-31'], { files, columns: 120 })
    expect(before.out).not.toContain('Last actual')
  })

  test.each([
    ['aims-at: 92', 'A aims at 92'],
    ['aims-at: 92, comparator: at-least', 'A aims for at least 92'],
    ['aims-at: 92, comparator: at-most', 'A aims for at most 92'],
    ['aims-at: 92, comparator: below', 'A aims for less than 92'],
    ['aims-at: 92, comparator: exactly', 'A aims for exactly 92'],
    ['adds: 2, comparator: at-least', 'A adds 2'],
  ])('%s reads: %s', async (plans, said) => {
    const { out } = await run(['targets', '2028', '--format', 'csv'], { files: plan(plans, {}) })
    expect(out).toMatch(new RegExp(`${said}\\b(?! at)`))
  })

  test.each([
    ['fr', 'A vise au moins 92'],
    ['es', 'A apunta a un mínimo de 92'],
    ['ru', 'A стремится к уровню не ниже 92'],
    ['zh', 'A 力求至少达到 92'],
    ['ar', 'A يستهدف 92 على الأقل'],
  ])('what is aimed for reads well in %s', async (language, said) => {
    const files = plan('aims-at: 92, comparator: at-least', {})
    const argv = ['targets', '2028', '--format', 'csv', '--lang', language]
    const settings = String(files['rbm.yaml']).replace(
      'format: 1\n',
      'format: 1\nlanguages: [en, fr, es, ru, zh, ar]\n',
    )
    const spoken = { ...files, 'rbm.yaml': settings }
    expect((await run(argv, { files: spoken })).out).toContain(said)
  })

  test('and a bound on the wrong side promises nothing', async () => {
    expect(await json('aims-at: 95, comparator: at-most', '2028-01-31')).toEqual([undefined, null, null])
    expect(await json('aims-at: 95, comparator: exactly', '2028-01-31')).toEqual([undefined, '95', '95'])
  })
})
