// docs/ten-mistakes.md is made here: each mistake is written into the small plan of the rules, rbm is run on it, and then only
// what its message says is done. Run with `-u` after a change of a message, and read the page.

import { expect, test } from 'vitest'
import { basePlan } from '../support/plan.ts'
import { edited, run } from '../support/run.ts'

const OUTPUTS = 'operational-plans/2028/bur.yaml'
const STRATEGY = 'strategic-plan.yaml'

interface Mistake {
  readonly title: string
  /** Why it is among the ten. */
  readonly why: string
  readonly path?: string
  /** Whole lines of the plan. */
  readonly right: string
  readonly wrong: string
  /** What stands there when somebody has done what the message says, who has read nothing else. */
  readonly mended: string
}

const second = (id: string, link: string) => `        per-year: 110000
  - id: ${id}
    title: Repair of buoys
    priority: should
${link}    costs:
      - category: travel-events
        per-year: 40000`

const LINK = '    contributes-to: [{outcome: OC-1, share: 100%}]\n'
const TARGET = '    outcome-targets: [{indicator: I-1, aims-at: {2028: 92}}]\n'

const MISTAKES: readonly Mistake[] = [
  {
    title: 'A tab in front of a line',
    why: 'Many editors put a tab where the key is pressed, and nobody sees the difference.',
    right: '    priority: must',
    wrong: '\tpriority: must',
    mended: '    priority: must',
  },
  {
    title: 'A colon in a title',
    why: 'Titles often have one, and a colon with a space behind it ends a key.',
    right: '    title: Training of lighthouse keepers',
    wrong: '    title: Training: keepers of lighthouses',
    mended: '    title: "Training: keepers of lighthouses"',
  },
  {
    title: 'A key that is misspelt',
    why: 'Keys are typed by hand, and the eye reads over a doubled letter.',
    right: '    priority: must',
    wrong: '    prioritty: must',
    mended: '    priority: must',
  },
  {
    title: 'An amount as the spreadsheet shows it',
    why: 'Amounts are copied from tables, with the marks for thousands and the currency.',
    right: '        per-year: 110000',
    wrong: "        per-year: EUR 110'000",
    mended: '        per-year: 110000',
  },
  {
    title: 'A date in the order of the country',
    why: 'A day is written in as many ways as there are offices.',
    right: '    priority: must',
    wrong: '    priority: must\n    start: 01.09.2028',
    mended: '    priority: must\n    start: 2028-09-01',
  },
  {
    title: 'An Outcome by a slightly other name',
    why: 'Ids are typed from memory, with a letter O for a nought, or without the hyphen.',
    right: '      - outcome: OC-1',
    wrong: '      - outcome: OC1',
    mended: '      - outcome: OC-1',
  },
  {
    title: 'An Output copied with its id',
    why: 'The quickest way to a new Output is a copy of the one above.',
    right: '        per-year: 110000',
    wrong: second('BUR-1', LINK + TARGET),
    mended: second('BUR-2', LINK + TARGET),
  },
  {
    title: 'Shares that are not 100% together',
    why: 'One share is changed and the others are forgotten.',
    right: '        per-year: 110000',
    wrong: '        per-year: 110000\n        funding: {regular: 60%, extrabudgetary: 30%}',
    mended: '        per-year: 110000\n        funding: {regular: 70%, extrabudgetary: 30%}',
  },
  {
    title: 'An Output without an Outcome',
    why: 'The work is clear to everybody, so nobody writes down what it is for.',
    right: '        per-year: 110000',
    wrong: second('BUR-2', TARGET),
    mended: second('BUR-2', LINK + TARGET),
  },
  {
    title: 'A target on the wrong side of the baseline',
    why: 'Two digits change places, or the direction was copied from another indicator.',
    path: STRATEGY,
    right: '        targets: { 2028: 92, 2029: 95 }',
    wrong: '        targets: { 2028: 92, 2029: 59 }',
    mended: '        targets: { 2028: 92, 2029: 95 }',
  },
]

const plan = Object.fromEntries(basePlan.map(({ path, text }) => [path, text]))

const shown = await Promise.all(
  MISTAKES.map(async (mistake) => {
    const { path = OUTPUTS, right, wrong, mended } = mistake
    const broken = edited(plan, path, `${right}\n`, `${wrong}\n`)
    const { out } = await run(['validate'], { files: broken, columns: 100 })
    const after = await run(['validate'], { files: edited(broken, path, `${wrong}\n`, `${mended}\n`) })
    return { ...mistake, path, out, after }
  }),
)

test.each(shown.map((one) => [one.title, one] as const))(
  '%s is one finding, and none is left when its message is followed',
  (_, { out, after }) => {
    expect(out).toMatch(/^1 error, 0 warnings, 0 notes in \d files\.$|^0 errors, 1 warning, 0 notes in/m)
    expect(after.out).toMatch(/^0 errors, 0 warnings, 0 notes in \d files\.\n$/)
  },
)

test('the page of the ten mistakes is what rbm says of them', async () => {
  const head = `# Ten mistakes, and what rbm says of them

The mistakes that planners make most, in the order in which a plan is written: typing, numbers, names, links, targets. Each was
written into a small plan without any finding; below it stands what \`rbm validate\` prints, word for word, and what was then
changed by somebody who had read only that. Nothing else was found before or after. (The organization and its values are invented.)

`
  const parts = shown.map(
    ({ title, why, path, wrong, mended, out }, i) => `## ${i + 1}. ${title}

${why} In \`${path}\`:

\`\`\`yaml
${wrong}
\`\`\`

\`\`\`text
${out.trimEnd()}
\`\`\`

So this was changed:

\`\`\`diff
${difference(wrong, mended)}
\`\`\`
`,
  )
  const page = new URL('../../docs/ten-mistakes.md', import.meta.url).pathname
  await expect(head + parts.join('\n')).toMatchFileSnapshot(page)
})

/** The lines that differ, the old above the new. */
function difference(from: string, to: string): string {
  const [before, after] = [from.split('\n'), to.split('\n')]
  const gone = before.filter((line) => !after.includes(line)).map((line) => `-${line}`)
  const come = after.filter((line) => !before.includes(line)).map((line) => `+${line}`)
  return [...gone, ...come].join('\n')
}
