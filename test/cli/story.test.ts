// The year 2028 as the example plays it. What follows from its facts is worked out here by hand, with the arithmetic beside it: a
// command that only repeats what stands in the reports gives other answers. The facts themselves stand in examples/itu-2028-2031.

import { beforeAll, describe, expect, test } from 'vitest'
import { groupBy } from '../../src/source/group-by.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')

/** In summer: of the first half, two entities of four have reported. */
const SUMMER = '2028-09-01'
/** In spring: all have reported of the year. */
const SPRING = '2029-03-15'
/** After the meeting of 22 March. */
const DECIDED = '2029-03-31'

interface Indicator {
  readonly id: string
  readonly actual: { readonly value: string; readonly period: string } | null
  readonly progress: string | null
  readonly light: string
  readonly rule: string
}

interface Money {
  readonly original: string
  readonly transferred: string
  readonly revised: string
  readonly spent: string
  readonly left: string
}

interface Progress {
  readonly complete: boolean
  readonly outputs: readonly {
    readonly id: string
    readonly delivery: { readonly state: string | null; readonly light: string }
    readonly targets: { readonly indicators: readonly Indicator[] }
    readonly money: Money & { readonly burn: string; readonly light: string; readonly rule: string }
  }[]
  readonly indicators: readonly Indicator[]
  readonly total: Money
  readonly reports: readonly {
    readonly entity: string
    readonly period: string
    readonly came: string | null
    readonly daysLate: number
  }[]
  readonly oldValues: readonly {
    readonly indicator: string
    readonly measured: string
    readonly daysLate: number
  }[]
}

async function jsonOf<T>(argv: readonly string[], files: Readonly<Record<string, string>> = itu): Promise<T> {
  const { status, out, error } = await run([...argv, '--format', 'json'], { files })
  expect([argv, status, error]).toEqual([argv, 0, ''])
  return JSON.parse(out) as T
}

const progressOn = (day: string) => jsonOf<Progress>(['progress', '2028', '--as-of', day])

const output = (progress: Progress, id: string) => progress.outputs.find((one) => one.id === id)!
const indicator = (progress: Progress, id: string): Indicator =>
  [...progress.indicators, ...progress.outputs.flatMap(({ targets }) => targets.indicators)].find(
    (one) => one.id === id,
  )!

describe('progress', () => {
  let spring: Progress
  let summer: Progress
  beforeAll(async () => {
    spring = await progressOn(SPRING)
    summer = await progressOn(SUMMER)
  })

  test('an Output on time that cost too much, although money was moved to it', () => {
    const { delivery, targets, money } = output(spring, 'TSB-02')
    expect([delivery.state, delivery.light]).toEqual(['delivered', 'good'])
    // I-3.1: (58 − 54) / (58 − 54) = 1. K-TSB-02: (148 − 96) / (150 − 96) = 52/54 = 0.963: above 90%.
    expect(targets.indicators.map(({ id, progress, light }) => [id, progress, light])).toEqual([
      ['I-3.1', '1', 'good'],
      ['K-TSB-02', '0.962962…', 'good'],
    ])
    // Staff 783 750; travel 260 000 + 40 000 + 30 000; contracts 980 000 + 60 000; premises 240 000: 2 393 750.
    // Moved to it in September: 80 300. Spent: 589 100 + 189 400 + 371 400 + 1 386 200 + 262 650 = 2 798 750.
    // 2 798 750 / 2 474 050 = 1.1312: above 110%.
    expect(money).toMatchObject({
      original: '2393750.00',
      transferred: '80300.00',
      revised: '2474050.00',
      spent: '2798750.00',
      left: '-324700.00',
      burn: '1.131242…',
      light: 'bad',
      rule: 'overspent',
    })
  })

  test('a target that was met although delivery failed, and the mirror image of it', () => {
    // Countries with an e-waste policy: (97 − 88) / (95 − 88) = 9/7. Cities of the Output itself: (160 − 165) / (175 − 165) = −1/2.
    expect(indicator(spring, 'I-5.4')).toMatchObject({ progress: '1.285714…', rule: 'reached' })
    expect(indicator(spring, 'K-TSB-08')).toMatchObject({ progress: '-0.5', rule: 'wrong-way' })
    expect(output(spring, 'TSB-08').delivery).toMatchObject({ state: 'at-risk', light: 'bad' })
    // Broadband: five countries more than the year before, of three planned, and yet the Outcome fell: (122 − 124) / (131 − 124).
    expect(output(spring, 'BDT-04').delivery).toMatchObject({ state: 'delivered', light: 'good' })
    expect(indicator(spring, 'K-BDT-04')).toMatchObject({ progress: '1.666666…', rule: 'reached' })
    expect(indicator(spring, 'I-3.2')).toMatchObject({
      progress: '-0.285714…',
      light: 'bad',
      rule: 'wrong-way',
    })
  })

  test('what should fall is judged like what should rise', () => {
    // Processing time, in months: (6.1 − 5.6) / (5.2 − 5.6) = 0.5 / −0.4 = −5/4. Price of broadband: (2.5 − 2.6) / (2.45 − 2.6) = 2/3.
    expect(indicator(spring, 'I-1.2a')).toMatchObject({ progress: '-1.25', light: 'bad', rule: 'wrong-way' })
    expect(indicator(spring, 'T1.2')).toMatchObject({
      progress: '0.666666…',
      light: 'attention',
      rule: 'behind',
    })
  })

  test('a half-year is not counted beside the year that contains it', () => {
    // A flow: 51 thousand people by June, 102 in the year; (102 − 96) / (105 − 96) = 2/3. Together they would be 153.
    expect(indicator(summer, 'K-BDT-08').actual).toMatchObject({ value: '51', period: '2028-H1' })
    expect(indicator(spring, 'K-BDT-08')).toMatchObject({ actual: { value: '102' }, progress: '0.666666…' })
    // A ratio: 31 of 50 cases by June (62%), 84 of 120 in the year: 70%, neither (62 + 70) / 2 nor (31 + 84) / (50 + 120).
    expect(indicator(spring, 'I-1.1a')).toMatchObject({ actual: { value: '70' }, progress: '1.5' })
    // A mean: 6.4 months by June, 6.1 in the year.
    expect(indicator(spring, 'I-1.2a').actual?.value).toBe('6.1')
    // Money: TSB-07 spent 822 932 in the year, of which its half-year report holds a part.
    expect(output(spring, 'TSB-07').money.spent).toBe('822932.00')
    // At the pace of 51 thousand in six months 102 come in the year: (102 − 96) / (105 − 96), as it then was.
    expect(indicator(summer, 'K-BDT-08').progress).toBe('0.666666…')
  })

  test('what was known in summer', () => {
    expect(output(summer, 'TSB-02').delivery).toMatchObject({ state: 'late', light: 'attention' })
    // BR closed its report on 18 September, and it was decided to move money on the 27th: neither is known yet.
    expect(output(summer, 'BR-01').delivery.state).toBeNull()
    expect(indicator(summer, 'I-1.2a').actual).toBeNull()
    expect(output(summer, 'TSB-02').money).toMatchObject({ transferred: '0.00', revised: '2393750.00' })
  })

  test('money that moves between Outputs changes no total', () => {
    // TSB-01 gives TSB-02 80 300, GS-04 gives GS-03 250 000.
    const moved = ['TSB-01', 'TSB-02', 'GS-03', 'GS-04'].map((id) => output(spring, id).money.transferred)
    expect(moved).toEqual(['-80300.00', '80300.00', '250000.00', '-250000.00'])
    expect(spring.total).toMatchObject({
      transferred: '0.00',
      original: '177726900.00',
      revised: '177726900.00',
    })
    // Languages: 20 623 175 of 19 772 500 + 250 000 is 103%, which is tolerated; of the original budget it would be 104.3%.
    expect(output(spring, 'GS-03').money).toMatchObject({
      burn: '1.03',
      light: 'attention',
      rule: 'above-budget',
    })
    // Of BDT-06 45% was not spent: 1 959 017.50 of 3 561 850.
    expect(output(spring, 'BDT-06').money).toMatchObject({ spent: '1959017.50', burn: '0.55' })
  })

  test('reports that came late', () => {
    // Each half-year is due 45 days after its end: on 14 August and on 14 February. BR came on 18 September: 17 + 18 days late.
    // GS sent none of the first half; its report of the year of 5 March covers it, 203 days after 14 August (17 + 30 + 31 + 30 + 31
    // to the end of 2028, 31 + 28 + 5 in 2029), and is itself 14 + 5 days late.
    expect(spring.reports.map(({ entity, period, daysLate }) => `${entity} ${period} ${daysLate}`)).toEqual([
      'BDT 2028-H1 0',
      'BDT 2028-H2 0',
      'BR 2028-H1 35',
      'BR 2028-H2 0',
      'GS 2028-H1 203',
      'GS 2028-H2 19',
      'TSB 2028-H1 0',
      'TSB 2028-H2 0',
    ])
    // On 1 September BR and GS are 17 + 1 days late.
    expect(
      summer.reports.map(({ entity, came, daysLate }) => `${entity} ${came ?? '–'} ${daysLate}`),
    ).toEqual(['BDT 2028-08-11 0', 'BR – 18', 'GS – 18', 'TSB 2028-07-28 0'])
  })

  test('values that are older than they are measured often', () => {
    // K-BR-07 is measured every three months, last on 30 June: the next was due on 30 September + 45 days = 14 November, which is
    // 16 + 31 + 31 + 28 + 15 = 121 days ago. T2.6 is measured each year and has but its baseline of 2027: due on 31 December + 45 days
    // = 14 February, 14 + 15 = 29 days ago.
    expect(spring.oldValues.map((one) => `${one.indicator} ${one.measured} ${one.daysLate}`)).toEqual([
      'T2.6 2027-12-31 29',
      'K-BR-07 2028-06-30 121',
    ])
  })

  test('nothing of it changes what the plan costs', async () => {
    const rolled = async (files: Readonly<Record<string, string>>) =>
      (await jsonOf<{ total: object }>(['rollup'], files)).total
    const planned = Object.entries(itu).filter(([path]) => !/^(progress|decisions)\//.test(path))
    expect(await rolled(itu)).toEqual(await rolled(Object.fromEntries(planned)))
    expect(await rolled(itu)).toMatchObject({ total: '719364040.00' })
  })

  test('what is not decided moves no money', async () => {
    const path = 'decisions/2028-09-27-mid-year-review-of-2028.yaml'
    const undecided = edited(itu, path, 'decided-by: Management Coordination Group\n', '')
    const progress = await jsonOf<Progress>(['progress', '2028', '--as-of', SPRING], undecided)
    // 2 798 750 / 2 393 750 = 1.1692.
    expect(output(progress, 'TSB-02').money).toMatchObject({ transferred: '0.00', burn: '1.169190…' })
  })
})

describe('in thousands', () => {
  const THOUSANDS = ['--unit', 'thousand', '--format']
  const rowsOf = (out: string) =>
    out
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? [line.split('|').map((cell) => cell.trim())] : []))

  test('progress adds up as it is printed, and to what the roll-up prints', async () => {
    const argv = ['progress', '2028', '--as-of', SPRING]
    const { out } = await run([...argv, ...THOUSANDS, 'markdown'], { files: itu })
    expect(out).toContain('thousands of CHF')
    const money = rowsOf(out.slice(out.indexOf('Spending against')))
    const figures = (id: string) => {
      const row = money.find((cells) => cells.includes(id) || cells.includes(`**${id}**`))!
      return row.slice(3, 8).map((cell) => Number(cell.replace(/[,*]/g, '')))
    }
    // 2 393 750 + 80 300 = 2 474 050; 2 474 050 − 2 798 750 = −324 700.
    expect(figures('TSB-02')).toEqual([2394, 80, 2474, 2799, -325])
    const entities = ['BDT', 'BR', 'GS', 'TSB'].map(figures)
    const total = [0, 1, 2, 3, 4].map((i) => entities.reduce((sum, row) => sum + row[i]!, 0))
    expect(total.slice(0, 3)).toEqual([177_727, 0, 177_727])
    expect(figures('TOTAL')).toEqual(total)
    // The sentence says what the table says.
    expect(out).toContain('overspent: 2,799 of 2,474')
    const rolled = await run(['rollup', '--by', 'entity', '--years', '2028', ...THOUSANDS, 'markdown'], {
      files: itu,
    })
    expect(rolled.out).toContain('177,727')
  })

  test('what programs read stays exact', async () => {
    for (const argv of [
      ['progress', '2028'],
      ['review', '2029'],
      ['review', '2029', '--learning'],
    ]) {
      const day = [...argv, '--as-of', DECIDED]
      for (const format of ['json', 'csv']) {
        const [full, asked] = [
          await run([...day, '--format', format], { files: itu }),
          await run([...day, ...THOUSANDS, format], { files: itu }),
        ]
        expect(asked.out).toBe(full.out)
      }
    }
  })

  test('the review says in which unit it counts; what was moved stands in full', async () => {
    const argv = ['review', '2029', '--as-of', DECIDED]
    const { out } = await run([...argv, ...THOUSANDS, 'markdown'], { files: itu })
    expect(out).toContain('thousands of CHF')
    expect(out).toContain('overspent: 2,799 of 2,474')
    expect(out).toContain('transfer of CHF\u00a080,300')
    const learning = await run([...argv, '--learning', ...THOUSANDS, 'markdown'], { files: itu })
    // 7 096 900 are budgeted for OC-3.1, and the year is 177 726 900.
    expect(learning.out).toMatch(/\*\*7,097\*\*/)
    expect(learning.out).toMatch(/\*\*177,727\*\*/)
    const book = await run([...argv, '--unit', 'thousand', '-o', 'review.xlsx'], { files: itu })
    expect([book.status, Object.keys(book.written)]).toEqual([0, ['/plan/review.xlsx']])
  })
})

interface Review {
  readonly outputs: readonly {
    readonly id: string
    readonly past: {
      readonly states: object
      readonly proposed: { readonly rule: string; readonly action: string }
      readonly targetsAchieved: object
    }
    readonly decision: { readonly in: string; readonly decision: string } | null
  }[]
  readonly needDecision: readonly string[]
  readonly contributions: readonly {
    readonly outcome: string | null
    readonly budget: string
    readonly spent: string
    readonly reading: string | null
  }[]
  readonly lessons: readonly { readonly about: string; readonly theme: string; readonly period: string }[]
}

describe('review', () => {
  let review: Review
  beforeAll(async () => {
    review = await jsonOf<Review>(['review', '2029', '--as-of', DECIDED])
  })
  const of = (id: string) => review.outputs.find((one) => one.id === id)!

  test('proposes what follows from delivery, targets, money and risk', () => {
    const proposed = Object.fromEntries(review.outputs.map(({ id, past }) => [id, past.proposed]))
    // Delivered, on target, 113.1% of the budget.
    expect(proposed['TSB-02']).toMatchObject({ rule: 'works-for-more', action: 'mend-budget' })
    // Delivered, and the Outcome fell.
    expect(proposed['BDT-04']).toMatchObject({ rule: 'without-result', action: 'redesign' })
    // Late, and the processing time rose: what its risk R-04 had said.
    expect(proposed['BR-01']).toMatchObject({ rule: 'late-without-result', action: 'plan-anew' })
    // All as planned.
    expect(proposed['TSB-03']).toMatchObject({ rule: 'works', action: 'continue' })
  })

  // The Outcome target is met (9/7 of the way) and delivery fails; what fell is the Output's own indicator, which measures delivery.
  test('asks whether an Output is needed whose target is met without it', () => {
    expect(of('TSB-08').past.proposed).toMatchObject({
      rule: 'met-without-delivery',
      action: 'ask-whether-needed',
    })
  })

  test('sees where a review says more than the reports', () => {
    // TSB calls its targets fully achieved; of two, 58 of 58 is reached and 148 of 150 is not.
    expect(of('TSB-02').past.targetsAchieved).toMatchObject({
      answer: 'partly',
      reached: 1,
      known: 2,
      differsFromReview: true,
    })
    expect(of('BR-01').past.targetsAchieved).toMatchObject({
      answer: 'not',
      reached: 0,
      differsFromReview: false,
    })
  })

  test('gives the word of the last who decided', async () => {
    const before = await jsonOf<Review>(['review', '2029', '--as-of', SPRING])
    const decided = ({ outputs }: Review, id: string) => outputs.find((one) => one.id === id)!.decision
    // TSB reviewed its Outputs on 12 March; the meeting of the 22nd made TSB-06 a Must.
    expect(decided(before, 'TSB-06')).toMatchObject({ in: 'review', decision: 'continue' })
    expect(decided(review, 'TSB-06')).toMatchObject({ decision: 'reprioritize' })
    expect(decided(review, 'TSB-08')).toMatchObject({ decision: 'stop' })
    expect(review.needDecision).not.toContain('TSB-08')
    // Late: CHF 12.5 million of 18 million were signed, which its own indicator says. The Outcome target it aims at was not missed.
    expect(of('GS-09')).toMatchObject({ past: { proposed: { action: 'catch-up' } }, decision: null })
  })

  test('says whether work and Outcomes fit together', () => {
    const about = (id: string) => review.contributions.find(({ outcome }) => outcome === id)!
    // E-waste: both of its Outputs may fail, and the indicator rose. Broadband: the Output was delivered, and the indicator fell.
    expect(about('OC-5.4').reading).toBe('without-delivery')
    expect(about('OC-3.2').reading).toBe('no-change')
    expect(about('OC-3.1').reading).toBe('fits')
    // 55% of TSB-01 (5 127 600 − 80 300), 60% of TSB-02 (2 393 750 + 80 300), 50% each of TSB-04 (1 028 250) and TSB-06 (1 413 550),
    // 30% of BR-05 (4 491 850), 20% of BR-09 (1 340 000):
    // 2 776 015 + 1 484 430 + 514 125 + 706 775 + 1 347 555 + 268 000 = 7 096 900.
    expect(about('OC-3.1').budget).toBe('7096900.00')
    // All shares together are the year: no franc is lost on the way to Outcomes, and the transfers take none.
    const francs = review.contributions.map(({ budget }) => Number(budget))
    expect(francs.reduce((sum, one) => sum + one, 0)).toBe(177_726_900)
  })

  test('gathers lessons by theme, over entities and periods', () => {
    const themes = groupBy(review.lessons, ({ theme }) => theme)
    const found = [...themes].map(([theme, lessons]) => [theme, lessons.map(({ about }) => about).sort()])
    expect(Object.fromEntries(found)).toEqual({
      'host-country agreements': ['BDT-01', 'TSB-02', 'TSB-02'],
      'data quality': ['BDT-03', 'BR-01', 'BR-07'],
      procurement: ['BDT-06', 'BDT-06'],
      'staffing for peaks': ['BR-01', 'GS-03'],
      'dependence on one donor': ['GS-09', 'TSB-08'],
      'dependence on prices': ['BDT-04'],
      'remote participation': ['TSB-06'],
    })
  })
})

interface Risks {
  readonly risks: readonly {
    readonly id: string
    readonly residual: { readonly score: number }
    readonly appetite: { readonly highestScore: number }
    readonly aboveAppetite: boolean
  }[]
  readonly moneyAtRisk: {
    readonly outcomes: readonly {
      readonly outcome: string
      readonly atRisk: string
      readonly risks: readonly string[]
    }[]
    readonly total: { readonly atRisk: string; readonly cost: string }
  }
  readonly mustAboveTolerance: readonly object[]
}

describe('risks', () => {
  /** "Rate it again", the meeting of March says of R-04: it came true, so that it is almost certain (5) now, and not possible (3). */
  const [asPlanned] = itu['risks.yaml']!.split('\n\n').filter((one) => one.includes('id: R-04'))
  const [planned, happened] = ['residual-likelihood: 3', 'residual-likelihood: 5']
  const ratedAgain = edited(itu, 'risks.yaml', asPlanned!, asPlanned!.replace(planned!, happened!))

  test('were all within their appetite when the plan was made', async () => {
    const { risks, moneyAtRisk, mustAboveTolerance } = await jsonOf<Risks>(['risks'])
    // Likelihood × impact after the measures, of what its appetite allows: none 4, low 8, medium 12.
    expect(risks.map(({ id, residual, appetite }) => [id, residual.score, appetite.highestScore])).toEqual([
      ['R-11', 4 * 3, 12],
      ['R-01', 3 * 3, 12],
      ['R-02', 3 * 3, 12],
      ['R-04', 3 * 3, 12],
      ['R-05', 3 * 3, 12],
      ['R-08', 3 * 3, 12],
      ['R-12', 3 * 3, 12],
      ['R-03', 2 * 4, 8],
      ['R-06', 2 * 3, 8],
      ['R-07', 2 * 3, 8],
      ['R-09', 2 * 3, 8],
      ['R-10', 3 * 2, 8],
      ['R-13', 1 * 4, 4],
    ])
    expect(mustAboveTolerance).toEqual([])
    expect(moneyAtRisk.total).toMatchObject({ atRisk: '0.00', cost: '719364040.00' })
  })

  test('that came true stand above their appetite once they are rated again, with the money under them', async () => {
    const { risks, moneyAtRisk, mustAboveTolerance } = await jsonOf<Risks>(['risks'], ratedAgain)
    // 5 × 3 = 15 of 12: it leads the list now. BR-01, which it threatens, is a Must.
    expect(risks[0]).toMatchObject({ id: 'R-04', residual: { score: 15 }, aboveAppetite: true })
    expect(risks.filter(({ aboveAppetite }) => aboveAppetite)).toHaveLength(1)
    expect(mustAboveTolerance).toEqual([{ output: 'BR-01', risks: ['R-04'] }])

    // The full cost of BR-01: its own, and of the services to BR the part that its own cost is of BR's, year by year. In 2028
    // 34% of GS-01 (5 884 100), 32% of GS-02, 45% of GS-03 … are 34 937 997; BR spends 31 312 700 of regular money itself:
    // 9 308 250 × (1 + 34 937 997 / 31 312 700) = 19 694 183.20. It pays 20% of that to OC-1.1 and 80% to OC-1.2.
    const toBR = {
      'GS-01': 0.34,
      'GS-02': 0.32,
      'GS-03': 0.45,
      'GS-04': 0.4,
      'GS-05': 0.44,
      'GS-06': 0.43,
      'GS-07': 0.33,
      'GS-08': 0.4,
      'GS-10': 0.3,
    }
    const { rows } = await jsonOf<{
      rows: readonly { key: { output: string }; amounts: Record<string, string> }[]
    }>(['rollup', '--by', 'output', '--funding', 'regular'])
    const direct = (id: string, year: string) =>
      Number(rows.find(({ key }) => key.output === id)!.amounts[year])
    const own = rows.map(({ key }) => key.output).filter((id) => id.startsWith('BR-'))
    const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)
    const full = (year: string) => {
      const services = sum(Object.entries(toBR).map(([id, share]) => direct(id, year) * share))
      return direct('BR-01', year) * (1 + services / sum(own.map((id) => direct(id, year))))
    }
    expect(full('2028')).toBeCloseTo(19_694_183.2, 2)
    const all = sum(['2028', '2029', '2030', '2031'].map(full))
    expect(all).toBeCloseTo(78_893_293.67, 2)

    const threatened = moneyAtRisk.outcomes.filter(({ risks: names }) => names.length > 0)
    expect(threatened.map(({ outcome, risks: names }) => [outcome, names])).toEqual([
      ['OC-1.1', ['R-04']],
      ['OC-1.2', ['R-04']],
    ])
    // To a centime or a few: each cost fact is rounded once.
    const money = threatened.map(({ atRisk }) => Number(atRisk))
    expect(money[0]).toBeCloseTo(all * 0.2, 1)
    expect(money[1]).toBeCloseTo(all * 0.8, 1)
    expect(moneyAtRisk.total.atRisk).toBe('78893293.70')
  })

  test('stand in the review of the Output that they threaten, as they are rated', async () => {
    const past = async (files: Readonly<Record<string, string>>) => {
      const { outputs } = await jsonOf<Review>(['review', '2029', '--as-of', DECIDED], files)
      return outputs.find(({ id }) => id === 'BR-01')!.past
    }
    // The register still calls 3 × 3 = 9 accepted, while the Output is late and its processing time rose.
    const troubled = { delivery: 'late', targets: 'missed', expenditure: 'ahead' }
    expect(await past(itu)).toMatchObject({
      states: { ...troubled, risk: 'accepted' },
      risksAboveAppetite: [],
    })
    expect(await past(ratedAgain)).toMatchObject({
      states: { ...troubled, risk: 'above' },
      risksAboveAppetite: ['R-04'],
    })
  })
})

interface Prioritization {
  readonly classes: readonly { readonly cost: string }[]
  readonly results: readonly {
    readonly label: string
    readonly classes: readonly {
      readonly available: string
      readonly costFunded: string
      readonly leftOver: string
      readonly notFunded: readonly string[]
      readonly firstNotFunded: { readonly output: string; readonly gap: string } | null
    }[]
  }[]
  readonly priorities: readonly {
    readonly entity: string | null
    readonly amounts: { readonly must: string; readonly should: string }
  }[]
  readonly changes: {
    readonly since: { readonly editions: readonly object[] }
    readonly outputs: readonly object[]
    readonly acrossTheLine: readonly object[]
  }
}

describe('the next plan', () => {
  let files: Readonly<Record<string, string>>
  beforeAll(async () => {
    const { written } = await run(['rollover', '2029'], { files: itu })
    files = {
      ...itu,
      ...Object.fromEntries(Object.entries(written).map(([path, text]) => [path.slice(6), text])),
    }
  })

  test('frees the time and the money of what was stopped, and leaves a target without anybody', async () => {
    // TSB-08 in 2029: half a P-5 (265 600 a year), half a P-4 (229 200), a P-3 (192 800), a G-5 (138 800), of which 95% are filled:
    // (132 800 + 114 600 + 192 800 + 138 800) × 95% = 550 050. Travel 30 300, contracts 50 500 and 212 100: 842 950 in all.
    // TSB-04 went to TSB-01 with all that it costs.
    const cost = async (plan: Readonly<Record<string, string>>, ...more: readonly string[]) =>
      (await jsonOf<{ total: { amounts: Record<string, string> } }>(['rollup', ...more], plan)).total.amounts
    const before = await cost(itu)
    const after = await cost(files)
    expect(after['2028']).toBe(before['2028'])
    expect(Number(before['2029']) - Number(after['2029'])).toBe(842_950)
    // Of 55 posts, 0.5 + 0.5 + 1 + 1 have nothing to do.
    const staff = await jsonOf<{ rows: readonly object[] }>(
      ['staff', '--by', 'entity', '--years', '2029'],
      files,
    )
    expect(staff.rows).toContainEqual({
      key: { entity: 'TSB' },
      label: 'Telecommunication Standardization Bureau',
      years: { '2029': { planned: '52', posts: '55', unassigned: '3', over: '0' } },
    })
    const { out } = await run(['targets', '2029', '--for', 'I-5.4', '--format', 'csv'], { files })
    expect(out).toMatch(/nobody aims/)
    // The plan of 2028 asks nothing; that of 2029 leaves the targets of its three years to nobody.
    const aimless = async (plan: Readonly<Record<string, string>>) =>
      (
        await jsonOf<{ diagnostics: readonly { rule: string; message: string }[] }>(['validate'], plan)
      ).diagnostics
        .filter(({ rule }) => rule === 'outcome-indicator-without-aim')
        .map(({ message }) => message)
    expect(await aimless(itu)).toEqual([])
    expect(await aimless(files)).toEqual([
      'The indicator "I-5.4" (Countries with e-waste policy, legislation or regulation) of the Outcome "OC-5.4" has targets for 2029, 2030 and 2031, and no Output aims at it in these years.',
    ])
  })

  test('shows what management decided since the plan that was approved, and what the money then pays', async () => {
    const plan2028 = 'operational-plans/2028/tsb.yaml'
    const plan2029 = 'operational-plans/2029/tsb.yaml'
    const approved = edited(
      files,
      plan2028,
      'status: draft',
      'status: approved\napproved: {by: Council, date: 2027-11-18}',
    )
    // The meeting of March made TSB-06 a Must of rank 5; its plan is changed accordingly.
    const decided = edited(
      approved,
      plan2029,
      '    priority: should\n    rank: 7',
      `    priority: must
    rank: 5
    priority-decision:
      reason: WTSA-28 asked for it by resolution
      decided-by: Management Coordination Group
      date: 2029-03-22`,
    )
    const argv = ['prioritize', '--years', '2029', '--funding', 'regular', '--change', '-5%']
    const before = await jsonOf<Prioritization>(argv, approved)
    const after = await jsonOf<Prioritization>(argv, decided)

    // TSB-06 in 2029, regular: P-5 265 600, P-4 229 200, P-3 192 800, G-6 156 800 and half a G-5 of 138 800, of which 95% are filled:
    // 913 800 × 95% = 868 110; travel 191 900, contracts 90 900: 1 150 910. TSB-04: half a P-5, 1.5 P-4, a P-3, half a G-5:
    // 738 800 × 95% = 701 860, and 50 500 + 131 300: 883 660. TSB-08: 550 050 + 30 300 + 50 500 = 630 850.
    expect(after.changes.outputs).toMatchObject([
      {
        output: 'TSB-06',
        change: 'newly-must',
        before: { priority: 'should', rank: 7, cost: '1150910.00' },
        after: { priority: 'must', rank: 5, cost: '1150910.00' },
        decision: { decidedBy: 'Management Coordination Group', date: '2029-03-22' },
      },
      { output: 'TSB-04', change: 'gone', before: { priority: 'should', cost: '883660.00' }, after: null },
      { output: 'TSB-08', change: 'gone', before: { priority: 'could', cost: '630850.00' }, after: null },
    ])
    expect(before.changes.outputs).toMatchObject([{ output: 'TSB-04' }, { output: 'TSB-08' }])
    expect(after.changes.since.editions).toContainEqual({
      entity: 'TSB',
      edition: 2028,
      approvedOn: '2027-11-18',
    })

    // What is Must now was Should.
    const ofTSB = ({ priorities }: Prioritization) =>
      priorities.find(({ entity }) => entity === 'TSB')!.amounts
    expect(Number(ofTSB(after).must) - Number(ofTSB(before).must)).toBe(1_150_910)
    expect(Number(ofTSB(before).should) - Number(ofTSB(after).should)).toBe(1_150_910)

    // Revenue of 2029 is what the plan of 2028 cost then: 165 185 060. TSB-08 is no longer paid: 165 185 060 − 630 850 = 164 554 210.
    expect(after.classes[0]!.cost).toBe('164554210.00')
    // With 5% less, 156 925 807: without BDT-10, the only Could (3 686 920 − 848 400 = 2 838 520), 161 715 690 are asked for, without the last Should, GS-09
    // (6 944 540 − 1 515 000 = 5 429 540), 156 286 150. 639 657 are left over; GS-09 needs 5 429 540 − 639 657 more.
    expect(after.results.map(({ label }) => label)).toEqual(['Base', '-5%'])
    expect(after.results[1]!.classes[0]).toMatchObject({
      available: '156925807.00',
      costFunded: '156286150.00',
      leftOver: '639657.00',
      notFunded: ['GS-09', 'BDT-10'],
      firstNotFunded: { output: 'GS-09', gap: '4789883.00' },
    })
    // With the money there is, the line lies behind all, before and after.
    expect(after.changes.acrossTheLine).toEqual([
      { class: 'regular', nowFunded: '0.00', noLongerFunded: '0.00' },
    ])
  })
})

describe('history', () => {
  test('tells in words what was decided, and that no cost changed', async () => {
    const repository = gitRepository()
    const host = nodeHost(repository.folder)
    const planned = Object.entries(itu).filter(([path]) => !/^(progress|decisions)\//.test(path))
    repository.commit(Object.fromEntries(planned), 'Plan')
    repository.commit(itu, 'Report on 2028, and decide')
    const { out } = await run(['diff', 'HEAD~1'], { host })
    expect(out).toMatch(/decided on TSB-08: stop/)
    expect(out).toMatch(/transferred 80,300 in 2028 from TSB-01/)
    expect(out).toMatch(/719,364,040 +0 +719,364,040/)
    const risk = await run(['log', 'R-04'], { host })
    expect(risk.out).toMatch(/decided.*adjust[^]*The risk came true in 2028/)
  })
})
