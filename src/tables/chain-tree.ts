// The chain around an element as a neutral tree: what each node is called, its share and its cost.

import type { CostFact } from '../costing/facts/cost-fact.ts'
import { revenueAmounts } from '../costing/envelope/revenue.ts'
import { factsOfElement } from '../costing/trace.ts'
import type { Chain, ChainElement, ChainNode } from '../model/chain.ts'
import { textIn } from '../model/local-text.ts'
import { localDigits } from '../model/number-style.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { showAmount } from '../money/amount.ts'
import { showPercent } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { ownWords, titlesOf, type NamedText } from './untranslated.ts'

export interface Tree {
  readonly label: string
  /** What stands behind the label: what it is, its share, its cost. */
  readonly remarks: readonly string[]
  readonly place: string
  readonly children: readonly Tree[]
}

export interface ChainTree {
  readonly of: Tree
  readonly up: readonly Tree[]
  readonly down: readonly Tree[]
}

interface Context {
  readonly plan: Plan
  readonly facts: readonly CostFact[]
  readonly years: readonly Year[]
  readonly language: string | undefined
  readonly lineOf: (origin: Origin) => number
}

export function chainTree(chain: Chain, context: Context): ChainTree {
  const of = tree({ ...chain.of, children: [] }, context, undefined)
  const own = factsOfElement(context.facts, chain.of)
  return {
    of,
    up: chain.up.map((node) => tree(node, context, own)),
    down: chain.down.map((node) => tree(node, context, own)),
  }
}

/** @param within the facts of the nodes passed on the way: of them, a node shows those that are its own */
function tree(node: ChainNode, context: Context, within: readonly CostFact[] | undefined): Tree {
  const { plan, language, lineOf } = context
  const own = costOf(node, context, within)
  const amount = own === undefined || own.length === 0 ? revenueOf(node, context) : total(own)
  const cost =
    amount === undefined
      ? []
      : [`${plan.currency.code}\u00a0${localDigits(showAmount(amount, plan.currency), language)}`]
  const share = node.share === undefined ? [] : [localDigits(showPercent(node.share), language)]
  const { origin } = node.element
  return {
    label: `${node.element.id}  ${textIn(node.element.title, language)}`,
    remarks: [word(plan.vocabulary, node.kind, language), ...share, ...cost],
    place: `${origin.path}:${lineOf(origin)}`,
    children: node.children.map((child) => tree(child, context, own ?? within)),
  }
}

/** The texts of the plan that stand in the tree. */
export function textsInChain(plan: Plan, { of, up, down }: Chain): NamedText[] {
  const all = [of, ...[...up, ...down].flatMap(withChildren)]
  return [
    ...titlesOf(all.map(({ element }) => element)),
    ...ownWords(
      plan,
      all.map(({ kind }) => kind),
    ),
  ]
}

function withChildren(node: ChainNode): ChainNode[] {
  return [node, ...node.children.flatMap(withChildren)]
}

function costOf(
  node: ChainElement,
  { facts }: Context,
  within: readonly CostFact[] | undefined,
): readonly CostFact[] | undefined {
  return factsOfElement(within ?? facts, node)
}

/** What a row of revenue brings in the years asked for; undefined for everything else. */
function revenueOf({ kind, element }: ChainElement, { plan, years }: Context): bigint | undefined {
  if (kind !== 'revenue') return undefined
  const amounts = revenueAmounts(plan, element)
  return years.reduce((sum, year) => sum + (amounts.get(year) ?? 0n), 0n)
}

function total(facts: readonly CostFact[]): bigint {
  return facts.reduce((sum, { amount }) => sum + amount, 0n)
}

export function chainJson(chain: Chain, context: Context): unknown {
  const { plan, facts, language, lineOf } = context
  const json = (node: ChainNode | ChainElement, within: readonly CostFact[] | undefined): object => {
    const own = factsOfElement(within ?? facts, node)
    const { origin } = node.element
    const revenue = revenueOf(node, context)
    return {
      kind: node.kind,
      id: node.element.id,
      label: textIn(node.element.title, language),
      ...('share' in node && node.share !== undefined ? { share: showPercent(node.share) } : {}),
      ...(own === undefined ? {} : { cost: showAmount(total(own), plan.currency) }),
      ...(revenue === undefined ? {} : { revenue: showAmount(revenue, plan.currency) }),
      path: origin.path,
      line: lineOf(origin),
      ...('children' in node ? { children: node.children.map((child) => json(child, own ?? within)) } : {}),
    }
  }
  return {
    element: json(chain.of, undefined),
    up: chain.up.map((node) => json(node, factsOfElement(facts, chain.of))),
    down: chain.down.map((node) => json(node, factsOfElement(facts, chain.of))),
  }
}
