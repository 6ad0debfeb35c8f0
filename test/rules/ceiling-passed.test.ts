import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

// BUR-1, the one Output of the plan, costs 200,000 a year.
const ceiling = (appliesTo: string, total: string) => plan`
  kind: financial-plan
  ceilings:
    - {id: CE-1, title: Training, applies-to: [${appliesTo}], total: ${total}}
`

describe('the rule ceiling-passed', () => {
  it('reports cost above a ceiling, with the amount', () => {
    const { finding } = onlyFindingOf(ceiling('BUR-1', '399999.99'))
    expect(finding).toBe(
      'financial-plan.yaml:3:5 error "BUR-1" costs EUR 400000.00, which is EUR 0.01 above the ceiling "CE-1" of EUR 399999.99. [ceiling-passed]',
    )
  })

  it('is silent where the cost is as high as the ceiling', () => {
    expect(findingsOf(ceiling('BUR-1', '400000'))).toEqual([])
  })

  it.each(['BUR', 'OC-1', 'TP1', 'G1', 'regular', 'BUR-1, BUR, OC-1'])(
    'counts each cost of %s once',
    (elements) => {
      expect(findingsOf(ceiling(elements, '400000'))).toEqual([])
      expect(findingsOf(ceiling(elements, '399999'))).toHaveLength(1)
    },
  )

  it('counts only the category that it is on', () => {
    expect(findingsOf(ceiling('travel-events', '220000'))).toEqual([])
    expect(findingsOf(ceiling('travel-events', '219999'))).toHaveLength(1)
  })
})
