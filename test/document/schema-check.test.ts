// Typical slips of planners, with the whole message that they get.

import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { indexLines, rangeOf } from '../../src/source/line-index.ts'
import { slips } from './schema-slips.ts'

test.each(slips())('$title', ({ text, path = 'a.yaml', found }) => {
  expect(findingsIn(path, text)).toEqual(found)
})

function findingsIn(path: string, text: string): string[] {
  const lines = indexLines(text)
  return readDocument({ path, text }).findings.map(({ rule, message, hint, at }) => {
    const { start, end } = rangeOf(lines, at)
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`
    return `${place} ${rule}: ${message}${hint === undefined ? '' : ` | ${hint}`}`
  })
}
