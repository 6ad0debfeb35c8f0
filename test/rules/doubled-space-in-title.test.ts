import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule doubled-space-in-title', () => {
  const output = (title: string) => planWith(exampleOutput().replace('Training of lighthouse keepers', title))

  it('reports two blanks in a row', () => {
    const { finding, hint } = onlyFindingOf(output('Training of  lighthouse keepers'))
    expect(finding).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:5:5 note The title of "BUR-1" (Training of  lighthouse keepers) has more than one blank behind "of". [doubled-space-in-title]"`,
    )
    expect(hint).toMatchInlineSnapshot(`"Keep one blank between words."`)
  })

  it('reads every language', () => {
    expect(findingsOf(output('{en: Training, fr: "Formation  des gardiens"}')).join(' ')).toContain(
      'behind "Formation"',
    )
  })

  it('is silent on blanks around a title, on one that does not break, and on a title over two lines', () => {
    expect(findingsOf(output('"  Training of keepers "'))).toEqual([])
    expect(findingsOf(output('"Formation\u00A0: gardiens"'))).toEqual([])
    expect(findingsOf(output('Training of\n      lighthouse keepers'))).toEqual([])
  })
})
