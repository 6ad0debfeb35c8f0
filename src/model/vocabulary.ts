// The words that users see. Organizations rename the elements of their plans each cycle, so these are data of the plan
// (`words:` in rbm.yaml); code always says Outcome, Output, Entity.

import { plainText, textIn, type LocalText } from './local-text.ts'

const DEFAULT_WORDS = {
  goal: 'Strategic Goal',
  impact: 'Impact',
  'thematic-priority': 'Thematic Priority',
  outcome: 'Outcome',
  output: 'Output',
  activity: 'Activity',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  entity: 'Entity',
  department: 'Department',
  'funding-source': 'Funding source',
  'funding-class': 'Funding class',
  category: 'Category',
  'category-group': 'Category group',
  cost: 'Cost',
  revenue: 'Revenue',
  expenses: 'Expenses',
  risk: 'Risk',
  priority: 'Priority',
  must: 'Must',
  should: 'Should',
  could: 'Could',
  wont: "Won't",
  total: 'Total',
  'financial-plan': 'Financial plan',
  'operational-plan': 'Operational plan',
  'strategic-plan': 'Strategic plan',
  'origin-entity': 'Entity of origin',
  year: 'Year',
  regular: 'Regular budget',
  extrabudgetary: 'Extrabudgetary',
  personnel: 'Personnel',
  'travel-events': 'Travel and events',
  'consultants-contracts': 'Consultants and contractual services',
  'equipment-it': 'Equipment and IT',
  'other-support': 'Other direct or indirect support costs',
} as const

export type Term = keyof typeof DEFAULT_WORDS

export type Vocabulary = ReadonlyMap<string, LocalText>

export const TERMS = Object.keys(DEFAULT_WORDS) as readonly Term[]

/** The organization's word for a term. */
export function word(vocabulary: Vocabulary, term: Term, language?: string): string {
  return textIn(vocabulary.get(term) ?? plainText(DEFAULT_WORDS[term]), language)
}
