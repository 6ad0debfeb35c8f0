// Which mistakes in a file touch money ([D10]): a roll-up must say that it is incomplete when a cost could not be read, and
// need not when a title is missing. Revenue is in no roll-up of cost, but in the financial plan that is made as a workbook; and
// envelopes, ceilings and what was approved are in neither, but in their comparison. What was spent and transferred is in no plan.

import type { MissingMoney } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import type { Kind } from './document.ts'
import { shapeAt } from './shape.ts'

/** Which figures lack a value that cannot be read; undefined where none does. */
type Figures = 'cost' | 'full-cost' | 'revenue' | 'envelope' | 'spending' | undefined

/**
 * What totals lack when the value at a path cannot be read.
 *
 * @param path the validator's path of the value, and behind it the key that is missing, unknown or given twice; list items
 *   stand in it by index, so no id that a planner chose (`note`, `start`) is taken for a key; empty: the whole file
 * @param element the id of the element around it
 */
export function missingMoneyAt(
  kind: Kind,
  path: string,
  rule: string,
  element: string | undefined,
): MissingMoney | undefined {
  const figures = rule === 'unknown-key' ? figuresOfUnknownKey(kind, path) : figuresAt(kind, path)
  if (figures === undefined) return undefined
  return figures === 'cost' ? { element } : { element, of: figures }
}

/**
 * A key that nobody knows may be one that is misspelt: then it hides what that key holds. A key that is near to none may
 * be meant for anything, so it counts wherever cost may stand.
 */
function figuresOfUnknownKey(kind: Kind, path: string): Figures {
  const end = path.lastIndexOf('/')
  const parent = path.slice(0, end)
  const known = Object.keys(shapeAt(kind, parent)?.properties ?? {})
  const meant = suggest(path.slice(end + 1), known)
  if (meant !== undefined) return figuresAt(kind, `${parent}/${meant}`)
  // What an entity, a category or a setting can hold besides its own keys is no money; the file itself may hold a list of it.
  if (kind === 'rbm') return parent === '' ? 'cost' : undefined
  return figuresAt(kind, parent === '' || isKeyOfLine(kind, path) ? '' : path)
}

/** A cost line that got into a list of indicators, say, is not read there: `grade`, `fte`, `per-year`. */
function isKeyOfLine(kind: Kind, path: string): boolean {
  const key = path.slice(path.lastIndexOf('/') + 1)
  if (kind !== 'operational-plan' || REMARKS.has(key)) return false
  return ['costs', 'personnel'].some((list) =>
    Object.hasOwn(shapeAt(kind, `/outputs/0/${list}/0`)?.properties ?? {}, key),
  )
}

function figuresAt(kind: Kind, path: string): Figures {
  const steps = path.split('/').slice(1)
  const [top] = steps
  switch (kind) {
    case 'rbm':
      return top === undefined || (SETTINGS.has(top) && !hasRemark(steps)) ? 'cost' : undefined
    case 'financial-plan':
      return figuresOfFinancialPlan(steps)
    case 'strategic-plan':
      if (steps.includes('relative-priority')) return 'envelope'
      return top === undefined || isOfResultsChain(steps) ? 'cost' : undefined
    case 'staffing-table':
      return top === undefined || isOfPost(steps) ? 'cost' : undefined
    case 'operational-plan':
      // Whom an enabling Output serves moves its cost in the full view alone.
      if (steps[2] === 'serves') return hasRemark(steps) ? undefined : 'full-cost'
      return isOfCost(steps) ? 'cost' : undefined
    case 'standard-costs':
      return isOfCost(steps) ? 'cost' : undefined
    case 'progress-report':
      return isOfSpending(steps, 'expenditure', HEAD_OF_REPORT) ? 'spending' : undefined
    case 'decisions':
      return isOfSpending(steps, 'transfers', HEAD_OF_DECISIONS) ? 'spending' : undefined
    default:
      return undefined
  }
}

/** Keys of `rbm.yaml` that costs are read with. */
const SETTINGS = new Set([
  'format',
  'currency',
  'years',
  'entities',
  'categories',
  'funding-sources',
  'default-funding',
  'work-months-per-fte',
  'ignore',
])

/** Keys of the financial plan that costs are computed with. */
const RATES = new Set(['exchange-rates', 'support-cost', 'price-increases'])

/** Lists of the financial plan that the money from above is computed with. */
const FROM_ABOVE = new Set(['envelopes', 'ceilings', 'scenarios', 'approved-figures'])

/** Keys of a revenue row that the cost lines paid by it are computed with, when the row is an agreement. */
const AGREED = new Set(['funding', 'support-cost'])

/** Keys of a revenue row that change no figure. */
const WORDS_OF_REVENUE = new Set(['basis', 'certainty', 'earmarked-for', 'group'])

function figuresOfFinancialPlan(steps: readonly string[]): Figures {
  const [top, , key] = steps
  if (top === undefined) return 'cost'
  if (hasRemark(steps)) return undefined
  if (RATES.has(top)) return 'cost'
  if (top === 'previous-period' || top === 'revenue-units') return 'revenue'
  if (FROM_ABOVE.has(top)) return 'envelope'
  if (top !== 'revenue') return undefined
  // The list itself may hold agreements.
  if (key === undefined || AGREED.has(key) || !isKeyOfRevenue(key)) return 'cost'
  return WORDS_OF_REVENUE.has(key) ? undefined : 'revenue'
}

function isKeyOfRevenue(key: string): boolean {
  return Object.hasOwn(shapeAt('financial-plan', '/revenue/0')?.properties ?? {}, key)
}

/** Keys of the strategic plan and of operational plans whose whole content bears no money. */
const FREE_OF_MONEY = new Set([
  'indicators',
  'risks',
  'reviews',
  'outcome-targets',
  'note',
  'title',
  'description',
  'mandate',
  'status',
  'approved',
  'marked',
  'priority-decision',
  'rank',
  'start',
  'end',
  'sdg',
  'type',
  'other-resources',
  'driver',
  'offering',
  'enabler',
  'department',
  'assumptions',
  'development-goals',
  'relative-priority',
  'agreed-to',
])

/** Outcomes, by which cost reaches goals and thematic priorities, and the goals of the impacts that they lead to. */
function isOfResultsChain(steps: readonly string[]): boolean {
  if (steps[0] === 'impacts') return steps[2] === 'goal'
  return steps[0] === 'outcomes' && !steps.some((step) => FREE_OF_MONEY.has(step))
}

/** Keys of a post that no price depends on. */
const WORDS_OF_POST = new Set(['title', 'note', 'department', 'count', 'work-months'])

function isOfPost([top, , key]: readonly string[]): boolean {
  return top === 'posts' && (key === undefined || !WORDS_OF_POST.has(key))
}

/** Keys at the head of a file without which its amounts cannot be placed. */
const HEAD_OF_REPORT = new Set(['entity', 'period'])
const HEAD_OF_DECISIONS = new Set(['date', 'decided-by'])

const WORDS_OF_SPENDING = new Set(['note', 'reason'])

function isOfSpending([top, , key]: readonly string[], list: string, head: ReadonlySet<string>): boolean {
  if (top === undefined || head.has(top)) return true
  return top === list && (key === undefined || !WORDS_OF_SPENDING.has(key))
}

/** Lists whose items are money or the time that it is computed from: in these only a title or remark bears none. */
const LINES = new Set(['costs', 'personnel', 'standard-costs'])

function isOfCost(steps: readonly string[]): boolean {
  const line = steps.findIndex((step) => LINES.has(step))
  const isFree = steps.slice(0, line < 0 ? undefined : line).some((step) => FREE_OF_MONEY.has(step))
  return !isFree && (line < 0 || !REMARKS.has(steps[line + 2] ?? ''))
}

const REMARKS = new Set(['title', 'note'])

function hasRemark(steps: readonly string[]): boolean {
  return steps.some((step) => REMARKS.has(step))
}
