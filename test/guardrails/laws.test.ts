// Laws of guardrails: no change is no breach; every edit of an approved document is one, wherever its files go, unless it stands
// below an open key; and a target that is raised never falls, one that is lowered always does.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/compare/compare.ts'
import { NO_COST } from '../../src/costing/plan-cost.ts'
import type { Breach } from '../../src/guardrails/breach.ts'
import { breachesOf } from '../../src/guardrails/breaches.ts'
import type { Guardrail } from '../../src/model/guardrails.ts'
import type { Plan } from '../../src/model/plan.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { wholeFile } from '../../src/source/origin.ts'
import type { ScalarNode, Node } from '../../src/document/tree.ts'
import { documentsOf, type Files } from '../support/compare.ts'
import { exampleFiles } from '../support/run.ts'

const APPROVED = 'status: approved'

/** The smaller example with every document approved. */
const plan: Files = Object.fromEntries(
  Object.entries(exampleFiles('minimal')).map(([path, text]) => [
    path,
    path === 'rbm.yaml' ? `${text}status: approved\n` : text.replace('status: draft', APPROVED),
  ]),
)
const OPEN = ['costs', 'baseline']
const at = { origin: wholeFile('rbm.yaml') }
const LOCK: Guardrail = {
  kind: 'lock',
  key: 'approved-document-may-change',
  openParts: new Set(OPEN),
  ...at,
}
const TARGETS: Guardrail = { kind: 'targets', key: 'approved-targets-may-fall', ...at }
const FUNDING: Guardrail = { kind: 'funding', key: 'outcome-may-lose-all-funding', ...at }

function planOf(files: Files): Plan {
  return checkPlan(Object.entries(files).map(([path, text]) => ({ path, text }))).plan!
}

function breaches(before: Files, after: Files, guardrails: readonly Guardrail[]): Breach[] {
  const differing = (files: Files, others: Files) =>
    Object.fromEntries(Object.entries(files).filter(([path, text]) => others[path] !== text))
  const side = (files: Files, others: Files) => {
    const bound = planOf(files)
    return {
      plan: { ...bound, settings: { ...bound.settings, guardrails } },
      cost: NO_COST,
      isMoneyKnown: true,
      documents: documentsOf(differing(files, others)),
    }
  }
  const [earlier, later] = [side(before, after), side(after, before)]
  const changes = compareDocuments(earlier.documents, later.documents)
  return breachesOf({ before: earlier, after: later, changes })
}

interface Place {
  readonly path: string
  readonly node: ScalarNode
  readonly keys: readonly string[]
}

/** Keys that say which element or document it is: another value there makes another plan. */
const NAMING = new Set(
  'id kind entity years format currency outcome indicator category grade status'.split(' '),
)

function placesIn(path: string, node: Node, keys: readonly string[]): Place[] {
  if (node.kind === 'scalar')
    return node.value === null || NAMING.has(keys.at(-1) ?? '') ? [] : [{ path, node, keys }]
  if (node.kind === 'map')
    return node.entries.flatMap((entry) => placesIn(path, entry.value, [...keys, entry.key]))
  return node.items.flatMap((item) => placesIn(path, item, keys))
}

const places = documentsOf(plan)
  .filter(({ source, kind }) => kind !== 'rbm' && source.text.includes(APPROVED))
  .flatMap(({ source, root }) => placesIn(source.path, root, []))

function edit(files: Files, { path, node }: Place): Files {
  const text = files[path]!
  const written = text.slice(node.start, node.end)
  const other = node.digits === undefined ? `${written} anew` : String(Number(node.digits) + 1)
  return { ...files, [path]: text.slice(0, node.start) + other + text.slice(node.end) }
}

describe('Guardrails', () => {
  test('find nothing where nothing changed, nor where only files moved', () => {
    const all = [LOCK, TARGETS, FUNDING]
    expect(breaches(plan, plan, all)).toEqual([])
    const moved = Object.fromEntries(
      Object.entries(plan).map(([path, text]) => [path === 'rbm.yaml' ? path : `plan/${path}`, text]),
    )
    expect(breaches(plan, moved, all)).toEqual([])
  })

  test('find every edit of an approved document outside of its open parts, also in a file that moved', () => {
    expect(places.length).toBeGreaterThan(30)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (place, moves) => {
        const edited = edit(plan, place)
        const after = moves
          ? Object.fromEntries(
              Object.entries(edited).map(([path, text]) => [
                path === place.path ? `new/${path}` : path,
                text,
              ]),
            )
          : edited
        const isOpen = place.keys.some((key) => OPEN.includes(key))
        expect(breaches(plan, after, [LOCK]).length, place.keys.join('/')).toBe(isOpen ? 0 : 1)
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  test('find a target that falls, by whatever, and none that rises', () => {
    const strategic = plan['strategic-plan.yaml']!
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (first, second) => {
        const text = strategic.replace('{2027: 30, 2028: 40}', `{2027: ${first}, 2028: ${second}}`)
        const found = breaches(plan, { ...plan, 'strategic-plan.yaml': text }, [TARGETS])
        expect(found.length).toBe(first < 30 || second < 40 ? 1 : 0)
      }),
      { seed: 4, numRuns: 40 },
    )
  })
})
