// New elements as planners write them: in the right file, behind the right neighbour, with the next id, and no error more than before.

import { describe, expect, it, test } from 'vitest'
import { afterwards } from '../support/after.ts'
import { gitRepository } from '../support/git-repository.ts'
import { memoryHost } from '../support/memory-host.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'
import { sourcesIn } from '../support/plan-sources.ts'

const ITU = exampleFiles('itu-2028-2031')
const MINIMAL = exampleFiles('minimal')
const GULF = Object.fromEntries(sourcesIn('test/fixtures/pearl-gulf').map(({ path, text }) => [path, text]))
const SEC = 'operational-plans/2027/sec.yaml'

const OUTPUT = ['new', 'output', '--title', 'Port handbook', '--priority', 'should', '--outcome', 'OC-1']
const COSTED = [...OUTPUT, '--cost', 'travel-events=1000']

describe('in the example, shown as a difference', () => {
  test.each([
    [
      'output',
      [
        'output',
        '--entity',
        'BR',
        '--title',
        'Atlas: spectrum',
        '--priority',
        'should',
        '--outcome',
        'OC-1.1=60%,OC-1.2=40%',
        '--aims-at',
        'I-1.2a=2028:5.2,2031:4',
        '--cost',
        '03-travel=40000',
        '--cost',
        '04-contracts=2029:1500.50',
      ],
    ],
    [
      'outcome',
      [
        'outcome',
        '--title',
        'Members share data',
        '--thematic-priority',
        'TP3',
        '--leads-to',
        'IM-1.1,IM-1.2',
        '--indicator',
        'Members that share data',
        '--unit',
        'members',
        '--source',
        'Survey',
        '--targets',
        '2028:40,2031:90',
      ],
    ],
    [
      'indicator',
      [
        'indicator',
        '--of',
        'OC-1.1',
        '--title',
        'Filings published',
        '--unit',
        'percent',
        '--source',
        'Filing system',
        '--baseline',
        '71',
        '--targets',
        '95',
        '--direction',
        'increase',
        '--combine',
        'latest',
        '--definition',
        'Filings published within a month, of all filings',
      ],
    ],
    [
      'activity',
      [
        'activity',
        '--output',
        'BR-01',
        '--title',
        'Workshop',
        '--type',
        'workshop',
        '--start',
        '2028-05-08',
        '--cost',
        '03-travel=2028:2500',
      ],
    ],
    [
      'risk',
      [
        'risk',
        '--title',
        'A supplier fails',
        '--affects',
        'GS-05',
        '--category',
        'operational',
        '--likelihood',
        '3',
        '--mitigation',
        'A second supplier',
      ],
    ],
  ])('%s', async (kind, argv) => {
    const { status, out, error, written } = await run(['new', ...argv, '--dry-run'], { files: ITU })
    expect([status, error, written]).toEqual([0, 'Nothing was written (--dry-run).\n', {}])
    expect(out.match(/^@@/gm)).toHaveLength(1)
    await expect(out).toMatchFileSnapshot(golden(`new/${kind}.diff`))
  })
})

describe('a new Output', () => {
  it('stands behind the others, is found by validate, and says what is left to do', async () => {
    const result = await run(COSTED, { files: MINIMAL })
    expect([result.status, result.error]).toEqual([0, ''])
    expect(Object.keys(result.written)).toEqual([`/plan/${SEC}`])
    expect(result.out).toBe(`The Output "SEC-02" stands in ${SEC}, line 26.\n`)
    const files = afterwards(MINIMAL, result)
    expect(files[SEC]!.startsWith(MINIMAL[SEC]!)).toBe(true)
    const { status } = await run(['validate'], { files })
    expect(status).toBe(0)
    const { out } = await run(['rollup', '--by', 'output', '--format', 'json'], { files })
    expect(out).toContain('"SEC-02"')
  })

  it('aims at the target of the Outcome itself, year by year, where nothing else is said', async () => {
    const { written } = await run(
      [...COSTED, '--year', '2027-2028', '--into', 'two-years.yaml', '--unfinished'],
      { files: MINIMAL },
    )
    expect(written['/plan/two-years.yaml']).toContain(
      '- indicator: I-1\n        aims-at: {2027: 30, 2028: 40}\n',
    )
  })

  it('has a file of its own where each Output has one', async () => {
    const files = { ...GULF }
    delete (files as Record<string, string>)['operational-plans/2031/pil.yaml']
    const result = await run(
      [
        'new',
        'output',
        '--entity',
        'PIL',
        '--title',
        'Night pilots',
        '--priority',
        'must',
        '--outcome',
        'OC-1',
        '--cost',
        '20-travel=100',
      ],
      { files },
    )
    expect([result.status, result.error]).toEqual([0, ''])
    expect(Object.keys(result.written)).toEqual(['/plan/operational-plans/2030/pil/PIL-03.yaml'])
    const text = Object.values(result.written)[0]!
    expect(
      text.startsWith(
        'kind: operational-plan\nentity: PIL\nyears: 2030-2032\nstatus: draft\nmarked: illustrative\noutputs:\n  - id: PIL-03\n',
      ),
    ).toBe(true)
    expect((await run(['validate'], { files: afterwards(files, result) })).status).toBe(
      (await run(['validate'], { files })).status,
    )
  })

  it('makes the first file of an entity, and the folder for it', async () => {
    const files = edited(MINIMAL, 'rbm.yaml', 'entities:\n', 'entities:\n  - id: RES\n    title: Research\n')
    const result = await run([...COSTED, '--entity', 'RES'], { files })
    expect(Object.keys(result.written)).toEqual(['/plan/operational-plans/2027/res.yaml'])
    expect(Object.values(result.written)[0]).toMatch(
      /^kind: operational-plan\nentity: RES\nyears: 2027\nstatus: draft\noutputs:\n {2}- id: RES-01\n/,
    )
    const other = await run([...COSTED, '--entity', 'RES', '--year', '2028'], {
      files: result.status === 0 ? files : {},
    })
    expect(Object.keys(other.written)).toEqual(['/plan/operational-plans/2028/res.yaml'])
  })

  it('may be an enabling one, and one that is not pursued', async () => {
    const files = edited(MINIMAL, 'rbm.yaml', 'entities:\n', 'entities:\n  - id: RES\n    title: Research\n')
    const service = await run(
      [
        'new',
        'output',
        '--entity',
        'RES',
        '--title',
        'Travel desk',
        '--priority',
        'must',
        '--serves',
        'SEC',
        '--driver',
        'trips',
        '--cost',
        'travel-events=10',
      ],
      { files },
    )
    expect(service.error).toBe('')
    expect(Object.values(service.written)[0]).toContain(
      '    serves:\n      - entity: SEC\n    driver: trips\n',
    )
    const wont = await run(['new', 'output', '--title', 'A museum', '--priority', 'wont', '--bare'], {
      files: MINIMAL,
    })
    expect([wont.status, wont.error]).toEqual([0, ''])
    expect(Object.values(wont.written)[0]!.slice(MINIMAL[SEC]!.length)).toBe(
      '  - id: SEC-02\n    title: A museum\n    priority: wont\n',
    )
  })

  it('is not written with an error in it, unless that is wanted', async () => {
    const argv = [...OUTPUT, '--cost', 'travel-events=0']
    const refused = await run(argv, { files: MINIMAL })
    expect([refused.status, refused.written]).toEqual([2, {}])
    expect(refused.error).toContain(
      'error The costs and the staff time of the Output "SEC-02" (Port handbook) are zero in every year. [output-without-cost]',
    )
    expect(refused.error).toContain('would bring an error into the plan, named above; nothing was written.')
    const wanted = await run([...argv, '--unfinished'], { files: MINIMAL })
    expect([wanted.status, Object.keys(wanted.written)]).toEqual([0, [`/plan/${SEC}`]])
    expect(wanted.out).toContain('Still to do there, as rbm validate says:\n  error The costs')
  })

  it('changes an approved file not without a word', async () => {
    const files = edited(
      MINIMAL,
      SEC,
      'status: draft',
      'status: approved\napproved: {by: Council, date: 2026-11-18}',
    )
    expect((await run(COSTED, { files })).error).toBe(
      `${SEC} is approved; this changes it after its approval.\n`,
    )
  })
})

describe('the others', () => {
  it('go where there is no list yet, and no file', async () => {
    const activity = await run(
      ['new', 'activity', '--output', 'SEC-01', '--title', 'Course for inspectors'],
      { files: MINIMAL },
    )
    expect(activity.written[`/plan/${SEC}`]).toContain(
      '        per-year: 12000000\n    activities:\n      - id: SEC-01.1\n        title: Course for inspectors\n',
    )
    const own = await run(['new', 'risk', '--title', 'Ports stay closed', '--output', 'SEC-01', '--bare'], {
      files: MINIMAL,
    })
    expect(own.written[`/plan/${SEC}`]).toContain(
      '    risks:\n      - id: R-01\n        title: Ports stay closed\n',
    )
    const shared = await run(['new', 'risk', '--title', 'Ports stay closed', '--bare'], { files: MINIMAL })
    expect(shared.written).toEqual({
      '/plan/risks.yaml':
        'kind: risk-register\nstatus: draft\nrisks:\n  - id: R-01\n    title: Ports stay closed\n',
    })
    const indicator = await run(
      [
        'new',
        'indicator',
        '--of',
        'SEC-01',
        '--title',
        'Inspectors trained',
        '--unit',
        'persons',
        '--source',
        'Course lists',
        '--targets',
        '2027:40',
      ],
      { files: MINIMAL },
    )
    expect([indicator.status, indicator.error]).toEqual([0, ''])
    expect(indicator.written[`/plan/${SEC}`]).toContain('    indicators:\n      - id: K-01\n')
  })

  it('say what has to follow: an Outcome waits for an Output', async () => {
    const { status, out } = await run(
      [
        'new',
        'outcome',
        '--title',
        'Ports share data',
        '--indicator',
        'Ports that share data',
        '--unit',
        'ports',
        '--source',
        'Survey',
        '--targets',
        '9',
        '--thematic-priority',
        'TP1',
      ],
      { files: MINIMAL },
    )
    expect(status).toBe(0)
    expect(out).toContain('Next: an Output that works for it: rbm new output --outcome OC-2\n')
  })

  it('have the words of a scale as values', async () => {
    const argv = [
      'new',
      'indicator',
      '--of',
      'OC-1',
      '--title',
      'State of the port law',
      '--unit',
      'scale',
      '--scale',
      'none, draft, in force',
      '--source',
      'Gazette',
      '--baseline',
      'none',
    ]
    const { written, error } = await run([...argv, '--targets', '2027:draft,2028:in force'], {
      files: MINIMAL,
    })
    expect(error).toBe('')
    expect(written['/plan/strategic-plan.yaml']).toContain('scale: [none, draft, in force]')
    expect(written['/plan/strategic-plan.yaml']).toContain('targets: {2027: draft, 2028: in force}')
    const wrong = await run([...argv, '--targets', 'adopted'], { files: MINIMAL })
    expect(wrong.error).toContain('"adopted" is no value for --targets.\nWrite one of: none, draft, in force')
  })
})

describe('ids', () => {
  it('are not given again, though an older edition, another file or the history alone has them', async () => {
    const older = {
      ...MINIMAL,
      'old.yaml': MINIMAL[SEC]!.replace('years: 2027', 'years: 2028').replace('SEC-01', 'SEC-07'),
    }
    expect((await run([...COSTED, '--year', '2027'], { files: older })).out).toContain('"SEC-08"')

    const repository = gitRepository()
    repository.commit({ ...MINIMAL, [SEC]: MINIMAL[SEC]!.replace('SEC-01', 'SEC-04') })
    repository.commit({ [SEC]: MINIMAL[SEC]! }, 'Give it up')
    const host = nodeHost(repository.folder)
    expect((await run([...COSTED, '--dry-run'], { host })).out).toContain('+  - id: SEC-05')
    expect((await run([...COSTED, '--id', 'SEC-04'], { host })).error).toBe(
      'rbm: "SEC-04" was given to something that is gone.\nAn id is never given to something else. Leave --id out, and the next free one is taken.\n',
    )
  })

  test.each([
    ['SEC-01', 'The plan has a "SEC-01" already'],
    ['OC-1', 'The plan has a "OC-1" already'],
    ['1e5', '"1e5" cannot be an id'],
    ['../x', 'cannot be an id'],
    ['a: b', 'cannot be an id'],
    ['__proto__', 'cannot be an id'],
    ['x\n- id: y', 'cannot be an id'],
    ['A'.repeat(65), 'cannot be an id'],
  ])('%j of the user is checked', async (id, message) => {
    const { status, error, written } = await run([...COSTED, '--id', id], { files: MINIMAL })
    expect([status, written]).toEqual([2, {}])
    expect(error).toContain(message)
  })
})

describe('on a terminal', () => {
  it('asks for what is missing, once more after a slip, shows the change and writes it after a yes', async () => {
    const answers = [
      'Port handbook',
      'high',
      'should',
      'OC-9',
      'OC-1',
      'travel-events',
      '40,000',
      '40000',
      '',
    ]
    const { status, out, error, written } = await run(['new', 'output'], {
      files: MINIMAL,
      answers: ['', ...answers.slice(0, 1), '', ...answers.slice(1)],
      terminal: true,
    })
    expect([status, error, Object.keys(written)]).toEqual([0, '', [`/plan/${SEC}`]])
    await expect(out).toMatchFileSnapshot(golden('new/asked.txt'))
  })

  test.each([
    ['at a question', ['Port handbook']],
    ['at the last', ['Port handbook', '', 'should', 'OC-1', 'travel-events', '40000']],
    ['by a no', ['Port handbook', '', 'should', 'OC-1', 'travel-events', '40000', 'no']],
  ])('writes nothing when it is stopped %s', async (_, answers) => {
    const { status, error, written } = await run(['new', 'output'], { files: MINIMAL, answers })
    expect([status, error, written]).toEqual([2, 'rbm: Stopped; nothing was written.\n', {}])
  })

  it('asks nothing when all that must be known is given', async () => {
    const { status, out } = await run(COSTED, { files: MINIMAL, answers: [] })
    expect([status, out]).toEqual([0, `The Output "SEC-02" stands in ${SEC}, line 26.\n`])
  })
})

test('elsewhere it names at once all that is missing', async () => {
  const { status, error } = await run(['new', 'output'], { files: ITU })
  expect([status, error]).toEqual([
    2,
    'rbm: rbm new output needs --title, --entity, --priority, --outcome and --cost (or --time).\nOn a terminal rbm asks for what is missing. Examples: rbm new output --help\n',
  ])
})

test.each([
  ['no kind', ['new'], {}, 'rbm new needs to know of what.'],
  ['a kind with a slip', ['new', 'outptu'], {}, 'rbm new knows no "outptu". Did you mean "output"?'],
  [
    'an unknown Outcome',
    [...COSTED, '--outcome', 'OC-11'],
    {},
    'The plan has no Outcome "OC-11".\nDid you mean "OC-1"?',
  ],
  ['shares that are no shares', [...COSTED, '--outcome', 'OC-1=60'], {}, '"60" is no share.'],
  ['an unknown category', [...OUTPUT, '--cost', 'travel=1'], {}, 'no cost category "travel"'],
  [
    'an amount as in a table',
    [...OUTPUT, '--cost', "travel-events=1'000"],
    {},
    'is no value for --cost.\nWrite plain digits',
  ],
  [
    'a year outside',
    [...OUTPUT, '--cost', 'travel-events=2031:5'],
    {},
    '--cost gives a value for 2031, but the years are 2027.',
  ],
  [
    'an unknown Output',
    ['new', 'activity', '--output', 'SEC-1', '--title', 'x'],
    {},
    'no Output "SEC-1".\nDid you mean "SEC-01"?',
  ],
  [
    'two places for a risk',
    ['new', 'risk', '--title', 'x', '--output', 'SEC-01', '--affects', 'OC-1'],
    {},
    'not in both',
  ],
  ['a title of two lines', [...COSTED, '--title', 'a\n  id: b'], {}, '--title is one line of text.'],
  [
    'a title that nobody reads',
    [...COSTED, '--title', 'a'.repeat(1_000_000)],
    {},
    '--title has 1000000 characters',
  ],
  ['a title with a hidden character', [...COSTED, '--title', 'a\u202Eb'], {}, 'U+202E'],
  ['a file outside', [...COSTED, '--into', '../x.yaml'], {}, 'does not lie in the plan repository'],
  ['a file of the machine', [...COSTED, '--into', '/etc/x.yaml'], {}, 'does not lie in the plan repository'],
  ['a hidden file', [...COSTED, '--into', '.git/x.yaml'], {}, 'rbm would not read ".git/x.yaml"'],
  ['a file that is no YAML', [...COSTED, '--into', 'x.txt'], {}, 'does not end with .yaml'],
  ['a name with a line break', [...COSTED, '--into', 'a\nb.yaml'], {}, 'is no name of a file'],
  [
    'a file of another kind',
    [...COSTED, '--into', 'strategic-plan.yaml'],
    {},
    'is a file of the kind strategic-plan',
  ],
  [
    'a linked folder',
    [...COSTED, '--into', 'out/x.yaml'],
    { out: { kind: 'link', to: '/elsewhere' } as const },
    '"out" is no folder',
  ],
  [
    'a link in the way',
    [...COSTED, '--into', 'x.yml'],
    { 'x.yml': { kind: 'link', to: '/elsewhere/x.yml' } as const },
    'cannot be read',
  ],
  [
    'a plan with a file that cannot be read',
    COSTED,
    { 'z.yaml': 'kind: [' },
    '"z.yaml" cannot be read, and ids in it could be given a second time',
  ],
])('%s is refused, and nothing is written', async (_, argv, more, message) => {
  const { status, error, written } = await run(argv, { files: { ...MINIMAL, ...more } })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
  expect(error).not.toContain('made a mistake')
})

test('a file that cannot be written is said to be so', async () => {
  const failWriting = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  const host = memoryHost({ files: MINIMAL, failWriting })
  const { status, error } = await run(COSTED, { host })
  expect([status, error]).toEqual([
    2,
    `rbm: "/plan/${SEC}" cannot be written (ENOSPC).\nCheck permissions and free space; nothing was changed.\n`,
  ])
})

test('byte order mark and line ends stay', async () => {
  const text = `\uFEFF${MINIMAL[SEC]!.replaceAll('\n', '\r\n')}`
  const host = memoryHost({ files: { ...MINIMAL, [SEC]: text } })
  expect((await run(COSTED, { host })).status).toBe(0)
  const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.written.get(`/plan/${SEC}`))
  expect(after.startsWith(text)).toBe(true)
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
})
