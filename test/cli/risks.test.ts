// The risk register, the heat map and the money at risk, as users meet them ([R10]).

import { describe, expect, test } from 'vitest'
import { operationalPlan, output, smallPlan, type SmallPlan } from '../support/small-plan.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

/** The example, with the satellite risk, which threatens one Output of two Outcomes, and one of a support service above appetite. */
const itu = ['R-04', 'R-12'].reduce(
  (files, id) => {
    const text = files['risks.yaml']!
    const from = text.slice(text.indexOf(`id: ${id}`)).split('\n\n')[0]!
    return edited(files, 'risks.yaml', from, from.replace('appetite: medium', 'appetite: low'))
  },
  exampleFiles('itu-2028-2031') as Record<string, string>,
)

describe('rbm risks', () => {
  const VIEWS = {
    register: [],
    map: ['--map'],
    'by-outcome': ['--by', 'outcome'],
    'by-category': ['--by', 'category'],
  }

  test.each(Object.keys(VIEWS).flatMap((view) => [80, 200].map((columns) => [view, columns] as const)))(
    'shows the %s in %d columns',
    async (view, columns) => {
      const argv = ['risks', ...VIEWS[view as keyof typeof VIEWS]]
      const { status, out, error } = await run(argv, { files: itu, columns })
      expect([status, error]).toEqual([0, ''])
      await expect(out).toMatchFileSnapshot(golden(`risks/${view}-${columns}.txt`))
      expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
    },
  )

  test.each(['register.json', 'register.csv', 'register.md', 'map.csv', 'map.md'])(
    'writes %s',
    async (name) => {
      const [view, ending] = name.split('.') as ['register' | 'map', string]
      const format = { json: 'json', csv: 'csv', md: 'markdown' }[ending]!
      const { status, out } = await run(['risks', ...VIEWS[view], '--format', format], { files: itu })
      expect(status).toBe(0)
      await expect(out).toMatchFileSnapshot(golden(`risks/${name}`))
    },
  )

  test('writes a workbook', async () => {
    const { status, written } = await run(['risks', '--map', '-o', 'risks.xlsx'], { files: itu })
    expect(status).toBe(0)
    expect(Object.keys(written)).toHaveLength(1)
  })

  test.each(['fr', 'ar'])('speaks %s', async (language) => {
    const { status, out } = await run(['risks', '--map', '--lang', language], { files: itu })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`risks/map-${language}.txt`))
  })

  test('is limited to what was asked for', async () => {
    const ids = async (...argv: string[]) =>
      JSON.parse((await run(['risks', '--format', 'json', ...argv], { files: itu })).out).risks.map(
        ({ id }: { id: string }) => id,
      )
    expect(await ids('--above-appetite')).toEqual(['R-04', 'R-12'])
    expect(await ids('--for', 'BR')).toEqual(['R-11', 'R-02', 'R-04', 'R-07'])
    expect(await ids('--for', 'BR', '--above-appetite')).toEqual(['R-04'])
  })

  test('says which id or grouping it does not know', async () => {
    expect(await run(['risks', '--for', 'R-0'], { files: itu })).toMatchObject({ status: 2, out: '' })
    const { status, error } = await run(['risks', '--by', 'outcom'], { files: itu })
    expect(status).toBe(2)
    expect(error).toContain('Did you mean "outcome"?')
  })

  test('is incomplete where an error hides a rating, and says so in every format', async () => {
    const files = edited(itu, 'risks.yaml', 'likelihood: 3', 'likelihood: [3]')
    for (const format of ['table', 'csv', 'markdown', 'json']) {
      const { status, out } = await run(['risks', '--format', format], { files })
      expect(status).toBe(1)
      expect(out).toContain(format === 'json' ? '"complete": false' : 'INCOMPLETE')
    }
  })
})

describe('what a risk threatens', () => {
  // A costs 100 a year, all for OC-1; B 60, two thirds for OC-1; S, a service, 40, all for BUR; W is not pursued.
  const cost = (amount: number, more = '') =>
    `    costs:\n      - {category: other-support, per-year: ${amount}}\n${more}`
  const outputs = [
    output('A', cost(100)),
    output('B', cost(60), 'contributes-to: [{outcome: OC-1, share: 2/3}, {outcome: OC-2, share: 1/3}]'),
    output('W', '    risks:\n      - {id: R-W, title: Rests, likelihood: 3, impact: 3}\n').replace(
      'must',
      'wont',
    ),
  ].join('')
  const service = output('S', cost(40), 'serves: [{entity: BUR}]')

  const risksOf = async (risks: string, plan: SmallPlan = {}) => {
    const sources = smallPlan({
      outputs,
      ...plan,
      files: {
        'operational-plans/2028/sec.yaml': operationalPlan('SEC', '2028-2029', service),
        'risks.yaml': `kind: risk-register\nrisks:\n${risks}`,
      },
    })
    const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]))
    const { out, error } = await run(['risks', '--format', 'json'], { files })
    expect(error).not.toContain('fault')
    return JSON.parse(out)
  }
  const risk = (id: string, affects: string, rest = 'likelihood: 4, impact: 4') =>
    `  - {id: ${id}, title: Event, affects: [${affects}], ${rest}}\n`
  const money = ({ moneyAtRisk }: RisksJson) =>
    Object.fromEntries(
      moneyAtRisk.outcomes.map(({ outcome, cost: all, atRisk }) => [outcome, `${atRisk} of ${all}`]),
    )

  test('counts a shared Output once, and its part of services with it', async () => {
    // Service 80 in two years, by direct cost: A 50, B 30. A 250 in full for OC-1; B 150: OC-1 100, OC-2 50.
    const one = await risksOf(risk('R-1', 'A'))
    expect(money(one)).toEqual({ 'OC-1': '250.00 of 350.00', 'OC-2': '0.00 of 50.00' })
    const two = await risksOf(risk('R-1', 'A') + risk('R-2', 'A, B'))
    expect(money(two)).toEqual({ 'OC-1': '350.00 of 350.00', 'OC-2': '50.00 of 50.00' })
    expect(two.moneyAtRisk.outcomes[0].risks).toEqual(['R-1', 'R-2'])
    expect(two.moneyAtRisk.total).toMatchObject({ cost: '400.00', atRisk: '400.00', share: '1' })
  })

  test('an Outcome, wherever its money comes from', async () => {
    expect(money(await risksOf(risk('R-1', 'OC-2')))).toEqual({
      'OC-1': '0.00 of 350.00',
      'OC-2': '50.00 of 50.00',
    })
  })

  test('an entity: its Outputs, or of a service what others carry of it', async () => {
    const bureau = await risksOf(risk('R-1', 'BUR'))
    expect(bureau.risks[0]).toMatchObject({
      outputs: ['A', 'B'],
      outcomes: ['OC-1', 'OC-2'],
      entities: ['BUR'],
    })
    expect(money(bureau)).toEqual({ 'OC-1': '350.00 of 350.00', 'OC-2': '50.00 of 50.00' })
    // Of the 80 of the service A carries 50 and B 30, of which 20 for OC-1.
    expect(money(await risksOf(risk('R-1', 'SEC')))).toEqual({
      'OC-1': '70.00 of 350.00',
      'OC-2': '10.00 of 50.00',
    })
  })

  test('nothing while it is not rated; it is listed as such', async () => {
    const { risks, maps, moneyAtRisk } = await risksOf(risk('R-1', 'A', 'likelihood: 4'))
    expect(risks[0]).toMatchObject({ score: null, level: null, aboveAppetite: false })
    expect(maps.inherent).toEqual({ cells: [], notRated: ['R-1'] })
    expect(moneyAtRisk.total.atRisk).toBe('0.00')
  })

  test('the rating before measures counts where none after them is given', async () => {
    const both = risk('R-1', 'A', 'likelihood: 3, impact: 3') + risk('R-2', 'A')
    const { risks, maps, mustAboveTolerance, withoutOwner } = await risksOf(both)
    expect(risks.map(({ id, score }: { id: string; score: number }) => [id, score])).toEqual([
      ['R-2', 16],
      ['R-1', 9],
    ])
    expect(maps.residual).toEqual({ cells: [], notRated: ['R-1', 'R-2'] })
    expect(mustAboveTolerance).toEqual([{ output: 'A', risks: ['R-2'] }])
    expect(withoutOwner).toEqual(['R-2', 'R-1'])
  })

  test('rests with an Output that is not pursued', async () => {
    const { risks, atRest } = await risksOf(risk('R-1', 'W') + risk('R-2', 'A, W'))
    expect(risks.map(({ id }: { id: string }) => id)).toEqual(['R-2'])
    expect(atRest).toEqual(['R-1', 'R-W'])
    expect(risks[0].outputs).toEqual(['A'])
  })

  test('is rated on the scale of the organization, whose levels may have names in several languages', async () => {
    const settings = `
currency: CHF
years: 2028-2029
risk-scale:
  likelihood-levels: [{en: Seldom, fr: Rarement}, {en: Now and then, fr: Parfois}, {en: Often, fr: Souvent}]
  impact-levels: [Small, Middle, Great]
  score-levels: [{level: green, from-score: 1}, {level: amber, from-score: 3}, {level: red, from-score: 6}]
  appetites: [{appetite: usual, residual-score-at-most: 4}]
`
    const rated = 'likelihood: 3, impact: 3, residual-likelihood: 3, residual-impact: 2, appetite: usual'
    const { risks, maps, scale, missing } = await risksOf(risk('R-1', 'A', rated), { settings })
    expect(missing).toEqual([])
    expect(scale.likelihood).toEqual(['Seldom', 'Now and then', 'Often'])
    expect(risks[0]).toMatchObject({ level: 'red', score: 6, aboveAppetite: true })
    expect(maps.residual.cells).toEqual([
      { likelihood: 3, impact: 2, score: 6, level: 'red', risks: ['R-1'] },
    ])
  })

  test('of one risk in two editions of an Output, the newest counts', async () => {
    const own = (level: number) =>
      output('A', `${cost(100)}    risks:\n      - {id: R-A, title: Own, likelihood: ${level}, impact: 1}\n`)
    const sources = smallPlan({
      files: {
        'operational-plans/2028/bur.yaml': operationalPlan('BUR', '2028', own(4)),
        'operational-plans/2029/bur.yaml': operationalPlan('BUR', '2029', own(2)),
      },
    })
    const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]))
    const { risks } = JSON.parse((await run(['risks', '--format', 'json'], { files })).out)
    expect(risks).toMatchObject([{ id: 'R-A', score: 2, outputs: ['A'] }])
  })
})

interface RisksJson {
  readonly moneyAtRisk: {
    readonly outcomes: readonly { readonly outcome: string; readonly cost: string; readonly atRisk: string }[]
  }
}
