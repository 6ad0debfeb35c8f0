// A parsed file of a known kind.

import type { SourceFile } from '../source/source-file.ts'
import type { MapNode } from './tree.ts'

/** What a file can be: `rbm` is the file `rbm.yaml`; every other file says it in its `kind:`. */
export const KINDS = [
  'rbm',
  'strategic-plan',
  'financial-plan',
  'standard-costs',
  'staffing-table',
  'operational-plan',
  'progress-report',
  'risk-register',
  'decisions',
  'waivers',
  'baseline',
] as const

export type Kind = (typeof KINDS)[number]

export interface Document {
  readonly source: SourceFile
  readonly kind: Kind
  readonly root: MapNode
}

/** The name of the file that marks the root of a plan repository. */
export const ROOT_FILE = 'rbm.yaml'
