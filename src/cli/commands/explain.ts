// `rbm explain RULE`: the text of a rule, offline.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { makeStyle } from '../../render/style.ts'
import { wrapWords } from '../../render/wrap-words.ts'
import { rules } from '../../rules/index.ts'
import { explained } from '../../rules/rule-parts.ts'
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
  const { summary, severity } = rule
  if (format === 'json') {
    const text = {
      schemaVersion: '1.0',
      tool: { name: 'rbm', version },
      rule: { id, severity, summary, ...rule.explanation(), options: optionsJson(rule) },
    }
    streams.out(`${JSON.stringify(text, undefined, 2)}\n`)
    return DONE
  }
  const style = makeStyle(streams.isColoured)
  const width = Math.min(streams.columns, 100)
  const code = (yaml: string) =>
    yaml
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n')
  const lines = explained(rule).parts.flatMap((part) => [
    ...(part.title === undefined ? [] : [`\n${style.bold(part.title)}`]),
    'code' in part ? code(part.code) : wrapWords(part.prose, width).join('\n'),
  ])
  streams.out(`${style.bold(id)} (${severity}): ${summary}\n${lines.join('\n')}\n`)
  return DONE
}
