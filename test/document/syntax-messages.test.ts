// The mistakes that planners make in YAML: each is named at the place that must be edited, with a hint that mends it.

import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { indexLines, positionAt } from '../../src/source/line-index.ts'
import { sec, tsb, YAML_SLIPS } from './yaml-slips.ts'

function mistakeIn(text: string): { readonly message: string; readonly hint: string | undefined } {
  const { root, findings } = parseYaml({ path: 'a.yaml', text })
  expect(root).toBeUndefined()
  expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  const { at, message, hint } = findings[0]!
  const { line, column } = positionAt(indexLines(text), at.start)
  return { message: `${line}:${column} ${message}`, hint }
}

function damaged(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

/** Whatever the line endings: editors on Windows write others. */
function expectMistake(text: string, from: string, to: string, message: string, hint: string): void {
  const broken = damaged(text, from, to)
  expect(mistakeIn(broken)).toEqual({ message, hint })
  expect(mistakeIn(broken.replaceAll('\n', '\r\n'))).toEqual({ message, hint })
}

describe('a mistake in YAML:', () => {
  describe.each(YAML_SLIPS)('%s', (_, rows) => {
    test.each(rows)('%s', (_, file, from, to, message, hint) => {
      expectMistake(file, from, to, message, hint)
    })
  })
})

describe('two mistakes', () => {
  test('are reported one after the other', () => {
    const both = damaged(damaged(tsb, 'P-5, fte', 'P-5 fte'), '  - id: TSB-02', '- id: TSB-02')
    expect(mistakeIn(both).message).toBe('53:21 A comma is missing in front of `fte`.')
    const second = damaged(both, 'P-5 fte', 'P-5, fte')
    expect(mistakeIn(second).message).toBe('75:1 The dash stands 2 columns too far to the left.')
  })

  test('in neighbouring lines are reported one after the other', () => {
    const both = damaged(
      damaged(sec, '    priority', '   priority'),
      '    contributes-to',
      '     contributes-to',
    )
    expect(mistakeIn(both).message).toBe('11:4 `priority` stands 1 column too far to the left.')
  })
})

describe('an item that was pasted too deep', () => {
  test('is moved as a whole', () => {
    const item = tsb.slice(tsb.indexOf('  - id: TSB-02'), tsb.indexOf('  - id: TSB-03'))
    const deeper = item.replace(/^(?=.)/gm, '  ')
    expectMistake(
      tsb,
      item,
      deeper,
      '75:5 The dash stands 2 columns too far to the right, with all that belongs to it.',
      'Move lines 75 to 140 to the left by 2 spaces: this line then stands under the dash of line 24.',
    )
  })
})
