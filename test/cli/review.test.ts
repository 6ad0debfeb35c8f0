// The review, as users meet it ([R8], [R21], [R22]).

import { describe, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { memoryHost } from '../support/memory-host.ts'
import { REVIEW_PLAN } from '../support/review-plan.ts'
import { edited, golden, run } from '../support/run.ts'

const files = REVIEW_PLAN as Record<string, string>
const DAY = ['--as-of', '2029-02-15']
const BUR = 'operational-plans/2028/bur.yaml'

interface ReviewJson {
  readonly complete: boolean
  readonly needDecision: readonly string[]
  readonly notDecided: readonly string[]
  readonly resting: readonly string[]
  readonly outputs: readonly {
    readonly id: string
    readonly goesOn: boolean | null
    readonly past: {
      readonly states: object
      readonly proposed: { readonly rule: string; readonly action: string }
      readonly targetsAchieved: { readonly answer: string | null; readonly differsFromReview: boolean }
      readonly spent: string
    } | null
    readonly decision: { readonly decision: string; readonly date: string | null } | null
    readonly decidedTooEarly: readonly object[]
    readonly transfersTo: readonly object[]
    readonly lacks: string | null
    readonly lessons: readonly object[]
  }[]
  readonly decisions: readonly { readonly counts: boolean }[]
  readonly contributions: readonly {
    readonly outcome: string | null
    readonly spent: string
    readonly reading: string | null
  }[]
  readonly lessons: readonly { readonly about: string }[]
}

async function reviewed(plan: Record<string, string>, ...argv: string[]): Promise<ReviewJson> {
  const year = argv.some((one) => /^\d{4}$/.test(one)) ? [] : ['2029']
  const day = argv.includes('--as-of') ? [] : DAY
  const { out } = await run(['review', ...year, ...day, '--format', 'json', ...argv], { files: plan })
  return JSON.parse(out) as ReviewJson
}

describe('rbm review', () => {
  const VIEWS = { outputs: [], learning: ['--learning'], open: ['--open', '--entity', 'BUR'] }

  test.each([
    ['outputs', 80],
    ['outputs', 200],
    ['learning', 80],
    ['open', 80],
  ] as const)('shows %s in %d columns', async (view, columns) => {
    const { status, out, error } = await run(['review', '2029', ...DAY, ...VIEWS[view]], { files, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`review/${view}-${columns}.txt`))
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
  })

  test.each(['outputs.json', 'outputs.csv', 'outputs.md', 'learning.csv'])('writes %s', async (name) => {
    const [view, ending] = name.split('.') as [keyof typeof VIEWS, string]
    const format = { json: 'json', csv: 'csv', md: 'markdown' }[ending]!
    const { status, out } = await run(['review', '2029', ...DAY, ...VIEWS[view], '--format', format], {
      files,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`review/${name}`))
  })

  test.each(['fr', 'es', 'ru', 'zh', 'ar'])('speaks %s', async (language) => {
    const argv = ['review', '2029', ...DAY, '--lang', language]
    const [whole, learning] = [await run(argv, { files }), await run([...argv, '--learning'], { files })]
    await expect(whole.out + learning.out).toMatchFileSnapshot(golden(`review/outputs-${language}.txt`))
  })

  test('writes a workbook for a meeting: all tables, a column for remarks, each sheet as wide as a page', async () => {
    const host = memoryHost({ files })
    await run(['review', '2029', ...DAY, '-o', 'review.xlsx'], { host })
    const workbook = new ExcelJS.Workbook()
    const bytes = [...host.written.values()][0]!
    await workbook.xlsx.load(bytes.slice().buffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Review',
      'Decisions',
      'Contributions',
      'Changes',
      'Lessons',
    ])
    const [sheet] = workbook.worksheets
    const rows = [...sheet!.getSheetValues()].map((row) => (row as unknown[] | undefined) ?? [])
    const head = rows.find((row) => row.includes('Remarks'))!
    expect(head.at(-1)).toBe('Remarks')
    const lamps = rows.find((row) => row.includes('B-01'))!
    expect(lamps[head.indexOf('Remarks')] ?? '').toBe('')
    expect(String(lamps[head.indexOf('Spending')])).toContain('over budget')
    expect(sheet!.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 })
  })
})

describe('what a review derives', () => {
  test('is reckoned from the reports, and not from what the review declares', async () => {
    const { outputs, needDecision, notDecided, resting } = await reviewed(files)
    const rules = Object.fromEntries(outputs.map(({ id, past }) => [id, past?.proposed.rule]))
    expect(rules).toEqual({
      'B-01': 'works-for-more',
      'B-02': 'met-without-delivery',
      'B-03': 'without-result',
      'B-04': 'delivery-unreported',
      'B-06': undefined,
      'B-07': 'works',
      'S-01': 'works',
    })
    const charts = outputs.find(({ id }) => id === 'B-03')!
    expect(charts.past!.targetsAchieved).toMatchObject({ answer: 'not', differsFromReview: true })
    expect([needDecision, notDecided, resting]).toEqual([['B-01'], ['B-04'], ['B-05']])
    expect(outputs.map(({ goesOn }) => goesOn)).toEqual([true, false, true, true, true, true, true])
  })

  test('is as it was known on the day', async () => {
    const { outputs, needDecision } = await reviewed(files, '--as-of', '2028-08-01')
    const keepers = outputs.find(({ id }) => id === 'B-02')!
    expect(keepers.past!.states).toMatchObject({ delivery: 'late', targets: 'unknown' })
    expect(keepers.decision).toBeNull()
    // The winter meeting could know nothing of the summer's report, but nothing contradicts it yet.
    expect(outputs.find(({ id }) => id === 'B-04')!.decision).toMatchObject({ date: '2028-02-10' })
    // Ahead of the year, and not over its budget yet.
    expect(outputs.find(({ id }) => id === 'B-01')!.past!.states).toMatchObject({ expenditure: 'ahead' })
    expect(needDecision).toEqual([])
  })

  test('has a decision only when somebody took it, and not before what was reported', async () => {
    const buoys = (plan: Record<string, string>) =>
      reviewed(plan).then(({ outputs }) => outputs.find(({ id }) => id === 'B-04')!)
    expect(await buoys(files)).toMatchObject({ decision: null, decidedTooEarly: [{ date: '2028-02-10' }] })
    const path = 'decisions/2028-02.yaml'
    const later = edited(files, path, '2028-02-10', '2029-02-10')
    expect((await buoys(later)).decision).toMatchObject({ decision: 'adjust' })
    const nobody = edited(later, path, 'decided-by: Board\n', '')
    expect(await buoys(nobody)).toMatchObject({ decision: null, decidedTooEarly: [] })
    expect((await reviewed(nobody)).decisions.filter(({ counts }) => !counts)).toHaveLength(1)
    expect(
      (await reviewed(later, '--as-of', '2029-02-09')).outputs.find(({ id }) => id === 'B-04'),
    ).toMatchObject({
      decision: null,
    })
  })

  test('takes the last word, of a review or of a meeting', async () => {
    const decided = edited(
      files,
      BUR,
      'targets-achieved: fully}',
      'targets-achieved: fully, decision: continue}',
    )
    const lamps = (plan: Record<string, string>) =>
      reviewed(plan).then(({ outputs }) => outputs.find(({ id }) => id === 'B-01')!.decision)
    expect(await lamps(decided)).toMatchObject({ decision: 'continue', date: null })
    const meeting = edited(
      decided,
      'decisions/2028-12.yaml',
      'about: S-01, decision: continue',
      'about: B-01, decision: stop',
    )
    expect(await lamps(meeting)).toMatchObject({ decision: 'stop', date: '2028-12-17' })
  })

  describe('of budget that was moved to an Output', () => {
    // B-01 spent 125 of 100. Money that is given for it afterwards answers that; its report is of 15 January 2029.
    const moved = (date: string, more = '', year = 2029) => ({
      ...files,
      'decisions/money.yaml': `kind: decisions
meeting: Board
decided-by: Board
date: ${date}
transfers:
  - {from-output: B-03, from-category: contracts, to-output: B-01, to-category: travel, year: ${year}, amount: 3${more}}
`,
    })
    const lamps = async (plan: Record<string, string>) =>
      (await reviewed(plan)).outputs.find(({ id }) => id === 'B-01')!

    test('it is the decision on an Output that only costs too much', async () => {
      expect(await lamps(files)).toMatchObject({ lacks: 'decision', transfersTo: [] })
      const answered = moved('2029-01-20', ', reason: Oil is dearer')
      expect(await lamps(answered)).toMatchObject({
        past: { proposed: { action: 'mend-budget' } },
        decision: null,
        transfersTo: [{ from: 'B-03', amount: '3.00', year: 2029, date: '2029-01-20', settles: true }],
        lacks: null,
      })
      expect((await reviewed(answered)).needDecision).not.toContain('B-01')
      const { out } = await run(['review', '2029', ...DAY], { files: answered, columns: 120 })
      expect(out).toMatch(/B-01 .*over budget .*budget transferred/)
      expect(out).toContain('Budget transferred: CHF\u00a03 from B-03, 2029-01-20: Oil is dearer')
      const csv = await run(['review', '2029', ...DAY, '--format', 'csv'], { files: answered })
      expect(csv.out).toMatch(/B-01,.*budget transferred,Board,2029-01-20/)
      // 125 of 103 is still too much; of 115 it would be within what is tolerated, and nothing would be asked.
      expect((await lamps(moved('2029-01-20', '', 2028))).lacks).toBe(null)
    })

    test('it answers nothing that nobody knew then, that nobody decided, or that is about more than money', async () => {
      // It stands in the revised budget already: 125 of 103.
      expect(await lamps(moved('2028-09-27', '', 2028))).toMatchObject({
        transfersTo: [{ settles: false }],
        lacks: 'decision',
      })
      const nobody = edited(moved('2029-01-20'), 'decisions/money.yaml', 'decided-by: Board\n', '')
      expect(await lamps(nobody)).toMatchObject({ transfersTo: [], lacks: 'decision' })
      const missed = edited(
        moved('2029-01-20'),
        'progress/2028/bur-h2.yaml',
        'I-1, value: 91',
        'I-1, value: 79',
      )
      expect(await lamps(missed)).toMatchObject({
        past: { states: { targets: 'missed' } },
        lacks: 'decision',
      })
      const risky = {
        ...moved('2029-01-20'),
        'risks.yaml':
          'kind: risk-register\nrisks: [{id: R-9, title: Storm, affects: [B-01], likelihood: 5, impact: 5}]\n',
      }
      expect(await lamps(risky)).toMatchObject({
        past: { proposed: { action: 'mend-budget' }, states: { risk: 'above' } },
        lacks: 'decision',
      })
      // Money that leaves it gives it none.
      expect(
        await lamps(
          edited(
            edited(
              moved('2029-01-20'),
              'decisions/money.yaml',
              'to-output: B-01, to-category: travel',
              'to-output: B-02, to-category: contracts',
            ),
            'decisions/money.yaml',
            'from-output: B-03, from-category: contracts',
            'from-output: B-01, from-category: travel',
          ),
        ),
      ).toMatchObject({ transfersTo: [], lacks: 'decision' })
    })
  })

  test('carries lessons of all earlier years, those of parts with their Output', async () => {
    const { lessons, outputs } = await reviewed(files, '2030', '--as-of', '2030-02-01')
    expect(lessons.map(({ about }) => about)).toEqual(['K-B-03', 'OC-2', 'B-02'])
    expect(outputs.find(({ id }) => id === 'B-03')!.lessons).toMatchObject([{ about: 'K-B-03' }])
    expect((await reviewed(files, '2028')).lessons).toEqual([])
  })

  test('tells of each Outcome what was contributed to it, and how that fits', async () => {
    const { contributions } = await reviewed(files)
    expect(contributions.map(({ outcome, spent, reading }) => [outcome, spent, reading])).toEqual([
      ['OC-1', '217.34', 'fits'],
      ['OC-2', '221.67', 'no-change'],
      [null, '29.00', null],
    ])
  })

  test('has nothing to look back on before the first year', async () => {
    const { status, out } = await run(['review', '2028', '--as-of', '2028-01-10'], { files })
    expect(status).toBe(0)
    expect(out).toContain('The plan does not cover 2027')
    expect(out).not.toContain('needs a decision ')
  })
})

describe('rbm review says', () => {
  test.each([
    [['2035'], 'from 2028 to 2030'],
    [['20x9'], 'is no year'],
    [['2029', '--entity', 'BUX'], 'Did you mean "BUR"?'],
    [['2029', '--as-of', 'soon'], 'is no day'],
    [['2029', '--format', 'xlsx'], 'rbm review 2029 -o'],
  ])('what is wrong with %j', async (argv, expected) => {
    const { status, out, error } = await run(['review', ...argv], { files })
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain(expected)
  })

  test('that it is incomplete where an error hides a decision, in every format', async () => {
    const broken = edited(
      files,
      'decisions/2028-12.yaml',
      'about: S-01, decision: continue',
      'about: S-01, decision: go on',
    )
    for (const format of ['table', 'csv', 'markdown', 'json']) {
      const { status, out } = await run(['review', '2029', ...DAY, '--format', format], { files: broken })
      expect(status).toBe(1)
      expect(out).toContain(format === 'json' ? '"complete": false' : 'INCOMPLETE')
    }
  })
})
