// A stranger's title in Markdown stays text, whatever it holds.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/render/markdown-text.ts'
import { aliveIn } from '../support/rendered-markdown.ts'

const HOSTILE = [
  'x | y',
  '`code`',
  '[ok](http://evil.example)',
  '![](http://evil.example/p.png)',
  '<img src=http://evil.example/p.png>',
  '@org/team',
  'mail a@b.example',
  '#1',
  'org/repo#1',
  'GH-1',
  '!1 %2 &3 $4 ~label ^alert#5',
  '</details>',
  '<!-- rbm-comment -->',
  'a\n# Approved',
  '# Approved',
  '## Approved',
  '> quoted',
  '- item',
  '1. item',
  '1) item',
  '---',
  '===',
  '***bold***',
  '~~gone~~',
  'http://evil.example',
  'https://evil.example/a_b_c',
  'ftp://evil.example',
  'WWW.evil.example',
  'www.evil.example',
  '0123456789abcdef0123456789abcdef01234567',
  'deadbee1',
  ':white_check_mark:',
  ':+1: :tada:',
  '&lt;b&gt;',
  '&#64;org',
  '[x]: http://evil.example "t"',
  '[^1]: note',
  '\\[a](http://b.example)',
  '$$\\href{http://evil.example}{x}$$',
  '    indented',
  '\tindented',
  'a  \nb',
  'xmpp:a@b.example mailto:a@b.example',
  '`` ` ``',
  '```mermaid',
]

describe('A text of a plan in Markdown', () => {
  test.each(HOSTILE)('stays text: %j', (text) => {
    const escaped = escapeMarkdown(text)
    expect(escaped).not.toMatch(/[\r\n]/)
    expect(aliveIn(escaped)).toEqual([])
    expect(aliveIn(`- **${escaped}** ${escaped}: ${escaped}\n  - ${escaped}`)).toEqual([])
    expect(aliveIn(`| a |\n| --- |\n| ${escaped} |`)).toEqual([])
  })

  test('stays text however such pieces are put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(...'\\`*_~[]()!|<>&@#:/.-+= \n'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const escaped = escapeMarkdown(pieces.join(''))
        expect(aliveIn(`- **x** ${escaped}`)).toEqual([])
        expect(aliveIn(`| a |\n| --- |\n| ${escaped} |`)).toEqual([])
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  test('still reads as it was written', () => {
    const texts = [
      'Träger & Söhne <5 %',
      'share 40%: from OC-1.1 to OC-2',
      'br.yaml:12:15',
      'f-9c41e07d22b8',
      '1,200,000',
    ]
    for (const text of texts) {
      const shown = escapeMarkdown(text).replace(/\\(.)/g, '$1').replace(/&lt;/g, '<').replace(/&amp;/g, '&')
      expect(shown).toBe(text)
    }
  })
})
