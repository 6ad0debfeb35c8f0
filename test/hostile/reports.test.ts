// The report of another run (design/4-hostile-input.md, row 19): in CI the author of a pull request writes it. What has another
// shape is refused; what has the shape says nothing in our voice, and runs nothing.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMENT_BYTES, renderDiffMarkdown } from '../../src/render/diff-markdown.ts'
import type { DiffReport, ReportedChange } from '../../src/tables/diff-report.ts'
import { MOST_REPORT_BYTES, readDiffReport } from '../../src/tables/read-diff-report.ts'
import { diffCost, diffReport, reportedChange } from '../support/diff-report.ts'
import type { MemoryEntry } from '../support/memory-host.ts'
import { aliveIn } from '../support/rendered-markdown.ts'
import { golden, run } from '../support/run.ts'

const SOMEWHERE = {
  GITHUB_REPOSITORY: 'org/plans',
  GITHUB_EVENT_PATH: '/event.json',
}

async function dryRun(report: MemoryEntry) {
  const files = { 'diff.json': report, '/event.json': '{"pull_request": {"number": 12}}' }
  return await run(['comment', '--from', 'diff.json', '--dry-run'], { files, environment: SOMEWHERE })
}

/** What is alive in it that is not ours. */
const OURS = ['<details><summary>What changed</summary>', '</details>']

const withElement = (more: Partial<ReportedChange['element']>) =>
  diffReport({ changes: [reportedChange({ element: { ...reportedChange().element, ...more } })] })

describe('a report of another run', () => {
  // The golden file has a word in the place of hashes.
  const ofDiff = readFileSync(golden('diff/itu.json'), 'utf8').replaceAll('HASH', 'c'.repeat(40))

  test('that rbm diff wrote is read whole', () => {
    expect(readDiffReport(ofDiff)).toEqual(JSON.parse(ofDiff))
  })

  test('with cost is read whole', () => {
    const report = diffReport({ cost: diffCost('-1234567.00') })
    expect(readDiffReport(JSON.stringify(report))).toEqual(report)
  })

  test('gives the comment that its own revisions give, with a warning before it', async () => {
    const { out, error } = await dryRun(ofDiff)
    const [where, , note, , ...body] = out.split('\n')
    expect([where, error]).toEqual(['Would stand on pull request 12 of org/plans (api.github.com):', ''])
    expect(note).toMatch(/^This comes from a run that the author of the changes can influence\./)
    expect(body.join('\n')).toBe(
      readFileSync(golden('diff/itu.md'), 'utf8').replaceAll('HASH', 'c'.repeat(8)),
    )
  })

  const good = diffReport({ cost: diffCost('1.00') })
  const element = reportedChange().element
  test.each<[string, unknown, string]>([
    ['null', null, 'the whole must be a map'],
    ['a list', [], 'the whole must be a map'],
    ['a text', 'x', 'the whole must be a map'],
    ['nothing in it', {}, 'schemaVersion must be one of 1.0'],
    ['another version', { ...good, schemaVersion: '2.0' }, 'schemaVersion must be one of 1.0'],
    ['a key too many', { ...good, number: 12 }, 'keys that rbm does not know'],
    ['a key too few', { ...good, complete: undefined }, 'complete must be true or false'],
    ['a number for true', { ...good, complete: 1 }, 'complete must be true or false'],
    [
      'a hash that is none',
      { ...good, head: { ...good.head, commit: '`@org`' } },
      'head/commit must be the hash',
    ],
    ['a short hash', { ...good, head: { ...good.head, commit: 'abc123' } }, 'head/commit must be the hash'],
    ['a day that is none', { ...good, base: { ...good.base, date: 'today' } }, 'base/date must be a day'],
    [
      'a name without end',
      { ...good, base: { ...good.base, revision: 'x'.repeat(1_001) } },
      'base/revision must be a text of at most 1000',
    ],
    ['no list of changes', { ...good, changes: { length: 3 } }, 'changes must be a list'],
    ['a change that is null', { ...good, changes: [null] }, 'changes/0 must be a map'],
    [
      'an unknown change',
      { ...good, changes: [reportedChange({ what: 'approved' as never })] },
      'changes/0/what must be',
    ],
    [
      'a kind that is no word',
      withElement({ kind: '# Approved' }),
      'changes/0/element/kind must be a word of rbm',
    ],
    ['an id that is a map', withElement({ id: {} as never }), 'changes/0/element/id must be'],
    [
      'elements in elements without end',
      withElement({ inside: Array.from({ length: 11 }, () => ({ id: 'x', title: null })) }),
      'inside must be a list of at most 10',
    ],
    ['a line that is none', { ...good, changes: [reportedChange({ line: 0.5 })] }, 'changes/0/line must be'],
    [
      'a line beyond',
      { ...good, changes: [reportedChange({ line: Number.MAX_SAFE_INTEGER })] },
      'line must be',
    ],
    [
      'a path without end',
      { ...good, changes: [reportedChange({ path: 'a/'.repeat(1_001) })] },
      'path must be',
    ],
    [
      'a currency that is none',
      { ...good, cost: diffCost('1.00', { currency: '<b>' }) },
      'cost/currency must be',
    ],
    ['an amount that is none', { ...good, cost: diffCost('1e9') }, 'must be an amount'],
    ['an amount without end', { ...good, cost: diffCost('9'.repeat(41)) }, 'must be an amount'],
    ['a grouping that is none', { ...good, cost: bridgesBy('x') }, 'cost/bridges/0/by must be one of'],
    [
      'decimals of another currency',
      { ...good, cost: diffCost('1.00', { currency: 'JPY' }) },
      'with 0 decimals',
    ],
    ['amounts that do not add up', { ...good, cost: costThatLies() }, 'add up'],
    ['a key of a prototype', withElement({ kind: 'constructor', id: '__proto__' }), ''],
    [
      'a change with an unknown key',
      { ...good, changes: [{ ...reportedChange(), element: { ...element, toString: 'x' } }] },
      'keys that rbm does not know',
    ],
  ])('with %s', async (_, report, says) => {
    const { status, out, error } = await dryRun(JSON.stringify(report))
    if (says === '') return expect([status, error]).toEqual([0, ''])
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain('rbm: The file is no report of changes: ')
    expect(error).toContain(says)
    expect(error.length).toBeLessThan(600)
  })

  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s, anywhere', async (key) => {
    const text = JSON.stringify(good)
    for (const at of ['{"schemaVersion"', '{"revision":"main"', '{"what"', '{"volume"']) {
      const hostile = text.replace(at, () => `{"${key}":{"complete":true},${at.slice(1)}`)
      expect(hostile).not.toBe(text)
      const { status, error } = await dryRun(hostile)
      expect([status, error]).toEqual([2, expect.stringContaining('keys that rbm does not know')])
    }
    expect(({} as Record<string, unknown>)['complete']).toBeUndefined()
  })

  test.each<[string, MemoryEntry, string]>([
    ['is missing', { kind: 'folder' }, 'is no ordinary file'],
    ['is a link', { kind: 'link', to: '/event.json' }, 'is no ordinary file'],
    ['is a pipe', { kind: 'other' }, 'is no ordinary file'],
    ['cannot be read', { kind: 'unreadable-file' }, 'cannot be read'],
    [
      'is larger than any report',
      { kind: 'huge-file', size: MOST_REPORT_BYTES + 1 },
      'are the most that is read',
    ],
    ['is no text', new Uint8Array([0x7b, 0xff, 0x7d]), 'cannot be read'],
    ['is no JSON', 'changes: none', 'it is no JSON'],
    ['is empty', '', 'it is no JSON'],
    ['has no end', `${'['.repeat(2_000_000)}`, 'it is no JSON'],
    ['is deep', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'the whole must be a map'],
    [
      'is deep inside',
      JSON.stringify(good).replace('"main"', `${'['.repeat(500_000)}${']'.repeat(500_000)}`),
      'base/revision',
    ],
  ])('that %s', async (_, file, says) => {
    const { status, out, error } = await dryRun(file)
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain(says)
  })

  test('cannot name the pull request', async () => {
    const { status } = await dryRun(JSON.stringify({ ...good, pullRequest: 1, number: 1 }))
    expect(status).toBe(2)
  })
})

describe('what a report says', () => {
  const EVIL = [
    'x | y `z` [ok](http://evil.example) ![](http://evil.example/p.png)',
    '</details> <!-- rbm-comment --> <script>alert(1)</script> <img src=x>',
    '@org/team #1 GH-1 !2 $3 %4 &5 ~label :white_check_mark: www.evil.example 0123456789abcdef01234567',
    'x\n\n# Approved\n\n/approve\n/merge\n> quote\n```\n',
    '\n::error file=README.md::x\n::stop-commands::k\n##[error]x\r::add-mask::e',
    '- [x] done\n\n---\n\n| a | b |\n|---|---|\n| c | d |\n',
    '$\\href{http://evil.example}{x}$ ${{ secrets.X }} {{ x }} <%= x %>',
    '\u202e\u0000\u001b]8;;http://evil.example\u0007 \ud83d',
    '1. one\n2) two\n+ three\n=====\n[x]: http://evil.example',
  ]

  /** Every text of the report, in every place in which one may stand. */
  const hostileReport = (pick: () => string): DiffReport => {
    const change = (
      what: ReportedChange['what'],
      id: string | null,
      isInside = id !== null,
    ): ReportedChange => ({
      what,
      words: pick(),
      element: {
        kind: 'output',
        id,
        title: pick(),
        entity: id === null ? null : pick(),
        edition: pick(),
        document: 'operational-plan',
        inside: !isInside ? [] : [{ id: pick(), title: pick() }],
      },
      list: pick(),
      name: pick(),
      field: pick(),
      before: pick(),
      after: pick(),
      path: pick(),
      line: 1,
    })
    const cost = diffCost('1.00')
    return diffReport({
      base: { revision: pick(), commit: null, date: null },
      head: { revision: pick(), commit: 'b2'.repeat(20), date: null },
      complete: false,
      notCompared: [{ side: 'head', path: pick() }],
      changes: [
        change('changed', pick()),
        change('added', null),
        change('removed', pick(), false),
        change('added', pick()),
      ],
      cost: {
        ...cost,
        bridges: cost.bridges.map((bridge) => ({
          ...bridge,
          rows: bridge.rows.map((row) => ({ ...row, key: pick(), label: pick() })),
        })),
      },
    })
  }

  const expectInert = (out: string) => {
    expect(aliveIn(out, OURS)).toEqual([])
    expect(out.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/<\/?[a-z!]/i)
    expect(out.match(/<details>/g)?.length).toBe(out.match(/<\/details>/g)?.length)
    // No workflow command of GitHub, no quick action of GitLab, no control character.
    expect(out).not.toMatch(/^\s*::|##\[|^\s*\//m)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  }

  test.each(EVIL)('is inert: %j', async (text) => {
    const { out } = await dryRun(JSON.stringify(hostileReport(() => text)))
    const body = out.split('\n').slice(4).join('\n')
    expect(body).toContain('**INCOMPLETE**')
    expectInert(body)
  })

  test.each(EVIL)('is inert where it stands alone: %j', (words) => {
    const changes = [reportedChange({ what: 'added', words })]
    expectInert(
      renderDiffMarkdown(readDiffReport(JSON.stringify(diffReport({ changes }))), { basis: 'full' }),
    )
  })

  test.each(['', ' ', '\u00a0'])('makes no heading and no line where it is nothing: %j', (nothing) => {
    const element = { ...reportedChange().element, id: nothing, title: nothing, entity: nothing }
    const changes = [reportedChange({ element, words: nothing }), reportedChange({ element, words: nothing })]
    expectInert(
      renderDiffMarkdown(readDiffReport(JSON.stringify(diffReport({ changes }))), { basis: 'full' }),
    )
  })

  test('is inert and fits, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...EVIL,
        '@',
        '#',
        '[',
        '](',
        '`',
        '<',
        '>',
        '\n',
        '|',
        ':',
        '//',
        'a1b2c3d',
        '\\',
        '&',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    const texts = fc.array(
      fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(texts, (texts) => {
        const state = { next: 0 }
        const report = hostileReport(() => texts[state.next++ % texts.length]!)
        const out = renderDiffMarkdown(readDiffReport(JSON.stringify(report)), { basis: 'full' })
        expectInert(out)
        expect(Buffer.byteLength(out)).toBeLessThanOrEqual(COMMENT_BYTES)
      }),
      { numRuns: 300 },
    )
  })

  test('fits, however long it is', () => {
    const long = '<&|"'.repeat(250)
    const many = hostileReport(() => long)
    const row = many.cost!.bridges[0]!.rows[0]!
    const bridges = (['outcome', 'entity', 'year'] as const).map((by) => {
      return { ...many.cost!.bridges[0]!, by, rows: Array.from({ length: 500 }, () => row) }
    })
    const report = {
      ...many,
      notCompared: Array.from({ length: 50 }, () => many.notCompared[0]!),
      cost: { ...many.cost!, bridges },
    }
    const out = renderDiffMarkdown(readDiffReport(JSON.stringify(report)), { basis: 'direct', most: 30_000 })
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(30_000)
    expect(out).toContain('The cost by outcome has no room here; all of it: rbm diff')
    const incomplete = { ...report, cost: { ...report.cost, complete: false } }
    expect(renderDiffMarkdown(incomplete, { basis: 'direct', most: 30_000 })).toContain(
      'here and is INCOMPLETE',
    )
  })
})

function bridgesBy(by: string) {
  const cost = diffCost('1.00')
  return { ...cost, bridges: cost.bridges.map((bridge) => ({ ...bridge, by })) }
}

function costThatLies() {
  const cost = diffCost('1.00')
  return {
    ...cost,
    bridges: cost.bridges.map((one) => ({ ...one, total: { ...one.total, difference: '-1.00' } })),
  }
}
