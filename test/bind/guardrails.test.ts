import { expect, test } from 'vitest'
import { isComplete } from '../../src/model/guardrails.ts'
import { ratio } from '../../src/money/ratio.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { smallPlan } from '../support/small-plan.ts'

const SETTINGS = 'currency: CHF\nyears: 2028-2029\n'

const planWith = (guardrails: string, files: Record<string, string> = {}) => {
  const { plan, diagnostics } = checkPlan(smallPlan({ settings: `${SETTINGS}${guardrails}`, files }))
  expect(
    diagnostics.filter(
      ({ at, rule }) =>
        (at.path === 'rbm.yaml' && rule !== 'entity-without-plan') ||
        (at.path in files && rule !== 'decision-incomplete'),
    ),
  ).toEqual([])
  return plan!
}

test('nothing is guarded unless the plan says so', () => {
  expect(planWith('').settings.guardrails).toEqual([])
  expect(planWith('guardrails:\n  approved-targets-may-fall: allowed\n').settings.guardrails).toEqual([])
})

test('guardrails in force have a key and a place', () => {
  const { guardrails } = planWith(`guardrails:
  total-may-rise-by: 2%
  extrabudgetary-may-rise-by: 0%
  approved-targets-may-fall: forbidden
  outcome-may-lose-all-funding: forbidden
  approved-document-may-change: forbidden
  open-parts-of-approved: [reviews, risks, note]
`).settings
  expect(guardrails.map(({ kind, key, origin }) => [kind, key, origin.path, origin.pointer])).toEqual([
    ['rise', 'total-may-rise-by', 'rbm.yaml', '/guardrails/total-may-rise-by'],
    ['rise', 'extrabudgetary-may-rise-by', 'rbm.yaml', '/guardrails/extrabudgetary-may-rise-by'],
    ['targets', 'approved-targets-may-fall', 'rbm.yaml', '/guardrails/approved-targets-may-fall'],
    ['funding', 'outcome-may-lose-all-funding', 'rbm.yaml', '/guardrails/outcome-may-lose-all-funding'],
    ['lock', 'approved-document-may-change', 'rbm.yaml', '/guardrails/approved-document-may-change'],
  ])
  expect(guardrails[0]).toMatchObject({ fundingClass: undefined, atMost: ratio(1, 50) })
  expect(guardrails[1]).toMatchObject({ fundingClass: 'extrabudgetary', atMost: ratio(0) })
  expect(guardrails[4]).toMatchObject({ openParts: new Set(['reviews', 'risks', 'note']) })
})

test('a decision accepts a breach when it says who, when and why', () => {
  const decision = (head: string, reason: string) => `kind: decisions\n${head}decisions:
  - about: OC-1
    decision: accept-breach
    breach-of: total-may-rise-by
${reason}  - {about: OC-1, decision: continue}
`
  const head = 'decided-by: Council\ndate: 2028-06-20\n'
  const { acceptedBreaches } = planWith('', {
    'decisions/a.yaml': decision(head, '    reason: New treaty obligations\n'),
    'decisions/b.yaml': decision('', '    reason: No reason to hurry\n'),
    'decisions/c.yaml': decision(head, ''),
  })
  expect(acceptedBreaches.map((one) => [one.origin.path, isComplete(one)])).toEqual([
    ['decisions/a.yaml', true],
    ['decisions/b.yaml', false],
    ['decisions/c.yaml', false],
  ])
  expect(acceptedBreaches[0]).toMatchObject({
    of: 'total-may-rise-by',
    about: 'OC-1',
    decidedBy: 'Council',
    date: '2028-06-20',
    reason: 'New treaty obligations',
  })
})
