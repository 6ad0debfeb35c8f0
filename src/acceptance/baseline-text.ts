// A baseline as the text of its file: one line for each finding, in the order of fingerprints, so that a line that goes is
// one line of a diff. Whatever stands before and behind the list, such as a comment at the head, stays as it is.

import type { Baseline, BaselineRow } from '../model/acceptance.ts'
import { visible } from '../source/visible.ts'

/** @param text of the file as it is; undefined when there is none yet */
export function baselineText({ rows, list }: Baseline, text: string | undefined): string {
  if (text === undefined) return `${HEAD}kind: baseline\n${listText(rows, '\n')}\n`
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  // Without the key there is no row to remove.
  if (list === undefined) return text
  return text.slice(0, list.start) + listText(rows, newline) + text.slice(list.end)
}

const HEAD = `# Findings that were there before anybody checked. Written by \`rbm validate --write-baseline\`, which removes what is
# mended and adds nothing; please do not edit it.
`

function listText(rows: readonly BaselineRow[], newline: string): string {
  if (rows.length === 0) return 'accepted: []'
  return ['accepted:', ...rows.map(rowText)].join(newline)
}

function rowText({ fingerprint, rule, about }: BaselineRow): string {
  return `  - {fingerprint: ${fingerprint}, rule: ${rule}, about: ${scalar(about)}}`
}

/** Ids stand as they are, unless YAML reads them as no text; the path of a file, which a stranger may have named, in quotes. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9.-]*$/.test(text) && !/^(true|false|null)$/i.test(text)
  return isPlain ? text : JSON.stringify(visible(text))
}
