// `rbm rules`: all that rbm can find.

import { makeStyle } from '../../render/style.ts'
import { rules } from '../../rules/index.ts'
import { usualInWords } from '../../rules/option.ts'
import { optionsOf, type Rule } from '../../rules/rule.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'

export function listRules(
  { streams, version }: CliContext,
  { format }: { readonly format: 'text' | 'json' },
): ExitStatus {
  if (format === 'json') {
    const listed = rules.map((rule) => {
      const { id, severity, summary } = rule
      return { id, severity, summary, options: optionsJson(rule) }
    })
    streams.out(
      `${JSON.stringify({ schemaVersion: '1.0', tool: { name: 'rbm', version }, rules: listed }, undefined, 2)}\n`,
    )
    return DONE
  }
  const style = makeStyle(streams.isColoured)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map((rule) => {
    const options = optionsOf(rule).map(({ name }) => name)
    const set = options.length === 0 ? '' : style.dim(` (${options.join(', ')})`)
    return `${style.bold(rule.id.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.summary}${set}`
  })
  streams.out(
    `${lines.join('\n')}\n\n${rules.length} rules; in brackets, their options. To learn more about one: rbm explain RULE\n`,
  )
  return DONE
}

/** The options of a rule for programs; the usual value is written as in rbm.yaml. */
export function optionsJson(rule: Rule): unknown[] {
  return optionsOf(rule).map((option) => {
    const { name, kind, means } = option
    return { name, kind, default: usualInWords(option), means }
  })
}
