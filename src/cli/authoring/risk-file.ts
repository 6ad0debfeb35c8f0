// Where a new risk is written: with the Output that alone it threatens, else in the risk register.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { findEntry } from '../../document/tree.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'
import { outputIn } from './new-activity.ts'
import { keyBefore } from './new-element.ts'
import type { NewRiskOptions } from './new-risk.ts'
import { namedFile, newFile, type Head, type PlanFile } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'

const HEAD: Head = [
  ['kind', 'risk-register'],
  ['status', 'draft'],
]

export function placeOfRisk(
  { host }: CliContext,
  input: PlanToEdit,
  { output, year, into }: NewRiskOptions,
): { readonly file: PlanFile; readonly at: string; readonly after: readonly string[] } {
  const { repository, documents } = input
  if (output !== undefined) {
    const { origin } = outputIn(input, output, year)
    const source = repository.sources.find(({ path }) => path === origin.path)!
    const after = keyBefore(input, origin, ['reviews', 'note'])
    return { file: { source, isNew: false }, at: origin.pointer, after }
  }
  if (into !== undefined)
    return { file: namedFile(host, repository, documents, into, HEAD), at: '', after: [] }
  const files = documents.filter(({ kind }) => kind === 'risk-register')
  const found = files.find(({ root }) => findEntry(root, 'risks') !== undefined) ?? files[0]
  if (found === undefined) return { file: newFile(host, repository, 'risks.yaml', HEAD), at: '', after: [] }
  if (files.length > 1 && files.filter(({ root }) => findEntry(root, 'risks') !== undefined).length > 1) {
    const paths = files.map(({ source }) => visible(source.path)).join(', ')
    throw new RbmError(
      'which-file',
      `There are ${files.length} risk registers: ${paths}.`,
      'Say which: --into FILE',
    )
  }
  return { file: { source: found.source, isNew: false }, at: '', after: [] }
}
