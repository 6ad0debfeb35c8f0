import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { exampleRisk } from '../../src/rules/example-risk.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule placeholder-text', () => {
  const output = (title: string) => planWith(exampleOutput().replace('Training of lighthouse keepers', title))

  it('reports a placeholder', () => {
    const { finding, hint } = onlyFindingOf(output('TBD'))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:5:5 warning The title of the Output "BUR-1" is "TBD", which says nothing yet. [placeholder-text]',
    )
    expect(hint).toBe('Write what it is called in tables and documents.')
  })

  it.each(['"[To be defined]"', 'T.B.C.', 'N/A', 'xxx', '"???"', 'todo', '{en: Training, fr: À définir}'])(
    'knows %s',
    (title) => {
      expect(findingsOf(output(title))).toHaveLength(1)
    },
  )

  it('reports a title that is only the id', () => {
    expect(findingsOf(output('BUR-1'))).toEqual([
      'operational-plans/2028/bur.yaml:5:5 warning The title of the Output "BUR-1" is only its id. [placeholder-text]',
    ])
  })

  it('reports definitions and sources of indicators, and owners of risks', () => {
    expect(findingsOf(planWith(exampleIndicator({ source: 'TBD' })))).toEqual([
      'strategic-plan.yaml:15:9 warning The source of the indicator "I-1" is "TBD", which says nothing yet. [placeholder-text]',
    ])
    expect(findingsOf(planWith(exampleIndicator({ definition: 'to be defined' }))).join(' ')).toContain(
      'The definition of the indicator',
    )
    expect(findingsOf(planWith(exampleRisk({ owner: 'tbc' }))).join(' ')).toContain(
      'The owner of the risk "R-1" is "tbc"',
    )
  })

  it.each([
    'Todos los faros',
    'X-ray of lamps',
    'Na klar',
    'Tasks to be determined by the Board',
    'Lights: BUR-1',
  ])('is silent on %s', (title) => {
    expect(findingsOf(output(`"${title}"`))).toEqual([])
  })
})
