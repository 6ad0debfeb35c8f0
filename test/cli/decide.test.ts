// Decisions as a meeting takes them: in one file for each meeting, once, and with all that the decision has to say.

import { describe, expect, it, test } from 'vitest'
import { afterwards } from '../support/after.ts'
import { TODAY } from '../support/memory-host.ts'
import { exampleFiles, golden, run } from '../support/run.ts'

const ITU = exampleFiles('itu-2028-2031')
const MINIMAL = exampleFiles('minimal')
const FILE = 'decisions/2028-12-17-year-end-review-2028.yaml'
const MEETING = ['--by', 'Council: members', '--date', '2028-12-17']
const decide = (about: string, ...more: string[]) => ['decide', about, ...MEETING, ...more]

describe('a meeting', () => {
  it('gets one file, in which each decision is a small addition', async () => {
    const first = await run(
      decide(
        'SEC-01',
        '--decision',
        'adjust',
        '--reason',
        'Contracts #1 were overspent',
        '--meeting',
        'Year-end review 2028',
        '--follow-up',
        'Lower them',
        '--owner',
        'Director',
        '--due',
        '2029-01-31',
      ),
      { files: MINIMAL },
    )
    expect([first.status, first.error]).toEqual([0, ''])
    expect(first.out).toBe(
      `The decision on "SEC-01" (adjust, 2028-12-17) stands in ${FILE}, line 6.\nNext: carry it out in operational-plans/2027/sec.yaml; a decision changes no other file.\n`,
    )
    const files = afterwards(MINIMAL, first)
    const second = await run(decide('OC-1', '--decision', 'continue'), { files })
    expect(Object.keys(second.written)).toEqual([`/plan/${FILE}`])
    const now = afterwards(files, second)
    const third = await run(
      decide(
        'SEC-01',
        '--decision',
        'transfer',
        '--amount',
        '80300',
        '--from-category',
        'travel-events',
        '--to-category',
        'equipment-it',
        '--to',
        'SEC-01',
        '--year',
        '2027',
        '--reason',
        'Cost less',
      ),
      { files: now },
    )
    expect([third.status, third.error]).toEqual([0, ''])
    expect(third.written[`/plan/${FILE}`]!.startsWith(now[FILE]!.trimEnd())).toBe(true)
    await expect(third.written[`/plan/${FILE}`]).toMatchFileSnapshot(golden('decide/meeting.yaml'))
    const { status } = await run(['validate'], { files: afterwards(now, third) })
    expect(status).toBe(0)
  })

  it('is today where nothing is said, and another on another day or by another body', async () => {
    const first = await run(['decide', 'SEC-01', '--decision', 'continue', '--by', 'Council'], {
      files: MINIMAL,
    })
    expect(Object.keys(first.written)).toEqual([`/plan/decisions/${TODAY}.yaml`])
    const files = afterwards(MINIMAL, first)
    const other = await run(
      ['decide', 'SEC-01', '--decision', 'stop', '--reason', 'Done', '--by', 'Director'],
      { files },
    )
    expect(Object.keys(other.written)).toEqual([`/plan/decisions/${TODAY}-2.yaml`])
  })

  it('is recorded where those of other meetings are', async () => {
    const files = {
      ...MINIMAL,
      'minutes/first.yaml': 'kind: decisions\ndecided-by: Council\ndate: 2028-01-01\n',
    }
    const { written } = await run(decide('SEC-01', '--decision', 'continue'), { files })
    expect(Object.keys(written)).toEqual(['/plan/minutes/2028-12-17.yaml'])
  })

  it('is asked for where two of one day and body fit', async () => {
    const head = 'kind: decisions\ndecided-by: {en: "Council: members"}\ndate: 2028-12-17\n'
    const files = { ...MINIMAL, 'a.yaml': `${head}meeting: Morning\n`, 'b.yaml': `${head}meeting: Evening\n` }
    const { status, error } = await run(decide('SEC-01', '--decision', 'continue'), { files })
    expect([status, error]).toEqual([
      2,
      'rbm: Several files hold decisions of Council: members on 2028-12-17: a.yaml, b.yaml.\nSay which meeting it was (--meeting), or which file (--into).\n',
    ])
    const named = await run(decide('SEC-01', '--decision', 'continue', '--meeting', 'Evening'), { files })
    expect(Object.keys(named.written)).toEqual(['/plan/b.yaml'])
    const into = await run(
      decide('SEC-01', '--decision', 'continue', '--into', 'a.yaml', '--date', '2028-12-18'),
      { files },
    )
    expect(into.error).toContain('"a.yaml" holds the decisions of another meeting: Morning, 2028-12-17.')
  })
})

describe('every decision that the format knows', () => {
  test.each([
    ['merge', ['--merge-into', 'BR-02'], 'merge-into: BR-02'],
    ['stop', [], 'decision: stop'],
    ['reprioritize', ['--priority', 'could', '--rank', '2'], 'priority: could\n    rank: 2'],
    [
      'reschedule',
      ['--start', '2029-03-01', '--end', '2029-12-31'],
      'start: 2029-03-01\n    end: 2029-12-31',
    ],
    ['accept-breach', ['--breach-of', 'CE-01'], 'breach-of: CE-01'],
  ])('%s', async (decision, more, expected) => {
    const { status, error, written } = await run(
      decide('BR-01', '--decision', decision, '--reason', 'As discussed', ...more),
      { files: ITU },
    )
    expect([status, error]).toEqual([0, ''])
    expect(Object.values(written)[0]).toContain(`  - about: BR-01\n    decision: ${decision}\n`)
    expect(Object.values(written)[0]).toContain(expected)
  })
})

const RECORDED = {
  ...MINIMAL,
  'd.yaml': `kind: decisions
decided-by: "Council: members"
date: 2028-12-17
decisions:
  - {about: SEC-01, decision: stop, reason: Done}
transfers:
  - {from-output: SEC-01, from-category: travel-events, to-output: SEC-01, to-category: equipment-it, year: 2027, amount: 5}
`,
}

test.each([
  [
    'the same twice',
    ['SEC-01', '--decision', 'stop', '--reason', 'x'],
    'records a decision of this meeting on "SEC-01" already: stop.',
  ],
  [
    'the contrary',
    ['SEC-01', '--decision', 'continue'],
    'records a decision of this meeting on "SEC-01" already: stop.',
  ],
  [
    'the same transfer',
    [
      'SEC-01',
      '--decision',
      'transfer',
      '--amount',
      '5',
      '--from-category',
      'travel-events',
      '--to',
      'SEC-01',
      '--to-category',
      'equipment-it',
      '--year',
      '2027',
      '--reason',
      'x',
    ],
    'already: transfer.',
  ],
  [
    'an unknown element',
    ['SEC-1', '--decision', 'stop', '--reason', 'x'],
    'The plan has no element "SEC-1".\nDid you mean "SEC-01"?',
  ],
  [
    'an unknown decision',
    ['OC-1', '--decision', 'stopp', '--reason', 'x'],
    '"stopp" is none of the answers to --decision.',
  ],
  ['no reason', ['OC-1', '--decision', 'stop'], 'rbm decide needs --reason.'],
  [
    'a day that is none',
    ['OC-1', '--decision', 'continue', '--date', '2028-02-30'],
    '"2028-02-30" is no day.',
  ],
  ['a due day that is none', ['OC-1', '--decision', 'continue', '--due', 'soon'], '"soon" is no day.'],
  [
    'what does not go with it',
    ['OC-1', '--decision', 'stop', '--reason', 'x', '--rank', '2'],
    '--rank does not go with the decision stop.',
  ],
  [
    'a merger with nothing',
    ['SEC-01', '--decision', 'merge', '--reason', 'x'],
    'rbm decide needs --merge-into.',
  ],
  [
    'a merger with what is no Output',
    ['SEC-01', '--decision', 'merge', '--merge-into', 'OC-1', '--reason', 'x'],
    'no Output "OC-1"',
  ],
  [
    'a priority that stays',
    ['OC-1', '--decision', 'reprioritize', '--reason', 'x'],
    'needs --priority or --rank',
  ],
  [
    'an amount of nothing',
    ['SEC-01', '--decision', 'transfer', '--amount', '0', '--reason', 'x'],
    '"0" is no amount',
  ],
  [
    'a reason of two lines',
    ['OC-1', '--decision', 'stop', '--reason', 'a\n  - about: SEC-01'],
    '--reason is one line of text.',
  ],
  [
    'a file outside',
    ['OC-1', '--decision', 'continue', '--into', '../d.yaml'],
    'does not lie in the plan repository',
  ],
  ['a category as element', ['2027', '--decision', 'continue'], 'The plan has no element "2027"'],
])('%s is refused, and nothing is written', async (_, [about, ...argv], message) => {
  const { status, error, written } = await run(decide(about!, ...argv), { files: RECORDED })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
})

test('a meeting with the name of a path lies in the plan all the same', async () => {
  const { written } = await run(decide('OC-1', '--decision', 'continue', '--meeting', '../../etc/: #x'), {
    files: MINIMAL,
  })
  expect(Object.keys(written)).toEqual(['/plan/decisions/2028-12-17-etc-x.yaml'])
  expect(Object.values(written)[0]).toContain('meeting: "../../etc/: #x"\n')
})

test('on a terminal it asks, and --dry-run only shows', async () => {
  const answers = ['reprioritize', 'Less urgent', 'could', '', '', '', '', 'Council', '']
  const { status, written, out } = await run(['decide', 'SEC-01'], { files: MINIMAL, answers })
  expect([status, Object.keys(written)]).toEqual([0, [`/plan/decisions/${TODAY}.yaml`]])
  expect(out).toContain('Decision on SEC-01: reprioritize\nReason: Less urgent\n')
  const shown = await run(decide('OC-1', '--decision', 'continue', '--dry-run'), { files: MINIMAL })
  expect([shown.error, shown.written]).toEqual(['Nothing was written (--dry-run).\n', {}])
  expect(shown.out).toContain('+++ b/decisions/2028-12-17.yaml')
})
