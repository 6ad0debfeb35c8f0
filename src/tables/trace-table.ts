// A figure as the list of its cost facts, which add up to it ([R29]).

import type { Basis, CostFact } from '../costing/facts/cost-fact.ts'
import type { ChainElement } from '../model/chain.ts'
import { textIn } from '../model/local-text.ts'
import type { Plan } from '../model/plan.ts'
import type { Year } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import { word } from '../model/vocabulary.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { showAmount } from '../money/amount.ts'
import { roundTable } from '../money/controlled-rounding.ts'
import { showRatio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { keyOf } from '../costing/facts/cost-fact.ts'
import { sizeOf } from './printed-rollup.ts'
import { editionInWords, missingInWords } from './rollup-words.ts'
import type { RevisionSource } from './rollup-json.ts'
import { editionJson, missingJson } from './rollup-json.ts'
import { AMOUNT, COST, ILLUSTRATIVE, MONEY_UNIT, ONLY, PLACE } from './phrases/figures.ts'
import { COMMIT_HEAD } from './phrases/facts.ts'
import { APPORTIONED, CHANGED, CHANGED_COMMIT, CHANGED_NOTE, COMMIT, ELEMENT, HOW } from './phrases/trace.ts'
import { text, type Table, type Unit } from './table.ts'
import { stepsInWords } from './trace-words.ts'
import { ownWords, titlesOf, untranslatedInWords } from './untranslated.ts'

export interface LastChange {
  /** The full hash. */
  readonly commit: string
  readonly date: string
  readonly author: string
}

export interface CostTrace {
  readonly plan: Plan
  readonly of: ChainElement
  readonly basis: Basis
  readonly years: readonly Year[]
  readonly funding: string | undefined
  /** Of printed amounts. */
  readonly unit: Unit
  readonly facts: readonly CostFact[]
  readonly missing: readonly Diagnostic[]
  readonly source: RevisionSource
  readonly lineOf: (origin: Origin) => number
  /** The commit in which the lines of a file stand as they were read; null for a changed file, and outside git. */
  readonly commitOf: (path: string) => string | null
  /** Where the lines at a place were last changed; null where that is not known. */
  readonly changeOf: (at: Origin) => LastChange | null
  readonly language: string | undefined
}

export function tabulateTrace(trace: CostTrace): Table {
  const { plan, of, facts, language, lineOf, unit } = trace
  const total = facts.reduce((sum, { amount }) => sum + amount, 0n)
  const cells = facts.map(({ amount }) => [amount])
  const printed = unit === 'unit' ? undefined : roundTable(cells, sizeOf(plan, unit))
  const { commit, dirty } = trace.source
  const context = [
    say(COST[trace.basis], language),
    ...editionInWords(plan, language),
    say(MONEY_UNIT[unit], language, { currency: plan.currency.code }),
    trace.years.join(', '),
    ...(trace.funding === undefined ? [] : [say(ONLY, language, { funding: trace.funding })]),
    ...(commit === null
      ? []
      : [say(dirty === true ? CHANGED_COMMIT : COMMIT, language, { commit: commit.slice(0, 10) })]),
    ...(plan.isIllustrative ? [say(ILLUSTRATIVE, language)] : []),
  ]
  return {
    title: say(ELEMENT, language, {
      word: word(plan.vocabulary, of.kind, language),
      id: of.element.id,
      title: textIn(of.element.title, language),
    }),
    name: of.element.id,
    context: [context.join(' · ')],
    columns: [
      { title: word(plan.vocabulary, 'year', language), kind: 'key' },
      { title: word(plan.vocabulary, 'output', language), kind: 'key' },
      { title: word(plan.vocabulary, 'category', language), kind: 'key' },
      { title: say(PLACE, language), kind: 'key' },
      ...(commit === null ? [] : [{ title: say(COMMIT_HEAD, language), kind: 'key' as const }]),
      { title: say(HOW, language), kind: 'text' },
      { title: say(AMOUNT, language), kind: 'money' },
    ],
    rows: [
      ...facts.map((fact, i) => ({
        style: 'item' as const,
        cells: [
          text(String(fact.year)),
          text(fact.output.id),
          text(fact.category.id),
          text(`${fact.origin.path}:${lineOf(fact.origin)}`),
          ...(commit === null ? [] : [text(commitInWords(trace, fact.origin))]),
          text(stepsInWords(plan, fact, language)),
          { kind: 'money' as const, amount: fact.amount, printed: printed?.rows[i] },
        ],
      })),
      {
        style: 'total',
        cells: [
          text(word(plan.vocabulary, 'total', language)),
          ...Array.from({ length: commit === null ? 4 : 5 }, () => text('')),
          { kind: 'money', amount: total, printed: printed?.total },
        ],
      },
    ],
    currency: plan.currency,
    unit,
    language,
    hasFractions: facts.some(({ amount }) => amount % 10n ** BigInt(plan.currency.decimals) !== 0n),
    warnings: missingInWords(trace.missing, lineOf, language),
    notes: [
      say(APPORTIONED, language),
      ...(dirty === true ? [say(CHANGED_NOTE, language)] : []),
      ...untranslatedInWords(
        plan,
        [...titlesOf([of.element]), ...ownWords(plan, [of.kind, 'year', 'output', 'category', 'total'])],
        language,
      ),
    ],
  }
}

/** Where its lines were last changed, `1a2b3c4d5e 2027-11-18`; else the commit in which they stand. */
function commitInWords(trace: CostTrace, at: Origin): string {
  const change = trace.changeOf(at)
  if (change !== null) return `${change.commit.slice(0, 10)} ${change.date.slice(0, 10)}`
  return trace.commitOf(at.path)?.slice(0, 10) ?? say(CHANGED, trace.language)
}

export function traceJson(trace: CostTrace): unknown {
  const { plan, of, facts, lineOf, language } = trace
  const show = (amount: bigint) => showAmount(amount, plan.currency)
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    basis: trace.basis,
    ...editionJson(plan),
    element: { kind: of.kind, id: of.element.id, label: textIn(of.element.title, language) },
    years: trace.years,
    ...(trace.funding === undefined ? {} : { funding: trace.funding }),
    complete: trace.missing.length === 0,
    missing: missingJson(trace.missing, lineOf),
    source: trace.source,
    facts: facts.map((fact) => ({
      amount: show(fact.amount),
      year: fact.year,
      output: fact.output.id,
      originOutput: fact.arisesIn.id,
      originEntity: fact.arisesIn.entity.id,
      activity: keyOf(fact.activity),
      outcome: keyOf(fact.outcome),
      goal: keyOf(fact.goal),
      category: fact.category.id,
      fundingSource: fact.funding.id,
      kind: fact.kind,
      ...(fact.grade === undefined ? {} : { grade: fact.grade }),
      lineAmount: show(fact.whole),
      steps: fact.steps.map(({ by, to, share }) => ({
        by,
        to: to.id,
        share: `${share.numerator}/${share.denominator}`,
        percent: showRatio({ numerator: share.numerator * 100n, denominator: share.denominator }),
      })),
      path: fact.origin.path,
      line: lineOf(fact.origin),
      commit: trace.commitOf(fact.origin.path),
      changed: trace.changeOf(fact.origin),
    })),
    total: show(facts.reduce((sum, { amount }) => sum + amount, 0n)),
  }
}
