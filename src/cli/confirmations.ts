// The record of confirmations: in the file of waivers that has some, else in the first file of waivers, else in one that is
// made at the root.

import { join } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { editYaml, type Edit } from '../document/edit.ts'
import { readDocument } from '../document/read-document.ts'
import { findEntry } from '../document/tree.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'
import type { FileEdit } from './file-edits.ts'

export interface Confirmation {
  /** The id of the Output. */
  readonly about: string
  readonly outcome: string
  readonly confirmedBy: string
  readonly reason: string
  /** The day: `2028-03-01`. */
  readonly date: string
  readonly fingerprint: string
}

const FILE = 'waivers.yaml'
const HEAD = `# Findings that are accepted for a time (waivers), and answers to what no machine can judge (confirmations, written by
# \`rbm confirm\`).
kind: waivers
`

/** @throws RbmError when a file of that name is in the way, or cannot be edited */
export function recordConfirmations(
  { host }: CliContext,
  repository: PlanRepository,
  confirmations: readonly Confirmation[],
): FileEdit {
  const known = fileOfWaivers(repository)
  if (known === undefined && host.look(join(repository.root, FILE)) !== undefined) {
    throw new RbmError(
      'waivers-in-the-way',
      `${FILE} exists, and is no file of waivers that rbm reads.`,
      'See whether it begins with `kind: waivers`, or is named under `ignore:` in rbm.yaml.',
    )
  }
  const source = known ?? { path: FILE, text: HEAD }
  return { path: source.path, before: known?.text, after: editYaml(source, confirmations.map(editOf)) }
}

function fileOfWaivers({ sources, limits }: PlanRepository): SourceFile | undefined {
  const files = sources
    .filter(({ text }) => text.includes('waivers'))
    .flatMap((source) => {
      const { document } = readDocument(source, limits)
      return document?.kind === 'waivers' ? [document] : []
    })
  const first = files.find(({ root }) => findEntry(root, 'confirmations') !== undefined) ?? files[0]
  return first?.source
}

function editOf({ about, outcome, confirmedBy, reason, date, fingerprint }: Confirmation): Edit {
  return {
    kind: 'append',
    at: '',
    key: 'confirmations',
    value: {
      map: [
        ['question', 'link-to-be-confirmed'],
        ['about', about],
        ['outcome', outcome],
        ['answer', 'agreed'],
        ['reason', reason],
        ['confirmed-by', confirmedBy],
        ['date', date],
        ['fingerprint', fingerprint],
      ],
    },
  }
}
