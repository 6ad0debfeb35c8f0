// What must be known of rbm.yaml before the other files are read: which of them are no part of the plan, and how much of
// them to read.

import type { SourceFile } from '../source/source-file.ts'
import { fieldsOf, mapOf, numberOf, textsOf, type Fields } from './fields.ts'
import type { RbmFile } from './generated/formats.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { parseYaml } from './parse-yaml.ts'

export interface FirstSettings {
  /** The patterns of `ignore:`. */
  readonly ignore: readonly string[]
  readonly limits: Limits
}

export function firstSettings(rootFile: SourceFile | undefined): FirstSettings {
  // Most repositories say neither; then the file need not be parsed twice.
  if (rootFile === undefined || !/ignore|limits/.test(rootFile.text)) return NOTHING_SAID
  const { root } = parseYaml(rootFile)
  if (root?.kind !== 'map') return NOTHING_SAID
  const fields = fieldsOf<RbmFile>({ source: rootFile, kind: 'rbm', root })
  return { ignore: textsOf(fields, 'ignore').map(({ value }) => value), limits: limitsIn(fields) }
}

const NOTHING_SAID: FirstSettings = { ignore: [], limits: DEFAULT_LIMITS }

function limitsIn(fields: Fields<RbmFile>): Limits {
  const written = mapOf(fields, 'limits')
  if (written === undefined) return DEFAULT_LIMITS
  /** What is no whole number above zero was reported by the schema check. */
  const bound = (key: Parameters<typeof numberOf<NonNullable<RbmFile['limits']>>>[1], usual: number) => {
    const value = numberOf(written, key)
    return value === undefined || value.denominator !== 1n || value.numerator < 1n
      ? usual
      : Number(value.numerator)
  }
  return {
    fileBytes: bound('file-megabytes', DEFAULT_LIMITS.fileBytes / MEGABYTE) * MEGABYTE,
    files: bound('files', DEFAULT_LIMITS.files),
    items: bound('items', DEFAULT_LIMITS.items),
    findingsShown: bound('findings-shown', DEFAULT_LIMITS.findingsShown),
  }
}

const MEGABYTE = 1_000_000
