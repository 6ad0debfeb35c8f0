// YAML text to our tree. Nearly every file is read by the quick parser; what it does not know, and all that is wrong, is left
// to `yaml`, which is loaded only then (bin/build-program.mjs).

import { DEFAULT_LIMITS } from './limits.ts'
import { parseQuickly } from './parse-quickly.ts'
import { parseWithYaml, type Parsed } from './parse-with-yaml.ts'
import type { SourceFile } from '../source/source-file.ts'

export type { TextFinding } from './parse-with-yaml.ts'

/** @param mostItems of one list or map; the rest is left out, with a finding */
export function parseYaml(source: SourceFile, mostItems = DEFAULT_LIMITS.items): Parsed {
  const root = parseQuickly(source.text, mostItems)
  return root === undefined ? parseWithYaml(source, mostItems) : { root, findings: [] }
}
