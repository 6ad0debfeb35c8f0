// The pages of the rules in the manual are made from what `rbm explain` says: run with `-u` after a change of a rule.

import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleMarkdown, rulePage } from '../../src/render/rule-markdown.ts'
import { rules } from '../../src/rules/index.ts'
import { explained } from '../../src/rules/rule-parts.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { inForce, planWith, shown } from '../support/plan.ts'

const folder = new URL('../../docs/rules/', import.meta.url)

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the page of %s is what the rule says',
  async (id, rule) => {
    const page = rulePage(explained(rule))
    const said = saidOf(id, rule.explanation().example)
    const says =
      said === undefined ? '' : `\n## What rbm says of the example\n\n\`\`\`text\n${said}\n\`\`\`\n`
    await expect(page + says).toMatchFileSnapshot(new URL(`${id}.md`, folder).pathname)
  },
)

/** The finding as rbm validate prints it; undefined where the example is no file of a plan. */
function saidOf(id: string, example: string): string | undefined {
  const sources = inForce(planWith(example), id)
  const found = checkPlan(sources).diagnostics.find(({ rule }) => rule === id)
  if (found === undefined) return undefined
  const hint = found.hint === undefined ? '' : `\n  hint ${found.hint}`
  return `${shown(found, sources)}${hint}`
}

test('the list of pages has every rule, and no page is of a rule that is gone', async () => {
  const head = '# The rules\n\nWhat `rbm validate` checks. `rbm explain RULE` prints the same, offline.\n\n'
  const table = '| Rule | Severity | SMART | Finds |\n| --- | --- | --- | --- |\n'
  const rows = rules.map(
    ({ id, severity, smart, summary }) =>
      `| [${id}](${id}.md) | ${severity} | ${smart ?? ''} | ${summary} |\n`,
  )
  await expect(head + table + rows.join('')).toMatchFileSnapshot(new URL('README.md', folder).pathname)
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].sort())
})

test('the page and the help of a rule say the same', () => {
  for (const rule of rules) {
    const words = (text: string) => text.replace(/[#*]+/g, '').replace(/\s+/g, ' ')
    expect(words(rulePage(explained(rule)))).toContain(words(ruleMarkdown(explained(rule))).trim())
  }
})
