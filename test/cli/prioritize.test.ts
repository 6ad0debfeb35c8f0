// `rbm prioritize` as users meet it.

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const minimal = exampleFiles('minimal')

const SCENARIOS = `
scenarios:
  - id: S-low
    title: Five per cent less
    change: -5%
  - id: S-unit
    title: A lower contributory unit
    revenue-units:
      - {id: CU, per-year: 300000}
  - id: S-high
    title: Two per cent more
    change: +2%
`

/** Trust funds, of which one agreement pays for one Output, one is only pledged, and one is earmarked for an Outcome. */
const AGREEMENTS = `
  - {id: XA-1, title: Agreement on connectivity, funding: XB-TF, per-year: 9000000, earmarked-for: [BDT-04]}
  - {id: XA-2, title: Agreement on skills, funding: XB-TF, per-year: 500000, earmarked-for: [OC-3.3]}
  - {id: XA-3, title: A donor's promise, funding: XB-TF, per-year: 2000000, certainty: pledged}
  - {id: XA-4, title: Trust fund, funding: XB-TF, per-year: 1300000}
  - {id: XA-5, title: ICT Development Fund, funding: XB-ICTDF, per-year: 2000000}
`
const ownScenarios = /\nscenarios:\n(?: .*\n)*/
const withScenarios = {
  ...itu,
  'financial-plan.yaml': itu['financial-plan.yaml']!.replace(ownScenarios, SCENARIOS),
}
const withAgreements = edited(itu, 'financial-plan.yaml', '\n# No envelopes', `${AGREEMENTS}\n# No envelopes`)

interface Result {
  readonly kind: string
  readonly label: string
  readonly classes: readonly {
    readonly class: string
    readonly declared: boolean
    readonly available?: string
    readonly costFunded?: string
    readonly costNotFunded?: string
    readonly leftOver?: string
    readonly firstNotFunded?: { readonly output: string; readonly gap: string } | null
    readonly notFunded?: readonly string[]
  }[]
}

interface Json {
  readonly complete: boolean
  readonly years: readonly number[]
  readonly classes: readonly { readonly class: string; readonly cost: string; readonly outputs: unknown[] }[]
  readonly results: readonly Result[]
  readonly around: readonly Result[]
}

async function jsonOf(argv: readonly string[], files = itu): Promise<Json> {
  const { out } = await run(['prioritize', ...argv, '--format', 'json'], { files })
  return JSON.parse(out) as Json
}

describe('the tables', () => {
  test.each([80, 200])('in %i columns', async (columns) => {
    const { status, out, error } = await run(['prioritize'], { files: itu, columns })
    await expect(out).toMatchFileSnapshot(golden(`prioritize/itu-${columns}.txt`))
    expect([status, error]).toEqual([0, ''])
  })

  test('set other amounts of money side by side', async () => {
    const argv = ['prioritize', '--scenario', 'S-low,S-unit', '--change', '-10%', '--unit', 'thousand']
    const { out } = await run([...argv, '--funding', 'regular'], { files: withScenarios })
    await expect(out).toMatchFileSnapshot(golden('prioritize/side-by-side-80.txt'))
    const wide = await run([...argv, '--funding', 'regular'], { files: withScenarios, columns: 200 })
    await expect(wide.out).toMatchFileSnapshot(golden('prioritize/side-by-side-200.txt'))
  })

  test('show which money may go where, and what cannot be paid', async () => {
    const { out } = await run(['prioritize', '--funding', 'extrabudgetary'], { files: withAgreements })
    await expect(out).toMatchFileSnapshot(golden('prioritize/agreements-80.txt'))
  })

  test('stay whole on a narrow terminal', async () => {
    const argv = ['prioritize', '--years', '2028', '--funding', 'regular', '--change', '-5%,-10%,-20%']
    const { out } = await run(argv, { files: itu, columns: 50 })
    await expect(out).toMatchFileSnapshot(golden('prioritize/narrow-50.txt'))
    expect(out).not.toContain('…')
  })

  test('speak the language asked for', async () => {
    const { out } = await run(['prioritize', '--lang', 'fr', '--funding', 'regular', '--change', '-5%'], {
      files: itu,
    })
    await expect(out).toMatchFileSnapshot(golden('prioritize/lang-fr.txt'))
  })

  test('as csv and Markdown', async () => {
    const argv = ['prioritize', '--funding', 'regular', '--envelope', '600000000', '--years', '2028-2031']
    const csv = await run([...argv, '--format', 'csv'], { files: itu })
    await expect(csv.out).toMatchFileSnapshot(golden('prioritize/envelope.csv'))
    const markdown = await run([...argv, '--format', 'markdown'], { files: itu })
    await expect(markdown.out).toMatchFileSnapshot(golden('prioritize/envelope.md'))
  })

  test('in a plan without revenue and of another currency', async () => {
    const { status, out } = await run(['prioritize'], { files: minimal })
    await expect(out).toMatchFileSnapshot(golden('prioritize/minimal.txt'))
    expect(status).toBe(0)
  })
})

describe('the data', () => {
  test('of a plan with agreements', async () => {
    const { out } = await run(['prioritize', '--format', 'json', '--funding', 'extrabudgetary'], {
      files: withAgreements,
    })
    await expect(out).toMatchFileSnapshot(golden('prioritize/agreements.json'))
  })

  test('add up: funded and not funded are the cost, funded and left over are the money', async () => {
    const cents = (amount: string | undefined) => BigInt((amount ?? '').replace('.', ''))
    const json = await jsonOf(['--scenario', 'S-low', '--change', '-10%,+1%'], withScenarios)
    expect(json.results.map(({ label }) => label)).toEqual(['Base', 'S-low', '-10%', '+1%'])
    for (const { classes } of [...json.results, ...json.around]) {
      const regular = classes[0]!
      expect(cents(regular.costFunded) + cents(regular.costNotFunded)).toBe(cents(json.classes[0]!.cost))
      expect(cents(regular.costFunded) + cents(regular.leftOver)).toBe(cents(regular.available))
    }
  })

  test('show a little less and a little more unless changes are asked for', async () => {
    expect((await jsonOf([])).around.map(({ label }) => label)).toEqual(['-5%', '+5%'])
    expect((await jsonOf(['--change', '-1%'])).around).toEqual([])
  })

  test('are exact in an envelope, to the smallest unit', async () => {
    const all = '664224140.00'
    const exact = await jsonOf(['--envelope', all])
    expect(exact.results[0]!.classes[0]).toMatchObject({ leftOver: '0.00', firstNotFunded: null })
    const short = await jsonOf(['--envelope', '664224139.99'])
    expect(short.results[0]!.classes[0]!.firstNotFunded).toMatchObject({ output: 'BDT-10', gap: '0.01' })
  })

  test('take an envelope for each class', async () => {
    const { results } = await jsonOf(['--envelope', '600000000', '--envelope', 'extrabudgetary=55139900'])
    expect(results[0]!.classes.map(({ available }) => available)).toEqual(['600000000.00', '55139900.00'])
    expect(results[0]!.classes[1]!.firstNotFunded).toBe(null)
  })

  test('count revenue that is less certain only when asked', async () => {
    const available = async (...argv: string[]) =>
      (await jsonOf(['--funding', 'extrabudgetary', ...argv], withAgreements)).results[0]!.classes[0]!
        .available
    expect(await available()).toBe('51200000.00')
    expect(await available('--certainty', 'pledged')).toBe('59200000.00')
  })
})

describe('wrong use', () => {
  test.each([
    [
      ['--scenario', 'S-lo'],
      'The plan has no scenario "S-lo".',
      'Did you mean "S-low"? Its scenarios: S-low, S-unit, S-high.',
    ],
    [
      ['--change', 'abc'],
      '"abc" is no rise or fall.',
      'Write a percentage with its sign: -5% or +2.5%; several with commas: -5%,+5%.',
    ],
    [['--change', '-5'], '"-5" is no rise or fall.', 'Write it as a percentage: -5%'],
    [
      ['--change', '-101%'],
      '"-101%" would leave less than nothing.',
      'Write a percentage with its sign: -5% or +2.5%; several with commas: -5%,+5%.',
    ],
    [
      ['--envelope', '1e3'],
      '"1e3" is no amount.',
      'Write whole CHF in plain digits, with a point for decimals: 600000000 or 600000000.50.',
    ],
    [
      ['--envelope', "600'000"],
      `"600'000" is no amount.`,
      'Write whole CHF in plain digits, with a point for decimals: 600000000 or 600000000.50.',
    ],
    [
      ['--envelope', '-5'],
      'The envelope -5 is below zero.',
      'Write whole CHF in plain digits, with a point for decimals: 600000000 or 600000000.50.',
    ],
    [
      ['--envelope', '1.005'],
      'The envelope 1.005 has more decimals than CHF has (2).',
      'Round it to an amount that can be paid.',
    ],
    [
      ['--envelope', 'regular=5=6'],
      '"5=6" is no amount.',
      'Write whole CHF in plain digits, with a point for decimals: 600000000 or 600000000.50.',
    ],
    [
      ['--envelope', 'regulr=5'],
      '"regulr" is no class of money.',
      'Did you mean "regular"? One of: regular, extrabudgetary.',
    ],
    [
      ['--envelope', '600,000'],
      'The envelope of the class regular is given twice.',
      'An amount is written without separators: 600000000. Each class may have one.',
    ],
    [
      ['--envelope', '5', '--scenario', 'S-low'],
      'An envelope says how much money there is; a scenario says what revenue would bring.',
      'Ask for one of them; --change goes with both.',
    ],
  ])('%j', async (argv, message, hint) => {
    const { status, out, error } = await run(['prioritize', ...argv], { files: withScenarios })
    expect([status, out, error]).toEqual([2, '', `rbm: ${message}\n${hint}\n`])
  })

  test('of a plan without scenarios says so', async () => {
    const { error } = await run(['prioritize', '--scenario', 'S-low'], { files: minimal })
    expect(error).toContain('It declares none')
  })

  test('a change needs no equals sign, and several are one', async () => {
    const labels = async (...argv: string[]) => (await jsonOf(argv)).results.map(({ label }) => label)
    expect(await labels('--change', '-5%')).toEqual(['Base', '-5%'])
    expect(await labels('--change=-5%', '--change', '\u22122.5%')).toEqual(['Base', '-5%', '-2.5%'])
  })
})

test('says INCOMPLETE where money is missing, revenue too', async () => {
  const files = edited(itu, 'financial-plan.yaml', 'per-year: {2028: 2450000', 'per-year: {2028: 2.450.000')
  for (const format of ['table', 'csv', 'markdown']) {
    const { status, out, error } = await run(['prioritize', '--format', format], { files })
    expect([format, status, out.includes('INCOMPLETE'), error.includes('INCOMPLETE')]).toEqual([
      format,
      1,
      true,
      true,
    ])
  }
  expect((await jsonOf([], files)).complete).toBe(false)
})

test('titles of a plan cannot speak to the terminal', async () => {
  const files = edited(itu, 'financial-plan.yaml', 'title: Academia', 'title: "\\u001b[31mAcademia"')
  const hostile = edited(
    files,
    'operational-plans/2028/tsb.yaml',
    'title: ITU-T study groups',
    'title: "\\u001b[31mITU-T" # ',
  )
  const { out } = await run(['prioritize'], { files: hostile })
  expect(out).not.toContain('\u001b')
})
