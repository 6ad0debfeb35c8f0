// Which schema errors touch money ([D10]): a roll-up must say that it is incomplete when a cost could not be read, and
// need not when a title is missing. An unknown key counts wherever cost may stand: it may be a misspelt `costs`.

import type { Kind } from './document.ts'

/** Keys whose whole content bears no money, by the kind of file. */
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
])

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
const RATES = new Set(['exchange-rates', 'support-cost', 'price-increases'])

export function bearsMoney(kind: Kind, pointer: string, rule: string): boolean {
  const steps = pointer.split('/').slice(1)
  if (kind === 'rbm') return steps[0] !== undefined && SETTINGS.has(steps[0]) && !steps.includes('title')
  if (kind === 'financial-plan') return steps[0] !== undefined && RATES.has(steps[0])
  if (kind !== 'operational-plan' && kind !== 'standard-costs') return false
  if (rule === 'missing-key') return true
  return !steps.some((step) => FREE_OF_MONEY.has(step))
}
