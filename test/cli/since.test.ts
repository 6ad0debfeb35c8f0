// `--since` and `--config-from`: checks of a change, against the branch that it asks to change.

import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run, type RunResult } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const BR = 'operational-plans/2028/br.yaml'
const TSB = 'operational-plans/2028/tsb.yaml'
const STRATEGIC = 'strategic-plan.yaml'

async function validate(repository: GitRepository, ...more: readonly string[]): Promise<RunResult> {
  return await run(['validate', ...more], { host: nodeHost(repository.folder) })
}

async function findings(repository: GitRepository, ...more: readonly string[]): Promise<string[]> {
  const { out } = await validate(repository, '--format', 'json', ...more)
  const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string; element?: string }[] }
  return diagnostics.map(({ rule, element }) => `${rule} ${element ?? ''}`.trim())
}

/** A repository whose main branch has one old mistake, in BR-01. */
function withOldMistake(): GitRepository {
  const repository = gitRepository()
  repository.commit(edited(itu, BR, 'aims-at: {2028: 5.2,', 'aims-at: {2028: 5.2, 2040: 1,'))
  return repository
}

describe('--since', () => {
  test('leaves out what was there before, counts it, and does not fail for it', async () => {
    const repository = withOldMistake()
    expect(await findings(repository)).toEqual(['year-outside-plan BR-01'])
    expect((await validate(repository)).status).toBe(1)
    const { status, out } = await validate(repository, '--since', 'main')
    expect([status, out]).toEqual([
      0,
      '1 error, 0 warnings and 0 notes that this change has nothing to do with are not shown (--since main).\n' +
        '0 errors, 0 warnings, 0 notes in 19 files.\n',
    ])
    const json = await validate(repository, '--since', 'main', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({
      summary: { errors: 0 },
      since: { revision: 'main', notShown: { errors: 1, warnings: 0, notes: 0 } },
      diagnostics: [],
    })
  })

  test('shows what a change brings about, wherever it stands', async () => {
    const repository = withOldMistake()
    // Outcome OC-4.1 gets another id: the Outputs that name it are at fault now, in files that nobody touched.
    const text = edited(itu, STRATEGIC, 'id: OC-4.1\n', 'id: OC-4.9\n')[STRATEGIC]!
    repository.write({ [STRATEGIC]: text })
    const { status } = await validate(repository, '--since', 'main')
    expect(status).toBe(1)
    const found = await findings(repository, '--since', 'main')
    expect(found).not.toContain('year-outside-plan BR-01')
    expect(found).toContain('unknown-outcome TSB-01')
  })

  test('shows an old mistake again when its element changes, or an element that it depends on', async () => {
    const repository = withOldMistake()
    const before = repository.git('show', `HEAD:${BR}`)
    repository.write({ [BR]: `${before.replace('department: BR-SSD', 'department: BR-TSD')}\n` })
    expect(await findings(repository, '--since', 'main')).toContain('year-outside-plan BR-01')
    repository.git('checkout', '--quiet', '--', '.')
    // BR-01 aims at I-1.2a, which stands in OC-1.2.
    const title = /- id: OC-1\.2\n +title: (.*)\n/.exec(itu[STRATEGIC]!)![1]!
    repository.write({ [STRATEGIC]: itu[STRATEGIC]!.replace(title, `${title} and beyond`) })
    expect(await findings(repository, '--since', 'main')).toContain('year-outside-plan BR-01')
    repository.git('checkout', '--quiet', '--', '.')
    repository.write({ [TSB]: itu[TSB]!.replace('rank: 1', 'rank: 7') })
    expect(await findings(repository, '--since', 'main')).toEqual([])
  })

  test('knows a mistake in a file that was moved', async () => {
    const repository = withOldMistake()
    repository.git('mv', BR, 'operational-plans/radio.yaml')
    expect(await findings(repository, '--since', 'main')).toEqual([])
  })

  test('that names no revision is wrong use', async () => {
    expect(await validate(withOldMistake(), '--since', 'nope')).toMatchObject({ status: 2, out: '' })
  })
})

const WAIVER =
  'kind: waivers\nwaivers:\n  - {rule: outcome-and-service, about: BR-01, reason: Later, approved-by: Chief, until: 2040-01-01}\n'

describe('--config-from', () => {
  test('takes no severity, ignored path or limit from the change', async () => {
    const repository = gitRepository()
    repository.commit(itu)
    const broken = edited(
      itu,
      BR,
      '    contributes-to:\n      - {outcome: OC-1.1, share: 20%}\n      - {outcome: OC-1.2, share: 80%}\n',
      '',
    )[BR]!
    const rules = `${itu['rbm.yaml']!.replace('\nrules:', '\nrules:\n  output-without-outcome: ignored')}\n`
    expect(rules).not.toBe(itu['rbm.yaml'])
    repository.write({ [BR]: broken, 'rbm.yaml': rules })
    expect(await findings(repository)).not.toContain('output-without-outcome BR-01')
    expect(await findings(repository, '--config-from', 'main')).toContain('output-without-outcome BR-01')
    repository.write({ 'rbm.yaml': `${itu['rbm.yaml']}\nignore: [operational-plans/2028/br.yaml]\n` })
    expect(await findings(repository)).not.toContain('output-without-outcome BR-01')
    expect(await findings(repository, '--config-from', 'main')).toContain('output-without-outcome BR-01')
    const { error } = await validate(repository, '--config-from', 'main')
    expect(error).toBe('In force is what rbm.yaml said at main; here it is another text.\n')
  })

  test('takes no waiver and no row of a baseline from the change', async () => {
    const repository = gitRepository()
    repository.commit(itu)
    const [text] = Object.values(edited({ x: itu[TSB]! }, 'x', 'rank: 1', 'rank: 1\n    start: 1999-01-01'))
    repository.write({ [TSB]: text! })
    const there = await findings(repository)
    expect(there).not.toEqual([])
    await validate(repository, '--write-baseline')
    expect(await findings(repository)).toEqual([])
    expect(await findings(repository, '--config-from', 'main')).toEqual(there)
  })

  test('judges the waivers of the branch, unless the change has another text of them', async () => {
    const repository = gitRepository()
    repository.commit({ ...itu, 'waivers.yaml': WAIVER })
    expect(await findings(repository, '--config-from', 'main')).toEqual(['waiver-unused'])
    repository.write({ 'waivers.yaml': 'kind: waivers\n' })
    expect(await findings(repository, '--config-from', 'main')).toEqual([])
    const broken = edited(itu, BR, 'aims-at: {2028: 5.2,', 'aims-at: {2028: 5.2, 2040: 1,')[BR]!
    repository.write({
      [BR]: broken,
      'waivers.yaml': WAIVER.replace('outcome-and-service', 'year-outside-plan'),
    })
    expect(await findings(repository, '--config-from', 'main')).toEqual(['year-outside-plan BR-01'])
  })

  test('cannot be used to write a baseline', async () => {
    const repository = withOldMistake()
    const { status, error } = await validate(repository, '--config-from', 'main', '--write-baseline')
    expect([status, error]).toEqual([
      2,
      'rbm: A baseline is written under the settings of the plan itself.\nLeave --config-from away: rbm validate --write-baseline\n',
    ])
  })
})
