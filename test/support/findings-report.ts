// A report of findings made by hand, for tests of the formats alone.

import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { placesIn } from '../../src/render/diagnostics-text.ts'
import type { FindingsReport } from '../../src/render/findings-report.ts'
import { rules } from '../../src/rules/index.ts'
import { explained } from '../../src/rules/rule-parts.ts'
import { compareText } from '../../src/source/origin.ts'

export function reportOf(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>> = {},
): FindingsReport {
  const paths = [...Object.keys(texts), ...diagnostics.map(({ at }) => at.path)]
  const met = new Set(diagnostics.map(({ rule }) => rule))
  return {
    version: '0.0.0-test',
    diagnostics,
    accepted: undefined,
    places: placesIn(Object.entries(texts).map(([path, text]) => ({ path, text }))),
    files: [...new Set(paths)].sort(compareText),
    rules: rules.filter(({ id }) => met.has(id)).map(explained),
    failOn: 'error',
    folder: { inRepository: 'plans/', fromHere: '' },
  }
}
