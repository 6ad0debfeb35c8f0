// `rbm rules`: all that rbm can find.

import { makeStyle } from '../../render/style.ts'
import { rules } from '../../rules/index.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'

export function listRules(
  { streams, version }: CliContext,
  { format }: { readonly format: 'text' | 'json' },
): ExitStatus {
  if (format === 'json') {
    const listed = rules.map(({ id, severity, summary }) => ({ id, severity, summary }))
    streams.out(
      `${JSON.stringify({ schemaVersion: '1.0', tool: { name: 'rbm', version }, rules: listed }, undefined, 2)}\n`,
    )
    return DONE
  }
  const style = makeStyle(streams.isColoured)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(
    ({ id, severity, summary }) => `${style.bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${summary}`,
  )
  streams.out(`${lines.join('\n')}\n\n${rules.length} rules. To learn more about one: rbm explain RULE\n`)
  return DONE
}
