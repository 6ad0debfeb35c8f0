// Laws of what is accepted: a baseline only shrinks and writing it twice changes nothing; every finding is open or accepted,
// never both and never neither; the order of files and waivers changes nothing.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accept, canBeAccepted, type Terms } from '../../src/acceptance/accept.ts'
import { baselineText } from '../../src/acceptance/baseline-text.ts'
import { shrinkBaseline } from '../../src/acceptance/shrink-baseline.ts'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { fingerprint } from '../../src/render/fingerprint.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { basePlan } from '../support/plan.ts'

/** Texts of the base plan without which a rule finds something, each on its own. */
const DEFECTS = [
  '        unit: ships\n',
  '        direction: decrease\n',
  '        source: Register of accidents\n',
  '        unit: percent\n',
  '        source: Yearly survey\n',
  '    thematic-priority: TP1\n',
  '    outcome-targets:\n      - indicator: I-1\n        aims-at: { 2028: 92, 2029: 95 }\n',
  '    personnel:\n      - grade: officer\n        fte: 1\n    costs:\n      - category: travel-events\n        per-year: 110000\n',
]

const planWithout = (defects: readonly string[]): SourceFile[] =>
  basePlan.map(({ path, text }) => ({
    path,
    text: defects.reduce((rest, one) => rest.replace(one, ''), text),
  }))

const someDefects = fc.subarray(DEFECTS)
const DAY = '2028-03-01'
const BASELINE = 'baseline.yaml'

function termsOf(sources: readonly SourceFile[]) {
  const checked = checkPlan(sources)
  const terms: Terms = { acceptance: checked.acceptance, asOf: DAY, fingerprintOf: fingerprint }
  return { checked, terms }
}

/** The plan with its baseline written, as `rbm validate --write-baseline` writes it. */
function written(sources: readonly SourceFile[]): SourceFile[] {
  const { checked, terms } = termsOf(sources)
  const [baseline] = shrinkBaseline(checked, terms, BASELINE).baselines
  const text = baselineText(baseline!, sources.find(({ path }) => path === BASELINE)?.text)
  return [...sources.filter(({ path }) => path !== BASELINE), { path: BASELINE, text }]
}

const rowsIn = (sources: readonly SourceFile[]) =>
  sources.find(({ path }) => path === BASELINE)!.text.match(/^ {2}- .*$/gm) ?? []

const keysOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(fingerprint).sort()

describe('a baseline', () => {
  it('has a finding of a rule for each defect, which the other laws rest on', () => {
    for (const defect of DEFECTS) {
      const found = checkPlan(planWithout([defect])).diagnostics
      expect(found.length, defect).toBeGreaterThan(0)
      expect(found.every(canBeAccepted), defect).toBe(true)
    }
  })

  it('only shrinks, to what is still there', () => {
    fc.assert(
      fc.property(someDefects, someDefects, (before, after) => {
        const first = written(planWithout(before))
        const later = written([...planWithout(after), first.at(-1)!])
        const there = new Set(checkPlan(planWithout(after)).diagnostics.map(fingerprint))
        const still = rowsIn(first).filter((row) => there.has(/f-[0-9a-f]+/.exec(row)![0]))
        expect(rowsIn(later)).toEqual(still)
      }),
    )
  })

  it('that is written twice is the same, to the byte, and then accepts all that it holds', () => {
    fc.assert(
      fc.property(someDefects, someDefects, (before, after) => {
        const once = written([...planWithout(after), written(planWithout(before)).at(-1)!])
        expect(written(once)).toEqual(once)
        const { checked, terms } = termsOf(once)
        const { open, accepted } = accept(checked, terms)
        expect(open.map(({ rule }) => rule)).not.toContain('baseline-stale')
        expect(new Set(keysOf(accepted!.diagnostics)).size).toBe(rowsIn(once).length)
      }),
    )
  })
})

describe('what is accepted', () => {
  const waivers = (diagnostics: readonly Diagnostic[], until: string): string =>
    [
      'kind: waivers',
      'waivers:',
      ...diagnostics.flatMap(({ rule, at }) => [
        `  - rule: ${rule}`,
        `    about: ${at.element ?? at.path}`,
        '    reason: Agreed',
        '    approved-by: Council',
        `    until: ${until}`,
      ]),
    ].join('\n')

  it('and what is open are all findings, each once, whatever the order of files', () => {
    const some = fc.record({
      defects: fc.subarray(DEFECTS, { minLength: 1 }),
      known: someDefects,
      waived: fc.integer({ min: 1, max: DEFECTS.length }),
      until: fc.constantFrom('2028-02-29', DAY, '2099-12-31'),
    })
    fc.assert(
      fc.property(some, ({ defects, known, waived, until }) => {
        const plan = planWithout(defects)
        const all = checkPlan(plan).diagnostics
        const sources = [
          ...plan,
          written(planWithout(known)).at(-1)!,
          { path: 'waivers.yaml', text: waivers(all.slice(0, waived), until) },
        ]
        const { checked, terms } = termsOf(sources)
        const { open, accepted } = accept(checked, terms)
        expect(keysOf([...open.filter(canBeAccepted), ...accepted!.diagnostics])).toEqual(keysOf(all))
        const isHeld = until >= DAY
        const ofWaivers = accepted!.diagnostics.filter(({ acceptedBy }) => acceptedBy.kind === 'waiver')
        expect(ofWaivers.length >= Math.min(waived, all.length)).toBe(isHeld)

        const turned = termsOf([...sources].reverse())
        expect(accept(turned.checked, turned.terms)).toEqual({ open, accepted })
      }),
    )
  })
})
