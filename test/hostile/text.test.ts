// Text that would write to the terminal, forge a message or hide (design/4-hostile-input.md, rows 12 and 13).

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, run, type RunResult } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const TITLE = 'Member States inspect the catch that is landed in their ports'
const PLAN = 'operational-plans/2027/sec.yaml'

/** What may never reach a terminal as it is: C0 but the line break, DEL, C1, marks that turn or hide text. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff]/

const FORMATS = [
  ['validate'],
  ['validate', '--format', 'json'],
  ...['table', 'json', 'csv', 'markdown', 'html'].map((format) => ['rollup', '--format', format]),
  ['rollup', '--by', 'outcome,output', '--format', 'table'],
]

async function everyFormat(files: Readonly<Record<string, string>>): Promise<RunResult[]> {
  const results: RunResult[] = []
  for (const argv of FORMATS) results.push(await run(argv, { files, columns: 80 }))
  return results
}

/** Without the line breaks of csv, and without the invisible space by which Markdown keeps a mention from being one. */
const shown = ({ out, error }: RunResult): string =>
  (out + error).replaceAll('\r\n', '\n').replace(/([@#:.])\u200b/g, '$1')

const ESCAPES: readonly (readonly [string, string])[] = [
  ['clears the screen and forges success', '\u001b[2J\u001b[1;32mAll checks passed'],
  ['makes a link', '\u001b]8;;http://evil\u001b\\click\u001b]8;;\u001b\\'],
  ['uses C1', '\u009b2J\u009d8;;x\u009c'],
  ['goes back to the beginning of the line', 'bad\rfine'],
  ['rings and deletes', '\u0007\b\b\b\u007f'],
  ['turns the reading direction', 'CHF \u202e000,1\u202c \u2066x\u2069'],
  ['hides', 'a\u200bb\u2060c\ufeffd'],
  ['breaks lines its own way', 'a\u2028b\u2029c\u0085d'],
]

describe.each(ESCAPES)('a text that %s', (_, evil) => {
  const quoted = JSON.stringify(evil).replace(
    /[\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

  test.each([
    ['in a title, as codes in quotes', edited(minimal, 'strategic-plan.yaml', TITLE, quoted)],
    [
      'in the title of the organization',
      edited(minimal, 'rbm.yaml', 'Baobab Coast Fisheries Commission', quoted),
    ],
    ['in an id', edited(minimal, PLAN, 'outcome: OC-1', `outcome: ${quoted}`)],
    ['in a key', edited(minimal, PLAN, 'priority: must', `${quoted}: must`)],
    ['in a kind', { ...minimal, 'x.yaml': `kind: ${quoted}\n` }],
    ['in the name of a file', { ...minimal, [`x${evil}.yaml`]: 'kind: nonsense\n' }],
  ])('%s reaches no output as it is', async (place, files) => {
    const results = await everyFormat(files)
    for (const result of results) {
      expect([0, 1]).toContain(result.status)
      expect(shown(result)).not.toMatch(RAW)
    }
    expect(results[0]!.status).toBe(1)
    expect(results[0]!.out).toContain(place === 'in the name of a file' ? '[unknown-kind]' : '[')
  })

  test.each([
    ['a title', edited(minimal, 'strategic-plan.yaml', TITLE, `x${evil}y`)],
    ['a remark', { ...minimal, [PLAN]: `# ${evil.replaceAll('\r', '')}\u0001\n${minimal[PLAN]}` }],
  ])('raw in %s is an error at its place, shown as codes', async (__, files) => {
    for (const result of await everyFormat(files)) {
      expect([0, 1]).toContain(result.status)
      expect(shown(result)).not.toMatch(RAW)
    }
    const { status } = await run(['validate'], { files })
    expect(status).toBe(1)
  })
})

describe('hidden characters', () => {
  test.each([
    ['a title', 'strategic-plan.yaml', TITLE, `Member\u200bStates`, 'strategic-plan.yaml:37:18', 'U+200B'],
    ['an amount', PLAN, '38500000', '385\u202e00000', `${PLAN}:23:22`, 'U+202E'],
    ['an id', PLAN, 'SEC-01', 'SEC\u200b-01', `${PLAN}:9:12`, 'U+200B'],
    ['a remark', PLAN, '# The money', '# The\u2066 money', `${PLAN}:17:10`, 'U+2066'],
  ])('in %s are reported with their code point', async (_, path, from, to, place, name) => {
    const { status, out } = await run(['validate'], { files: edited(minimal, path, from, to) })
    expect(status).toBe(1)
    expect(out).toContain(
      `${place} error The character ${name} stands here; readers cannot see it, or it changes what they see. [hidden-character]`,
    )
  })

  test('in the name of a file are reported at the file', async () => {
    const { [PLAN]: text = '', ...others } = minimal
    const { status, out } = await run(['validate'], {
      files: { ...others, 'operational-plans/2027/s\u202eec.yaml': text },
    })
    expect(status).toBe(1)
    expect(out).toContain(
      'operational-plans/2027/s\\u{202E}ec.yaml:1:1 error The name of this file, or of a folder around it, holds the character U+202E;',
    )
  })

  test.each([
    ['a Cyrillic letter', 'ЅEC-01', 'U+0405'],
    ['full-width digits', 'SEC-０１', 'U+FF10'],
    ['a direction mark', 'SEC-01\u200f', 'U+200F'],
    ['a joiner', 'SEC\u200d-01', 'U+200D'],
    ['a dash that is no hyphen', 'SEC–01', 'U+2013'],
    ['an accent', 'SÉC-01', 'U+00C9'],
  ])('%s in an id is named by its code point', async (_, id, code) => {
    const { status, out } = await run(['validate'], { files: edited(minimal, PLAN, 'SEC-01', id) })
    expect(status).toBe(1)
    expect(out).toMatch(new RegExp(`sec\\.yaml:9:9 error .*\\[wrong-form\\]`))
    expect(out).toContain(`(${code.replace('U', 'U')}) may not stand in it.`)
  })

  test.each([
    ['full-width digits', '３８５', 'wrong-type'],
    ['Arabic digits', '٣٨٥', 'wrong-type'],
    ['a direction mark behind an amount', '38500000\u200f', 'wrong-type'],
  ])('%s are no amount', async (_, amount, rule) => {
    const { status, out } = await run(['validate'], { files: edited(minimal, PLAN, '38500000', amount) })
    expect(status).toBe(1)
    expect(out).toContain(`[${rule}]`)
  })

  test.each([
    ['Arabic with direction marks', '\u200fالاتحاد الدولي (ITU)\u200f \u200e\u061c'],
    ['a joined emoji', '👩‍👩‍👧 families'],
    ['Persian with a joiner', 'می\u200cخواهم'],
    ['Chinese', '全权代表大会'],
    ['French with no-break spaces', 'Priorités\u00a0: 10\u202f000'],
  ])('%s may stand in prose', async (_, title) => {
    const { status, out } = await run(['validate'], {
      files: edited(minimal, 'strategic-plan.yaml', TITLE, `"${title}"`),
    })
    expect([status, out.match(/\d+ errors?/)?.[0]]).toEqual([0, '0 errors'])
  })
})

describe('line endings and byte order marks change nothing', () => {
  const slips = edited(minimal, PLAN, 'grade: officer', 'grade: oficer')
  const each = (change: (text: string) => string) =>
    Object.fromEntries(Object.entries(slips).map(([path, text]) => [path, change(text)]))

  test.each([
    ['carriage returns', each((text) => text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', each((text) => `\ufeff${text}`)],
    ['both', each((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)],
  ])('with %s', async (_, files) => {
    for (const argv of FORMATS) {
      const plain = await run(argv, { files: slips })
      expect(await run(argv, { files })).toEqual(plain)
    }
  })
})

describe('a line of the output', () => {
  test.each(['::error::forged', '##[error]forged', '::stop-commands::x'])(
    'never begins with %s from a plan',
    async (forged) => {
      const files = {
        ...edited(minimal, 'strategic-plan.yaml', TITLE, `"a\\n${forged}"`),
        'x.yaml': `kind: risk-register\n${forged.replaceAll(':', '\\:')}\nrisks: 5\n`,
        'y.yaml': `kind: "x\\n${forged}"\n`,
        'z.yaml': `kind: risk-register\n"${forged}": 1\n`,
      }
      for (const result of await everyFormat(files)) {
        expect(shown(result)).not.toMatch(/^\s*(::|##\[)/m)
      }
    },
  )
})
