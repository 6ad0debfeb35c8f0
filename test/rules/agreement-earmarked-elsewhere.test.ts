import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule agreement-earmarked-elsewhere', () => {
  const text = (earmark: string) => `# financial-plan.yaml
kind: financial-plan
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    per-year: 200000
  - id: AG-1
    title: Agreement with the Harbour Fund
    funding: extrabudgetary
    per-year: 30000
    earmarked-for: [${earmark}]
# bur.yaml${exampleOutput()}      - category: travel-events
        agreement: AG-1
        per-year: 30000
  - id: BUR-2
    title: Repair of buoys
    priority: should
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: equipment-it
        per-year: 50000
`

  it('reports a line that serves nothing of what its agreement is earmarked for', () => {
    const { finding, hint, related } = onlyFindingOf(planWith(text('BUR-2')))
    expect(finding).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:16:9 warning A line of "BUR-1" is paid by the agreement "AG-1", which is earmarked for "BUR-2"; the line serves none of it. [agreement-earmarked-elsewhere]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Name another agreement or funding source, or correct \`earmarked-for\` of the agreement."`,
    )
    expect(related).toEqual(['financial-plan.yaml:7:5 the agreement "AG-1"'])
  })

  it.each(['BUR-1', 'BUR', 'OC-1', 'TP1', 'IM-1', 'G1', 'I-1', 'BUR-2, OC-1'])(
    'is silent where it is earmarked for %s',
    (earmark) => {
      expect(findingsOf(planWith(text(earmark)))).toEqual([])
    },
  )

  it('is silent where the name of what it is for is misspelt', () => {
    expect(findingsOf(planWith(text('BUR-3'))).join(' ')).not.toContain('agreement-earmarked-elsewhere')
  })
})
