// The text of a baseline: what a stranger named must read back as the same, and what people wrote must stay.

import { describe, expect, it } from 'vitest'
import { baselineText } from '../../src/acceptance/baseline-text.ts'
import type { BaselineRow } from '../../src/model/acceptance.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { wholeFile } from '../../src/source/origin.ts'
import { basePlan } from '../support/plan.ts'

const row = (fingerprint: string, about: string): BaselineRow => ({
  fingerprint,
  rule: 'time-unassigned',
  about,
  at: wholeFile('baseline.yaml'),
})
const read = (text: string) => {
  const checked = checkPlan([...basePlan, { path: 'baseline.yaml', text }])
  expect(checked.diagnostics).toEqual([])
  return checked.acceptance.baselines[0]!
}

describe('the text of a baseline', () => {
  it.each([
    'BUR-1',
    'reference/staffing table.yaml',
    '{a}: "b", #c.yaml',
    'yes',
    'True',
    'null',
    '03-travel',
    '1e3',
    'no.yaml',
    '-x.yaml',
    'é.yaml',
  ])('reads back as it was, about %s', (about) => {
    const text = baselineText(
      { path: 'baseline.yaml', rows: [row('f-1e44a90c7d02', about)], list: undefined },
      undefined,
    )
    expect(text.split('\n')).toHaveLength(6)
    expect(read(text).rows.map((one) => one.about)).toEqual([about])
  })

  it('spells out what is hidden in the name of a file', () => {
    const about = 'a\n::error::\u202Eb\u001b[2J.yaml'
    const text = baselineText(
      { path: 'baseline.yaml', rows: [row('f-1e44a90c7d02', about)], list: undefined },
      undefined,
    )
    expect(text).toContain(String.raw`about: "a\\u{A}::error::\\u{202E}b\\u{1B}[2J.yaml"`)
    expect(read(text).rows).toHaveLength(1)
  })

  it.each([
    ['kind: baseline\naccepted: []\nnote: Done\n', 'kind: baseline\naccepted: []\nnote: Done\n'],
    ['kind: baseline # ours\n', 'kind: baseline # ours\n'],
    [
      'kind: baseline\naccepted: [{fingerprint: f-1e44a90c7d02, rule: a, about: b}] # x\n',
      'kind: baseline\naccepted: [] # x\n',
    ],
  ])('keeps all around the list: %j', (before, after) => {
    expect(baselineText({ ...read(before), rows: [] }, before)).toBe(after)
  })
})
