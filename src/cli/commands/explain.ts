// `rbm explain RULE`: the text of a rule, offline.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { makeStyle } from '../../render/style.ts'
import { wrapWords } from '../../render/table-text.ts'
import { rules } from '../../rules/index.ts'
import { KIND_IN_WORDS, usualInWords, type RuleOption } from '../../rules/option.ts'
import { isChecking, optionsOf, type Rule } from '../../rules/rule.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { optionsJson } from './rules.ts'

export function explain(
  { streams, version }: CliContext,
  id: string,
  { format }: { readonly format: 'text' | 'json' },
): ExitStatus {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) {
    const near = suggest(
      id,
      rules.map((one) => one.id),
    )
    const hint = near === undefined ? 'All rules: rbm rules' : `Did you mean "${near}"? All rules: rbm rules`
    throw new RbmError('no-such-rule', `There is no rule "${visible(id)}".`, hint)
  }
  const { summary, severity, explanation } = rule
  if (format === 'json') {
    const text = {
      schemaVersion: '1.0',
      tool: { name: 'rbm', version },
      rule: { id, severity, summary, ...explanation, options: optionsJson(rule) },
    }
    streams.out(`${JSON.stringify(text, undefined, 2)}\n`)
    return DONE
  }
  const style = makeStyle(streams.isColoured)
  const width = Math.min(streams.columns, 100)
  const paragraph = (words: string) => wrapWords(words.replace(/\s+/g, ' ').trim(), width).join('\n')
  const code = (yaml: string) =>
    yaml
      .trim()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')
  const part = (title: string, body: string) => `${style.bold(title)}\n${body}\n`
  const options = optionsOf(rule)
  const described = (option: RuleOption) =>
    [
      paragraph(
        `${option.name}: ${option.means} It is ${KIND_IN_WORDS[option.kind]}; left out: ${usualInWords(option)}.`,
      ),
      'In rbm.yaml:',
      code(`rules:\n  ${id}:\n    ${option.name}: ${usualInWords(option)}`),
    ].join('\n')
  streams.out(
    [
      `${style.bold(id)} (${severity}): ${summary}\n`,
      part('What it finds', paragraph(explanation.finds)),
      part('Why it matters', paragraph(explanation.matters)),
      part('Example', code(explanation.example)),
      part('Better', code(explanation.better)),
      part('To accept one', paragraph(howToAccept(rule))),
      ...(options.length === 0 ? [] : [part('Options', options.map(described).join('\n'))]),
    ].join('\n'),
  )
  return DONE
}

function howToAccept(rule: Rule): string {
  if (isChecking(rule)) return WAIVABLE
  return rule.foundBy === 'acceptance' ? OF_ACCEPTANCE : NOT_WAIVABLE
}

const WAIVABLE =
  'For a time, and with a reason: a file with kind: waivers, which gives rule, about, reason, approved-by and until. For good: ' +
  'another severity under rules: in rbm.yaml, for the whole repository.'

const NOT_WAIVABLE =
  'That cannot be done: what rbm cannot read or count is missing from the plan, whoever agrees to it. Mend it.'

const OF_ACCEPTANCE = 'That cannot be done: what is accepted has to be true. Mend it.'
