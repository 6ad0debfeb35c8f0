// Findings as text: one line each for programs, wrapped for people; an excerpt that shows what the caret points at.

import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { placesIn, renderDiagnosticsText } from '../../src/render/diagnostics-text.ts'
import { makeStyle } from '../../src/render/style.ts'

const path = 'operational-plans/2027/sec.yaml'

/** The text of one finding on the piece of a line that stands between « and ». */
function render(marked: string, columns?: number, more: Partial<Diagnostic> = {}): string[] {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  const diagnostic: Diagnostic = {
    rule: 'unknown-outcome',
    severity: 'error',
    message: 'The Output "SEC-01" names the Outcome "OC-2", which does not exist.',
    at: { path, pointer: '', start, end },
    ...more,
  }
  const options = { style: makeStyle(false), files: 1, most: 20, columns }
  const lines = renderDiagnosticsText([diagnostic], placesIn([{ path, text }]), options).split('\n')
  return lines.slice(0, lines.indexOf(''))
}

describe('a finding', () => {
  const hint =
    'Write one of the Outcomes of the strategic plan, or add the Outcome to strategic-plan/outcomes-of-the-plan.yaml.'

  test('is one line, and its hint another, where no terminal is', () => {
    const [first, , , last] = render('outcome: «OC-2»', undefined, { hint })
    expect(first).toBe(
      `${path}:1:10 error The Output "SEC-01" names the Outcome "OC-2", which does not exist. [unknown-outcome]`,
    )
    expect(last).toBe(`  hint ${hint}`)
  })

  test('is wrapped at the width of the terminal, indented under itself', () => {
    expect(render('outcome: «OC-2»', 80, { hint })).toEqual([
      `${path}:1:10 error The Output "SEC-01" names the Outcome`,
      '       "OC-2", which does not exist. [unknown-outcome]',
      '    1 | outcome: OC-2',
      '      |          ^^^^',
      '  hint Write one of the Outcomes of the strategic plan, or add the Outcome to',
      '       strategic-plan/outcomes-of-the-plan.yaml.',
    ])
  })

  test('never has a path or an id cut, however narrow the terminal is', () => {
    const lines = render('outcome: «OC-2»', 20, { hint })
    expect(lines[0]).toBe(`${path}:1:10 error The`)
    expect(lines).toContain('       strategic-plan/outcomes-of-the-plan.yaml.')
    expect(lines).toContain('       [unknown-outcome]')
  })

  test('has related places that are wrapped, too', () => {
    const message = 'this is the first of the two places in which the Outcome is named by the Output'
    const related = [{ at: { path, pointer: '', start: 0, end: 7 }, message }]
    const see = render('outcome: «OC-2»', 80, { related }).slice(4)
    expect(see.slice(0, 2)).toEqual([
      `  see ${path}:1:1 this is the first of the two places in`,
      '       which the Outcome is named by the Output',
    ])
    expect(render('outcome: «OC-2»', undefined, { related })[3]).toBe(`  see ${path}:1:1 ${message}`)
  })
})

describe('an excerpt', () => {
  const excerpt = (marked: string, columns?: number) =>
    render(marked, columns)
      .filter((line) => line.slice(6, 7) === '|')
      .map((line) => line.slice(8))

  test('is cut at the width of the terminal with …, and the caret stays under its place', () => {
    const words = 'one two three four five six seven eight nine ten'
    expect(excerpt(`title: «Port» ${words}`, 40)).toEqual(['title: Port one two three four …', '       ^^^^'])
    expect(excerpt(`title: ${words} «Port»`, 40)).toEqual([
      '… six seven eight nine ten Port',
      '                           ^^^^',
    ])
    expect(excerpt(`title: ${words} «Port» ${words}`, 40)).toEqual([
      '…en eight nine ten Port one two…',
      '                   ^^^^',
    ])
  })

  test('is not cut when it just fits', () => {
    expect(excerpt(`«${'x'.repeat(32)}»`, 40)).toEqual(['x'.repeat(32), '^'.repeat(32)])
    expect(excerpt(`«${'x'.repeat(33)}»`, 40)).toEqual([`${'x'.repeat(31)}…`, '^'.repeat(31)])
  })

  test('is no wider than the terminal, wherever the place is', () => {
    const line = Array.from({ length: 60 }, (_, i) => `字${i}`).join(' ')
    for (let at = 0; at < line.length; at += 3) {
      for (const length of [1, 20, 200]) {
        const end = Math.min(line.length, at + length)
        const [text = '', carets = ''] = excerpt(
          `${line.slice(0, at)}«${line.slice(at, end)}»${line.slice(end)}`,
          60,
        )
        const width = [...text].reduce((sum, character) => sum + (character === '字' ? 2 : 1), 0)
        expect(width).toBeLessThanOrEqual(52)
        expect(carets.length).toBeLessThanOrEqual(52)
        const shown = [...text]
        let column = 0
        while (column < carets.indexOf('^')) column += shown.shift() === '字' ? 2 : 1
        expect(shown[0]).toBe(line[at])
      }
    }
  })

  test.each([
    ['a tab', '  «\t» priority', ['  → priority', '  ^']],
    ['a tab before the place', '\tpriority: «must»', ['→priority: must', '           ^^^^']],
    ['an escape', 'a\u001b[2J: «x»', ['a\\u{1B}[2J: x', '            ^']],
    ['a mark of the reading direction', 'a\u200f: «x»', ['a\\u{200F}: x', '           ^']],
    ['a no-break space that is meant', 'priority:«\u00a0»must', ['priority:\\u{A0}must', '         ^^^^^^']],
    ['a no-break space that is not meant', 'titre\u00a0: «x»', ['titre\u00a0: x', '        ^']],
    ['an emoji', 'a: 🌍 «x»', ['a: 🌍 x', '      ^']],
    ['a letter with its accent apart', 'e\u0301: «x»', ['e\u0301: x', '   ^']],
    ['a carriage return at the end', 'priority: «must»\r\nrank: 1', ['priority: must', '          ^^^^']],
  ])('shows %s and keeps the caret in place', (_, marked, lines) => {
    expect(excerpt(marked)).toEqual(lines)
  })
})
