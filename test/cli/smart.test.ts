// The scorecard of indicators, as users meet it ([R2]).

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const STRATEGY = 'strategic-plan.yaml'
const TITLE = 'title: Percentage of the world population covered by broadband services'

/** One title that rests on a verb, one indicator without interval, one target against its direction, one note. */
const flawed = [
  [TITLE, 'title: Strengthened resilience of rural communities'],
  [
    '        definition: People living within reach of a mobile or fixed broadband signal, divided by all people\n',
    '',
  ],
  ['        frequency: yearly\n', ''],
  ['targets: {2028: 97.5', 'targets: {2028: 90'],
].reduce((files, [from, to]) => edited(files, STRATEGY, from!, to!), itu)

const waived = {
  ...flawed,
  'waivers.yaml': `kind: waivers
waivers:
  - rule: smart-frequency-missing
    about: T1.1
    reason: The interval is agreed on in March
    approved-by: Chief, Strategic Planning
    until: 2028-06-30
`,
}

describe('rbm smart', () => {
  test.each([80, 200])('shows each indicator with its letters in %d columns', async (columns) => {
    const { status, out, error } = await run(['smart'], { files: itu, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`smart/itu-${columns}.txt`))
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
  })

  test.each(['gaps.txt', 'gaps.json', 'gaps.csv', 'gaps.md'])('gives each reason in %s', async (name) => {
    const format = { txt: 'table', json: 'json', csv: 'csv', md: 'markdown' }[name.split('.')[1]!]!
    const { status, out } = await run(['smart', '--gaps', '--for', 'IM-1.1', '--format', format], {
      files: flawed,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`smart/${name}`))
  })

  test('says what is accepted, until the day on which it ends', async () => {
    const on = async (day: string) => {
      const { out } = await run(['smart', '--for', 'T1.1', '--format', 'json', '--as-of', day], {
        files: waived,
      })
      return JSON.parse(out).groups[0].indicators[0].letters.M
    }
    expect(await on('2028-06-30')).toMatchObject({
      verdict: 'accepted',
      reasons: [{ rule: 'smart-frequency-missing', missing: 'frequency', accepted: { by: 'waiver' } }],
    })
    expect(await on('2028-07-01')).toMatchObject({ verdict: 'gap' })
  })

  test('says nothing that validate does not', async () => {
    const { out } = await run(['smart', '--format', 'json'], { files: flawed })
    const validated = await run(['validate', '--format', 'json'], { files: flawed })
    const said = JSON.parse(validated.out).diagnostics.map(
      ({ rule, path, message }: Reason) => `${path} ${rule} ${message}`,
    )
    const reasons = JSON.parse(out)
      .groups.flatMap(({ indicators }: Group) => indicators)
      .flatMap(({ letters }: Group['indicators'][0]) => Object.values(letters).flatMap((one) => one.reasons))
      .map(({ rule, path, message }: Reason) => `${path} ${rule} ${message}`)
    expect(reasons.length).toBeGreaterThan(3)
    expect(said).toEqual(expect.arrayContaining(reasons))
  })

  test('is incomplete where an error hides a field, and says so in every format', async () => {
    const files = edited(itu, STRATEGY, 'unit: percent', 'unit: [percent]')
    for (const format of ['table', 'json', 'csv', 'markdown']) {
      const { status, out, error } = await run(['smart', '--format', format], { files })
      expect(status).toBe(1)
      expect(error).toContain('INCOMPLETE')
      expect(out).toContain(format === 'json' ? '"complete": false' : 'INCOMPLETE')
    }
  })

  test('is complete where an error touches no indicator', async () => {
    const files = edited(itu, 'operational-plans/2028/bdt.yaml', 'outcome: OC-5.1', 'outcome: OC-5.l')
    const { status, out, error } = await run(['smart', '--format', 'json'], { files })
    expect([status, error, JSON.parse(out).complete]).toEqual([0, '', true])
  })

  test('refuses an id that nothing with indicators has, with the nearest', async () => {
    const { status, error } = await run(['smart', '--for', 'OC-1.l'], { files: itu })
    expect(status).toBe(2)
    expect(error).toContain('Nothing with indicators has the id "OC-1.l".')
    expect(error).toContain('Did you mean "OC-1.1"?')
  })

  test('speaks the languages of the plan', async () => {
    const { out } = await run(['smart', '--lang', 'fr', '--for', 'IM-1.1'], { files: itu })
    expect(out).toContain('Tableau de bord SMART des indicateurs')
  })
})

interface Reason {
  readonly rule: string
  readonly path: string
  readonly message: string
}

interface Group {
  readonly indicators: readonly {
    readonly letters: Readonly<Record<string, { readonly reasons: readonly Reason[] }>>
  }[]
}
