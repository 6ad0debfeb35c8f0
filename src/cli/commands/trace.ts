// `rbm trace ID`: the results chain around an element; with `--cost`, the facts that its cost is the sum of ([R29]).

import type { Basis } from '../../costing/facts/cost-fact.ts'
import { isFundedBy } from '../../costing/rollup.ts'
import { factsOfElement } from '../../costing/trace.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { chainOf, elementsOf, type ChainElement } from '../../model/chain.ts'
import { textIn } from '../../model/local-text.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeStyle } from '../../render/style.ts'
import { wrapWords } from '../../render/wrap-words.ts'
import { renderNode, renderTree } from '../../render/tree-text.ts'
import { visible, withoutCommands } from '../../source/visible.ts'
import { chainJson, chainTree, textsInChain, type Tree } from '../../tables/chain-tree.ts'
import { COST, ILLUSTRATIVE } from '../../tables/phrases/figures.ts'
import { IT_IS_MADE_OF, IT_SERVES } from '../../tables/phrases/trace.ts'
import { editionJson } from '../../tables/rollup-json.ts'
import { editionInWords } from '../../tables/rollup-words.ts'
import { tabulateTrace, traceJson, type CostTrace } from '../../tables/trace-table.ts'
import { untranslatedInWords } from '../../tables/untranslated.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import type { ExitStatus } from '../exit-status.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { lastChanges } from '../last-changes.ts'
import { commitOf, dateOf, endOf, readPlan, sourceOf } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  printedUnit,
  saidOnce,
  selectYears,
  type TableOptions,
} from '../table-options.ts'

export interface TraceOptions extends TableOptions {
  readonly cost?: boolean
  readonly year?: string
  readonly basis: Basis
}

export async function trace(
  context: CliContext,
  id: string,
  path: string | undefined,
  options: TraceOptions,
): Promise<ExitStatus> {
  if (options.output !== undefined) checkOutput(context.host, options.output)
  const format = formatOf(options, 'trace')
  if (options.cost !== true && (options.output !== undefined || !['table', 'json'].includes(format))) {
    throw new RbmError(
      'no-table',
      'A chain is no table.',
      'It is printed as text or JSON; --cost gives a table.',
    )
  }
  const input = await readPlan(context, path, { ...options, rules: 'of money' })
  const { plan } = input
  checkLanguage(plan, options.lang)
  const elements = elementsNamed(plan, id)
  const idle = IDLE_OPTIONS.trace
  notApplied(context, plan, options, options.cost === true ? idle : ['unit', ...idle])
  const years = selectYears(plan, saidOnce(options.year, options.years))
  const funding = fundingOf(plan, options.funding)
  const facts = input.checked.cost
    .facts(options.basis)
    .filter((fact) => years.includes(fact.year) && isFundedBy(fact.funding, funding))
  const missing = input.checked.missing(options.basis)

  if (options.cost !== true) {
    const chains = elements.map((element) => chainOf(plan, element))
    const view = { plan, facts, years, language: options.lang, lineOf: input.lineOf }
    if (format === 'json') {
      const json = {
        schemaVersion: '1.0',
        currency: plan.currency.code,
        basis: options.basis,
        ...editionJson(plan),
        years,
      }
      context.streams.out(renderJson({ ...json, chains: chains.map((chain) => chainJson(chain, view)) }))
    } else {
      const { lang: language } = options
      const about = [
        say(COST[options.basis], language),
        ...editionInWords(plan, language),
        years.join(', '),
        ...(plan.isIllustrative ? [say(ILLUSTRATIVE, language)] : []),
      ].join(' · ')
      const drawn = chains.map((chain) => {
        const notes = untranslatedInWords(plan, textsInChain(plan, chain), language)
        return drawChain(context, chainTree(chain, view), { about, notes, language })
      })
      context.streams.out(drawn.join('\n'))
    }
    return endOf(context, 'cost', missing.length)
  }

  const owned = elements.map((of) => ({ of, own: factsOfElement(facts, of) }))
  const changeOf = await lastChanges(
    context.host,
    input,
    owned.flatMap(({ own = [] }) => own.map(({ origin }) => origin)),
  )
  const traces = owned.map(({ of, own }): CostTrace => {
    if (own === undefined) {
      const hint = `See what it belongs to: rbm trace ${of.element.id}`
      throw new RbmError('no-cost', `"${visible(id)}" is of a kind that has no cost of its own.`, hint)
    }
    const { basis, lang: language } = options
    return {
      plan,
      of,
      basis,
      years,
      funding,
      unit: printedUnit(options.unit, format),
      facts: own,
      missing,
      source: sourceOf(input),
      lineOf: input.lineOf,
      commitOf: (path) => commitOf(input, path),
      changeOf,
      language,
    }
  })
  await deliverTables(
    context,
    traces.map(tabulateTrace),
    () => (traces.length === 1 ? traceJson(traces[0]!) : traces.map(traceJson)),
    { format, output: options.output, author: textIn(plan.organization, options.lang), date: dateOf(input) },
  )
  return endOf(context, 'cost', missing.length)
}

function elementsNamed(plan: Plan, id: string): readonly ChainElement[] {
  const all = elementsOf(plan)
  const found = all.filter(({ element }) => element.id === id)
  if (found.length > 0) return found
  const near = suggest(
    id,
    all.map(({ element }) => element.id),
  )
  const kinds =
    'Goals, impacts, thematic priorities, Outcomes, indicators, Outputs, Activities, risks, entities, departments, categories, funding sources and revenue can be traced.'
  const hint = near === undefined ? kinds : `Did you mean "${near}"?`
  throw new RbmError('no-such-element', `The plan has no element "${visible(id)}".`, hint)
}

/** What stands around a chain. */
interface Said {
  readonly about: string
  readonly notes: readonly string[]
  readonly language: string | undefined
}

function drawChain(
  { streams }: CliContext,
  { of, up, down }: { readonly of: Tree; readonly up: readonly Tree[]; readonly down: readonly Tree[] },
  { about, notes, language }: Said,
): string {
  const style = makeStyle(streams.isColoured)
  const width = streams.columns
  const part = (title: string, trees: readonly Tree[]) =>
    trees.length === 0 ? [] : ['', style.bold(title), ...renderTree(trees, width, style)]
  const lines = [
    ...renderNode(of, width, style, '', '  ').map((line) => style.bold(line)),
    ...wrapWords(`${of.place} · ${about}`, width).map((line) => style.dim(line)),
    ...part(say(IT_SERVES, language), up),
    ...part(say(IT_IS_MADE_OF, language), down),
    ...notes.flatMap((note) => ['', ...wrapWords(visible(note), width)]),
    '',
  ]
  return withoutCommands(lines.join('\n'))
}
