// The file of decisions of one meeting: known by its day, by who decided, and by the name of the meeting where one is given; made where
// it is missing, beside those of other meetings.

import { posix } from 'node:path'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Document } from '../../document/document.ts'
import { entriesOf, fieldsOf, mapOf, textOf, wordOf, type Fields } from '../../document/fields.ts'
import type { DecisionsFile } from '../../document/generated/formats.ts'
import { visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import { freePath, namedFile, newFile, type Head, type PlanFile } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'

export interface Meeting {
  /** The day: `2028-12-17`. */
  readonly date: string
  readonly by: string
  readonly name: string | undefined
}

/** @throws RbmError when several files fit, or the one that is named belongs to another meeting */
export function fileOfMeeting(
  host: Host,
  { repository, documents }: PlanToEdit,
  meeting: Meeting,
  into: string | undefined,
): PlanFile {
  const head: Head = [
    ['kind', 'decisions'],
    ...(meeting.name === undefined ? [] : [['meeting', meeting.name] as const]),
    ['decided-by', meeting.by],
    ['date', meeting.date],
  ]
  const known = documents.filter(({ kind }) => kind === 'decisions')
  if (into !== undefined) {
    const file = namedFile(host, repository, documents, into, head)
    const document = known.find(({ source }) => source === file.source)
    if (document === undefined || isOf(document, meeting)) return file
    const message = `"${visible(file.source.path)}" holds the decisions of another meeting: ${said(document)}.`
    throw new RbmError(
      'other-meeting',
      message,
      'There is one file for each meeting; name another, or leave --into out.',
    )
  }
  const fitting = known.filter((document) => isOf(document, meeting))
  if (fitting.length > 1) {
    const paths = fitting.map(({ source }) => visible(source.path)).join(', ')
    const message = `Several files hold decisions of ${visible(meeting.by)} on ${meeting.date}: ${paths}.`
    throw new RbmError('which-file', message, 'Say which meeting it was (--meeting), or which file (--into).')
  }
  const [found] = fitting
  if (found !== undefined) return { source: found.source, isNew: false }
  const last = known.at(-1)
  const folder = last === undefined ? 'decisions' : posix.dirname(last.source.path)
  const name = [meeting.date, ...slug(meeting.name)].join('-')
  return newFile(host, repository, freePath(host, repository, posix.join(folder, `${name}.yaml`)), head)
}

function isOf(document: Document, { date, by, name }: Meeting): boolean {
  const fields = fieldsOf<DecisionsFile>(document)
  return (
    textOf(fields, 'date') === date &&
    says(fields, 'decided-by', by) &&
    (name === undefined || says(fields, 'meeting', name))
  )
}

/** Whether the text of the key is this one, in any of its languages. */
function says(fields: Fields<DecisionsFile>, key: 'decided-by' | 'meeting', text: string): boolean {
  const languages = mapOf(fields, key)
  const texts =
    languages === undefined ? [textOf(fields, key)] : entriesOf(languages).map(({ node }) => wordOf(node))
  return texts.some((one) => one?.trim() === text)
}

function said(document: Document): string {
  const fields = fieldsOf<DecisionsFile>(document)
  const parts = [textOf(fields, 'meeting'), textOf(fields, 'decided-by'), textOf(fields, 'date')]
  return visible(parts.filter((one) => one !== undefined).join(', ')) || 'it does not say of which'
}

/** A part of a file name: letters and digits alone, whatever the meeting is called. */
function slug(name: string | undefined): string[] {
  const words =
    (name ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const text = words.join('-').slice(0, 40).replace(/-$/, '')
  return text === '' ? [] : [text]
}
