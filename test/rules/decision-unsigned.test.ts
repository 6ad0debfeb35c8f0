import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule decision-unsigned', () => {
  const file = (head: string, rows = '  - {about: BUR-1, decision: continue}\n') =>
    planWith(`kind: decisions\n${head}decisions:\n${rows}`)

  it.each([
    [
      'decided-by: Board\n',
      'The decision here does not say on which day it was taken, so it does not count.',
    ],
    ['date: 2028-12-17\n', 'The decision here does not say who took it, so it does not count.'],
    ['', 'The decision here does not say who took it, nor when, so it does not count.'],
  ])('reports what is missing of %j', (head, message) => {
    const { finding, hint } = onlyFindingOf(file(head))
    expect(finding).toMatch(/^second\/file-1.yaml:1:1 warning .* \[decision-unsigned\]$/)
    expect(finding).toContain(message)
    expect(hint).toContain('decided-by: Management Coordination Group')
  })

  it('says it once for a file', () => {
    const rows = '  - {about: BUR-1, decision: continue}\n  - {about: OC-1, decision: continue}\n'
    expect(onlyFindingOf(file('date: 2028-12-17\n', rows)).finding).toContain(
      'The 2 decisions here do not say',
    )
  })

  it('is silent on a decision that somebody took on a day, and on an empty file', () => {
    expect(findingsOf(file('decided-by: Board\ndate: 2028-12-17\n'))).toEqual([])
    expect(findingsOf(planWith('kind: decisions\n'))).toEqual([])
  })
})
