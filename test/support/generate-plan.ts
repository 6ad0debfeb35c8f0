// Whole plan repositories at random, as texts: the ugly ones, too. Currencies of no, two and three decimals; one to five
// years; several editions; shares in thirds, sevenths and worse; zero years, credits, Outputs without cost, wont and
// enabling ones, by shares and by units of a driver; Outcomes with several goals, with goals by way of their impacts, and
// with none; support cost, exchange rates, price increases. All of them are valid: what binding finds wrong is tested
// elsewhere.
//
// A plan is first a tree of maps and lists for each file, so that a test can reorder or drop parts before it is written.

import fc from 'fast-check'
import type { SourceFile } from '../../src/source/source-file.ts'

export type Value = string | readonly Value[] | Item
export type Item = ReadonlyMap<string, Value>

export interface PlanDraft {
  readonly files: ReadonlyMap<string, Item>
}

export function item(entries: Readonly<Record<string, Value | undefined>>): Item {
  return new Map(Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== undefined))
}

export function writePlan({ files }: PlanDraft): SourceFile[] {
  return [...files].map(([path, root]) => ({ path, text: writeItem(root, '') }))
}

function writeItem(root: Item, indent: string): string {
  return [...root].map(([key, value]) => `${indent}${key}:${writeValue(value, indent)}`).join('')
}

function writeValue(value: Value, indent: string): string {
  if (typeof value === 'string') return ` ${value}\n`
  if (value instanceof Map) return value.size === 0 ? ' {}\n' : `\n${writeItem(value, `${indent}  `)}`
  const items = value as readonly Value[]
  if (items.length === 0) return ' []\n'
  return `\n${items.map((one) => `${indent}  -${writeListed(one, `${indent}  `)}`).join('')}`
}

function writeListed(value: Value, indent: string): string {
  return value instanceof Map ? ` ${writeItem(value, `${indent}  `).trimStart()}` : writeValue(value, indent)
}

/** The same plan with the keys of every map and the items of every list in another order. */
export function reorder({ files }: PlanDraft, seed: number): PlanDraft {
  let state = seed >>> 0
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.map(() => left.splice(random(left.length), 1)[0]!)
  }
  const change = (value: Value): Value => {
    if (typeof value === 'string') return value
    if (value instanceof Map) return new Map(shuffle([...value]).map(([key, inner]) => [key, change(inner)]))
    return shuffle(value as readonly Value[]).map(change)
  }
  return { files: new Map(shuffle([...files]).map(([path, root]) => [path, change(root) as Item])) }
}

/** The same plan without the Output, in every edition. */
export function withoutOutput({ files }: PlanDraft, id: string): PlanDraft {
  const kept = [...files].map(([path, root]): [string, Item] => {
    const outputs = root.get('outputs') as readonly Item[] | undefined
    if (outputs === undefined) return [path, root]
    const others = outputs.filter((output) => output.get('id') !== id)
    return [path, new Map([...root, ['outputs', others]])]
  })
  return { files: new Map(kept) }
}

// The arbitraries. Each draws only from small ranges, where ties and edges are common.

const FUNDING = ['CORE', 'FEES', 'DONOR', 'FRIENDS']
const CATEGORIES: readonly (readonly [string, string])[] = [
  ['c1', 'personnel'],
  ['c2', 'travel-events'],
  ['c3', 'consultants-contracts'],
  ['c4', 'equipment-it'],
  ['c5', 'other-support'],
  ['c6', 'other-support'],
]
const GRADES = ['G-1', 'G-2']

interface Frame {
  readonly decimals: number
  readonly years: readonly number[]
  readonly entities: readonly string[]
  readonly outcomes: readonly string[]
}

/** Parts of a whole as fractions: `2/7`; the weights may be zero, but not all. */
function parts(count: number): fc.Arbitrary<readonly string[]> {
  return fc
    .array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constantFrom(1, 1, 1)), {
      minLength: count,
      maxLength: count,
    })
    .map((weights) => {
      const some = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
      const total = some.reduce((sum, weight) => sum + weight, 0)
      return some.map((weight) => (total === 100 ? `${weight}%` : `${weight}/${total}`))
    })
}

function amount(decimals: number): fc.Arbitrary<string> {
  const units = fc.oneof(
    fc.bigInt(0n, 20n),
    fc.bigInt(0n, 5_000_000n),
    fc.constantFrom(0n, 1n, 100n, 99_999_999_999n),
  )
  return units.map((value) => {
    const digits = value.toString().padStart(decimals + 1, '0')
    return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  })
}

/** One value for all years, or a map of some of them. */
function perYear(years: readonly number[], value: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  const some = fc
    .subarray([...years], { minLength: 1 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => value))
        .map((values) => item(Object.fromEntries(chosen.map((year, i) => [String(year), values[i]!])))),
    )
  return fc.oneof(value, some)
}

const funding: fc.Arbitrary<Value | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...FUNDING),
  fc
    .subarray(FUNDING, { minLength: 2 })
    .chain((sources) =>
      parts(sources.length).map((shares) =>
        item(Object.fromEntries(sources.map((source, i) => [source, shares[i]!]))),
      ),
    ),
)

function costLine(frame: Frame, years: readonly number[]): fc.Arbitrary<Item> {
  const category = fc.constantFrom(...CATEGORIES.map(([id]) => id))
  const plain = fc
    .tuple(category, perYear(years, amount(frame.decimals)), funding, fc.boolean())
    .map(([id, values, source, isInPrices]) =>
      item({
        category: id,
        'per-year': values,
        funding: source,
        'prices-of': isInPrices ? String(frame.years[0]) : undefined,
      }),
    )
  const credit = fc
    .tuple(category, perYear(years, amount(frame.decimals).map(minus)), funding)
    .map(([id, values, source]) =>
      item({ category: id, 'per-year': values, credit: 'Paid back', funding: source }),
    )
  const foreign = fc
    .tuple(category, perYear(years, amount(2)), funding)
    .map(([id, values, source]) =>
      item({ category: id, 'per-year': values, currency: 'USD', funding: source }),
    )
  return fc.oneof({ arbitrary: plain, weight: 4 }, credit, foreign)
}

function minus(text: string): string {
  return /[1-9]/.test(text) ? `-${text}` : text
}

function staffLine(years: readonly number[]): fc.Arbitrary<Item> {
  const time = fc.constantFrom('0', '0.05', '0.3', '1', '2.75', '7')
  return fc
    .tuple(fc.constantFrom(...GRADES), perYear(years, time), funding, fc.boolean())
    .map(([grade, values, source, isInMonths]) =>
      item({ grade, [isInMonths ? 'work-months' : 'fte']: values, funding: source }),
    )
}

function links(frame: Frame): fc.Arbitrary<readonly [string, Value]> {
  const contributes = fc
    .subarray([...frame.outcomes], { minLength: 1, maxLength: Math.min(3, frame.outcomes.length) })
    .chain((outcomes) =>
      parts(outcomes.length).map((shares): readonly [string, Value] => [
        'contributes-to',
        outcomes.map((outcome, i) => item({ outcome, share: shares[i]! })),
      ]),
    )
  const serves = fc
    .subarray([...frame.entities], { minLength: 1 })
    .chain((entities) =>
      parts(entities.length).map((shares): readonly [string, Value] => [
        'serves',
        entities.map((entity, i) => item({ entity, share: shares[i]! })),
      ]),
    )
  const servesByUnits = fc.subarray([...frame.entities], { minLength: 1 }).chain((entities) =>
    fc
      .array(fc.constantFrom('0', '1', '2.5', '7', '4200'), {
        minLength: entities.length,
        maxLength: entities.length,
      })
      .map((units): readonly [string, Value] => [
        'serves',
        entities.map((entity, i) => item({ entity, units: i === 0 && units[0] === '0' ? '3' : units[i]! })),
      ]),
  )
  return fc.oneof({ arbitrary: contributes, weight: 5 }, serves, servesByUnits)
}

function outputOf(frame: Frame, id: string, years: readonly number[]): fc.Arbitrary<Item> {
  const wont = fc.constant(item({ id, title: 'Later', priority: 'wont' }))
  const lines = fc.array(costLine(frame, years), { maxLength: 3 })
  const staff = fc.array(staffLine(years), { maxLength: 2 })
  const pursued = fc
    .tuple(
      fc.constantFrom('must', 'should', 'could'),
      links(frame),
      lines,
      staff,
      fc.option(fc.tuple(lines, staff)),
    )
    .map(([priority, [key, value], costs, personnel, activity]) =>
      item({
        id,
        title: 'Work',
        priority,
        [key]: value,
        costs: costs.length === 0 ? undefined : costs,
        personnel: personnel.length === 0 ? undefined : personnel,
        activities: activity === null ? undefined : [activityOf(id, ...activity)],
      }),
    )
  return fc.oneof({ arbitrary: pursued, weight: 7 }, wont)
}

function activityOf(id: string, costs: readonly Item[], personnel: readonly Item[]): Item {
  return item({
    id: `${id}.1`,
    title: 'Action',
    costs: costs.length === 0 ? undefined : costs,
    personnel: personnel.length === 0 ? undefined : personnel,
  })
}

/** The files of one entity: the first edition for all years, perhaps a newer one, perhaps in two files. */
function plansOf(frame: Frame, entity: string): fc.Arbitrary<readonly (readonly [string, Item])[]> {
  const last = frame.years.at(-1)!
  const edition = (first: number, name: string): fc.Arbitrary<readonly [string, Item]> => {
    const years = frame.years.filter((year) => year >= first)
    const outputs = [1, 2].map((n) => outputOf(frame, `${entity}-${name}${n}`, years))
    return fc.tuple(...outputs).map((list) => [
      `plans/${first}/${entity}-${name}.yaml`,
      item({
        kind: 'operational-plan',
        entity,
        years: first === last ? String(first) : `${first}-${last}`,
        outputs: list,
      }),
    ])
  }
  return fc
    .tuple(
      fc.subarray([...frame.years], { minLength: 1, maxLength: Math.min(2, frame.years.length) }),
      fc.boolean(),
    )
    .chain(([firsts, isInTwoFiles]) =>
      fc.tuple(
        ...firsts.flatMap((first) =>
          isInTwoFiles ? [edition(first, 'a'), edition(first, 'b')] : [edition(first, 'a')],
        ),
      ),
    )
}

/** Goals of each Outcome: declared with shares, those of its impacts, or none. */
function strategicPlan(frame: Frame): fc.Arbitrary<Item> {
  const goals = ['g1', 'g2', 'g3']
  const declared = fc
    .subarray(goals, { minLength: 1 })
    .chain((chosen) =>
      parts(chosen.length).map((shares): readonly [string, Value] => [
        'contributes-to',
        chosen.map((goal, i) => item({ goal, share: shares[i]! })),
      ]),
    )
  const byImpacts = fc
    .subarray(['im1', 'im2', 'im3'], { minLength: 1 })
    .map((impacts): readonly [string, Value] => ['leads-to', impacts])
  const none = fc.constant<readonly [string, Value]>(['leads-to', []])
  const outcome = fc.oneof({ arbitrary: declared, weight: 2 }, { arbitrary: byImpacts, weight: 2 }, none)
  return fc
    .tuple(...frame.outcomes.map(() => fc.tuple(outcome, fc.constantFrom('tp1', 'tp2'))))
    .map((drawn) =>
      item({
        kind: 'strategic-plan',
        goals: goals.map((id) => item({ id, title: 'Goal' })),
        impacts: goals.map((goal, i) => item({ id: `im${i + 1}`, title: 'Impact', goal })),
        'thematic-priorities': ['tp1', 'tp2'].map((id) => item({ id, title: 'Priority' })),
        outcomes: drawn.map(([[key, value], priority], i) =>
          item({ id: frame.outcomes[i]!, title: 'Outcome', 'thematic-priority': priority, [key]: value }),
        ),
      }),
    )
}

function settings(frame: Frame, currency: string): Item {
  return item({
    format: '1',
    organization: 'Generated',
    currency,
    years: frame.years.length === 1 ? String(frame.years[0]) : `${frame.years[0]}-${frame.years.at(-1)}`,
    'default-funding': 'CORE',
    entities: frame.entities.map((id) => item({ id, title: 'Entity' })),
    categories: CATEGORIES.map(([id, group]) => item({ id, title: 'Category', group })),
    'funding-sources': FUNDING.map((id) =>
      item({ id, title: 'Source', class: ['CORE', 'FEES'].includes(id) ? 'regular' : 'extrabudgetary' }),
    ),
  })
}

function standardCosts(frame: Frame): fc.Arbitrary<Item> {
  return fc
    .tuple(
      amount(frame.decimals),
      amount(frame.decimals),
      amount(frame.decimals),
      fc.constantFrom('0%', '5%', '12.5%'),
    )
    .map(([a, b, c, vacancy]) =>
      item({
        kind: 'standard-costs',
        'vacancy-rate': vacancy,
        'standard-costs': [
          item({ grade: 'G-1', category: 'c1', 'per-year': a }),
          item({ grade: 'G-1', category: 'c6', 'per-year': b }),
          item({ grade: 'G-2', category: 'c1', 'per-year': c }),
        ],
      }),
    )
}

const financialPlan: fc.Arbitrary<Item> = fc
  .tuple(fc.boolean(), fc.constantFrom('7%', '12.3%'), fc.constantFrom('0.8051', '3', '0.07'))
  .map(([hasSupportCost, rate, worth]) =>
    item({
      kind: 'financial-plan',
      'exchange-rates': [item({ currency: 'USD', worth })],
      'support-cost': hasSupportCost ? [item({ funding: 'DONOR', rate, category: 'c6' })] : undefined,
      'price-increases': [
        ...CATEGORIES.slice(1, 5).map(([, group]) => item({ group, rate: '1.7%' })),
        item({ group: 'personnel', rate: '2.5%' }),
        item({ category: 'c6', rate: '-1%' }),
      ],
    }),
  )

export const planDrafts: fc.Arbitrary<PlanDraft> = fc
  .record({
    currency: fc.constantFrom('CHF', 'JPY', 'KWD'),
    firstYear: fc.integer({ min: 2020, max: 2040 }),
    yearCount: fc.integer({ min: 1, max: 5 }),
    entityCount: fc.integer({ min: 1, max: 3 }),
    outcomeCount: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ currency, firstYear, yearCount, entityCount, outcomeCount }) => {
    const frame: Frame = {
      decimals: { CHF: 2, JPY: 0, KWD: 3 }[currency]!,
      years: Array.from({ length: yearCount }, (_, i) => firstYear + i),
      entities: ['ea', 'eb', 'ec'].slice(0, entityCount),
      outcomes: ['o1', 'o2', 'o3', 'o4'].slice(0, outcomeCount),
    }
    return fc
      .tuple(
        strategicPlan(frame),
        standardCosts(frame),
        financialPlan,
        fc.tuple(...frame.entities.map((entity) => plansOf(frame, entity))),
      )
      .map(([strategic, costs, rates, plans]) => ({
        files: new Map<string, Item>([
          ['rbm.yaml', settings(frame, currency)],
          ['strategic-plan.yaml', strategic],
          ['standard-costs.yaml', costs],
          ['financial-plan.yaml', rates],
          ...plans.flat(),
        ]),
      }))
  })
