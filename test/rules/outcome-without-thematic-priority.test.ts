import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule outcome-without-thematic-priority', () => {
  it('reports an Outcome without thematic priority', () => {
    const sources = edited(basePlan, STRATEGY, '    thematic-priority: TP1\n', '')
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:28:5 warning The Outcome "OC-1" (Member States keep their lights in service) belongs to no thematic priority. [outcome-without-thematic-priority]',
    )
    expect(hint).toBe('Write one of those of the plan (TP1), such as: thematic-priority: TP1')
  })

  it('is silent on an Outcome that has one', () => {
    const sources = basePlan
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent while another strategic plan cannot be read: the thematic priority may stand there', () => {
    const sources = [
      ...edited(basePlan, STRATEGY, '    thematic-priority: TP1\n', '    thematic-priority: TP2\n'),
      { path: 'broken.yaml', text: 'kind: strategic-plan\nnote: [' },
    ]
    expect(findingsOf(sources).join(' ')).not.toContain('[outcome-without-thematic-priority]')
  })
})
