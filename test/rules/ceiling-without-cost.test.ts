import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

const ceiling = (appliesTo: string) => plan`
  kind: financial-plan
  ceilings:
    - {id: CE-1, title: Training, applies-to: [${appliesTo}], total: 400000}
`

describe('the rule ceiling-without-cost', () => {
  it.each(['I-1', 'IM-1', 'consultants-contracts'])('reports a ceiling on %s, which costs nothing', (id) => {
    expect(onlyFindingOf(ceiling(id)).finding).toBe(
      `financial-plan.yaml:3:5 warning Nothing that the ceiling "CE-1" applies to (${id}) has any cost. [ceiling-without-cost]`,
    )
  })

  it('is silent where one of several costs', () => {
    expect(findingsOf(ceiling('I-1, BUR-1'))).toEqual([])
  })

  it('leaves a name that nothing has to the rule on names', () => {
    expect(onlyFindingOf(ceiling('BUR-7')).finding).toContain('[unknown-element]')
  })
})
