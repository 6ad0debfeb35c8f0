// A random script of n edits, as planners make them, gives exactly those n changes, each in the words for its sort, however the files are
// laid out; the other way round it gives the opposite. Beside laws.test.ts, where any value of a real plan is another.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesInWords, type Files } from '../support/compare.ts'

/** What is written of one Output, in a file of its own. */
interface Draft {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly priority: string
  readonly outcome: string
  readonly share: string
  readonly target: string
  readonly definition: string
  readonly travel: string
  readonly equipment: string
  readonly likelihood: number
}

const draft = (n: number): Draft => ({
  number: n,
  id: `S-${n}`,
  title: `Ports of region ${n} inspected`,
  priority: 'must',
  outcome: 'OC-1',
  share: '60%',
  target: '{2028: 40}',
  definition: 'Landings with a signed form',
  travel: '{2028: 1000, 2029: 2000}',
  equipment: '{2028: 500, 2029: 500}',
  likelihood: 3,
})

/** The ways to lay out the same Output: the order of keys and rows, quotes, comments, braces. */
function written(output: Draft, layout: number): string {
  const costs = [
    `{category: travel-events, funding: RB, per-year: ${output.travel}}`,
    `{category: equipment-it, funding: XB, per-year: ${output.equipment}}`,
  ]
  const keys = [
    `title: ${layout % 2 === 0 ? output.title : JSON.stringify(output.title)}`,
    `priority: ${output.priority}`,
    `contributes-to:\n      - {outcome: ${output.outcome}, share: ${output.share}}\n      - {outcome: OC-2, share: 40%}`,
    `costs: # in francs\n      - ${(layout % 3 === 0 ? costs : costs.toReversed()).join('\n      - ')}`,
    `indicators:\n      - id: K-${output.number}\n        title: Inspected\n        definition: ${output.definition}\n        targets: ${output.target}`,
    `risks:\n      - {id: R-${output.number}, title: Ports close, likelihood: ${output.likelihood}, impact: 2}`,
  ]
  const turned = [...keys.slice(layout % 6), ...keys.slice(0, layout % 6)]
  return `kind: operational-plan\nentity: SEC\nyears: 2028-2029\noutputs:\n  - id: ${output.id}\n    ${turned.join('\n    ')}\n`
}

/** What a planner does to an Output, and what is said of it, there and back. */
interface Edit {
  readonly part: Partial<Draft>
  readonly there: string
  readonly back: string
}

const edit = (part: Partial<Draft>, there: string, back: string): Edit => ({ part, there, back })

/** Edits of one Output; of each list one at most, for they would write the same. */
const edits = (n: number): readonly (readonly Edit[])[] => {
  const [output, indicator, risk] = [`S-${n}: `, `S-${n}/K-${n}: `, `S-${n}/R-${n}: `]
  const title = [`"Ports of region ${n} inspected"`, `"Ports of all regions (${n})"`]
  const definition = ['"Landings with a signed form"', '"Landings with any form"']
  const travel = `${output}cost travel-events (RB)`
  return [
    [
      edit(
        { title: `Ports of all regions (${n})` },
        `${output}title: ${title.join(' → ')}`,
        `${output}title: ${title.toReversed().join(' → ')}`,
      ),
    ],
    [
      edit({ priority: 'could' }, `${output}priority: must → could`, `${output}priority: could → must`),
      edit({ priority: 'wont' }, `${output}priority: must → wont`, `${output}priority: wont → must`),
    ],
    [
      edit(
        { outcome: 'OC-3' },
        `${output}moved from OC-1 to OC-3 (60%)`,
        `${output}moved from OC-3 to OC-1 (60%)`,
      ),
      edit(
        { share: '50%' },
        `${output}contribution to OC-1 share: 60% → 50%`,
        `${output}contribution to OC-1 share: 50% → 60%`,
      ),
    ],
    [
      edit(
        { target: '{2028: 45}' },
        `${indicator}target 2028: 40 → 45 (raised)`,
        `${indicator}target 2028: 45 → 40 (lowered)`,
      ),
      edit(
        { target: '{2028: 35}' },
        `${indicator}target 2028: 40 → 35 (lowered)`,
        `${indicator}target 2028: 35 → 40 (raised)`,
      ),
      edit(
        { target: '{2029: 40}' },
        `${indicator}target 40: 2028 → 2029 (later)`,
        `${indicator}target 40: 2029 → 2028 (earlier)`,
      ),
    ],
    [
      edit(
        { definition: 'Landings with any form' },
        `${indicator}definition: ${definition.join(' → ')}`,
        `${indicator}definition: ${definition.toReversed().join(' → ')}`,
      ),
    ],
    [
      edit(
        { travel: '{2028: 1500, 2029: 2000}' },
        `${travel} 2028: 1000 → 1500 (+500)`,
        `${travel} 2028: 1500 → 1000 (-500)`,
      ),
      edit(
        { travel: '{2028: 1000, 2029: 1000}' },
        `${travel} 2029: 2000 → 1000 (-1,000)`,
        `${travel} 2029: 1000 → 2000 (+1,000)`,
      ),
    ],
    [
      edit(
        { equipment: '{2028: 400, 2029: 500}' },
        `${output}cost equipment-it (XB) 2028: 500 → 400 (-100)`,
        `${output}cost equipment-it (XB) 2028: 400 → 500 (+100)`,
      ),
    ],
    [edit({ likelihood: 4 }, `${risk}likelihood: 3 → 4 (+1)`, `${risk}likelihood: 4 → 3 (-1)`)],
  ]
}

/** One Output before and after, and what is said there and back; it is undefined where it is not in the plan. */
interface Story {
  readonly before?: Draft
  readonly after?: Draft
  readonly there: readonly string[]
  readonly back: readonly string[]
}

function storyOf(n: number, what: string, chosen: readonly (number | undefined)[]): Story {
  const before = draft(n)
  const [isNew, isGone] = [`S-${n}: new`, `S-${n}: removed`]
  if (what === 'added') return { after: before, there: [isNew], back: [isGone] }
  if (what === 'removed') return { before, there: [isGone], back: [isNew] }
  if (what === 'renamed') {
    const after = { ...before, id: `S-9${n}` }
    return { before, after, there: [`S-9${n}: its id was S-${n}`], back: [`S-${n}: its id was S-9${n}`] }
  }
  const done = edits(n).flatMap((list, i) => list[chosen[i] ?? list.length] ?? [])
  const after = done.reduce<Draft>((output, { part }) => ({ ...output, ...part }), before)
  return { before, after, there: done.map(({ there }) => there), back: done.map(({ back }) => back) }
}

const stories = fc.tuple(
  ...[0, 1, 2, 3, 4].map((n) =>
    fc
      .tuple(
        fc.constantFrom('edited', 'edited', 'edited', 'added', 'removed', 'renamed'),
        fc.tuple(...edits(n).map((list) => fc.option(fc.nat(list.length - 1), { nil: undefined }))),
      )
      .map(([what, chosen]) => storyOf(n, what, chosen)),
  ),
)

const layouts = fc.array(fc.nat(11), { minLength: 5, maxLength: 5 })

function filesOf(outputs: readonly (Draft | undefined)[], layout: readonly number[]): Files {
  return Object.fromEntries(
    outputs.flatMap((output, n) =>
      output === undefined ? [] : [[`plans/${n}.yaml`, written(output, layout[n]!)] as const],
    ),
  )
}

describe('A script of edits', () => {
  test('gives exactly those changes, and the other way round the opposite', () => {
    fc.assert(
      fc.property(stories, layouts, layouts, (all, first, second) => {
        const before = filesOf(
          all.map((one) => one.before),
          first,
        )
        const after = filesOf(
          all.map((one) => one.after),
          second,
        )
        expect(changesInWords(before, after).sort()).toEqual(all.flatMap(({ there }) => there).sort())
        expect(changesInWords(after, before).sort()).toEqual(all.flatMap(({ back }) => back).sort())
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  test('of nothing but layout gives none', () => {
    const all = [0, 1, 2, 3, 4].map(draft)
    fc.assert(
      fc.property(layouts, layouts, (first, second) => {
        expect(changesInWords(filesOf(all, first), filesOf(all, second))).toEqual([])
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})
