// The paths that `ignore:` in rbm.yaml leaves out: needed before the other files are read.

import type { SourceFile } from '../source/source-file.ts'
import { fieldsOf, textsOf } from './fields.ts'
import type { RbmFile } from './generated/formats.ts'
import { parseYaml } from './parse-yaml.ts'

export function ignoredPatterns(rootFile: SourceFile): string[] {
  // Most repositories ignore nothing; then the file need not be parsed twice.
  if (!rootFile.text.includes('ignore')) return []
  const { root } = parseYaml(rootFile)
  if (root?.kind !== 'map') return []
  return textsOf(fieldsOf<RbmFile>({ source: rootFile, kind: 'rbm', root }), 'ignore').map(
    ({ value }) => value,
  )
}
