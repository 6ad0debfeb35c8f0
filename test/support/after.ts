// The files of a plan after a command has written to it.

import type { RunResult } from './run.ts'

export function afterwards(
  files: Readonly<Record<string, string>>,
  { written }: Pick<RunResult, 'written'>,
): Record<string, string> {
  const now = Object.entries(written).map(([path, text]) => [path.replace('/plan/', ''), text] as const)
  return { ...files, ...Object.fromEntries(now) }
}
