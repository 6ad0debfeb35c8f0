// The decision table ([R21]): what is proposed for an Output, from how four things stand beside one another. It is data, so that
// management can read it, argue about it and change it: `docs/decision-table.md` is drawn from it, with a sentence for each row.
//
// Every combination of the four meets exactly one row: no gap, no overlap, so the order of rows says nothing. A test goes through all
// of them. A column that a row leaves out may stand in any way.

export const DELIVERY_COLUMN = ['delivered', 'on-track', 'late', 'failing', 'cancelled', 'unknown'] as const
/** `none`: there is no target that it aims at itself in the year, so that none can be met or missed. */
export const TARGET_COLUMN = ['met', 'behind', 'missed', 'none', 'unknown'] as const
/** `ahead`: of the year or of its results, or above the budget by no more than is tolerated. */
export const SPENDING_COLUMN = ['within', 'under', 'ahead', 'over', 'unknown'] as const
/** `unknown`: none that is rated is recorded. */
export const RISK_COLUMN = ['accepted', 'above', 'unknown'] as const

export interface OutputStates {
  readonly delivery: (typeof DELIVERY_COLUMN)[number]
  readonly targets: (typeof TARGET_COLUMN)[number]
  readonly spending: (typeof SPENDING_COLUMN)[number]
  readonly risk: (typeof RISK_COLUMN)[number]
}

export const COLUMNS = {
  delivery: DELIVERY_COLUMN,
  targets: TARGET_COLUMN,
  spending: SPENDING_COLUMN,
  risk: RISK_COLUMN,
} as const

export type StateColumn = keyof OutputStates

/** What can be proposed, and what it asks of management: of the others, the entity sees to it. */
export const ACTIONS = {
  continue: { needsDecision: false },
  watch: { needsDecision: false },
  report: { needsDecision: false },
  'catch-up': { needsDecision: false },
  'answer-risk': { needsDecision: true },
  'release-money': { needsDecision: true },
  'mend-budget': { needsDecision: true },
  redesign: { needsDecision: true },
  'plan-anew': { needsDecision: true },
  'ask-whether-needed': { needsDecision: true },
  'rescue-or-stop': { needsDecision: true },
  'account-for-money': { needsDecision: true },
  close: { needsDecision: true },
} as const

export type ProposedAction = keyof typeof ACTIONS

export interface DecisionRule {
  readonly id: DecisionRuleId
  readonly when: { readonly [Column in StateColumn]?: readonly OutputStates[Column][] }
  readonly action: ProposedAction
}

export type DecisionRuleId =
  | 'works'
  | 'works-for-less'
  | 'spends-early'
  | 'results-behind'
  | 'results-unmeasured'
  | 'spending-unreported'
  | 'works-under-risk'
  | 'works-for-more'
  | 'behind-for-more'
  | 'without-result'
  | 'without-result-for-more'
  | 'late'
  | 'late-under-risk'
  | 'late-for-more'
  | 'late-without-result'
  | 'late-without-result-for-more'
  | 'met-without-delivery'
  | 'failing'
  | 'failing-under-risk'
  | 'failing-without-result'
  | 'failing-for-more'
  | 'cancelled'
  | 'delivery-unreported'
  | 'spent-unreported'

const WELL = ['delivered', 'on-track'] as const
const NOT_MISSED = ['met', 'none', 'behind', 'unknown'] as const
const NOT_OVER = ['within', 'under', 'ahead', 'unknown'] as const
/** No risk that asks for an answer. */
const CALM = ['accepted', 'unknown'] as const

export const DECISION_TABLE: readonly DecisionRule[] = [
  // Delivered, or as planned.
  {
    id: 'works',
    when: { delivery: WELL, targets: ['met', 'none'], spending: ['within'], risk: CALM },
    action: 'continue',
  },
  {
    id: 'works-for-less',
    when: { delivery: WELL, targets: ['met', 'none'], spending: ['under'], risk: CALM },
    action: 'release-money',
  },
  {
    id: 'spends-early',
    when: { delivery: WELL, targets: ['met', 'none'], spending: ['ahead'], risk: CALM },
    action: 'watch',
  },
  {
    id: 'results-behind',
    when: { delivery: WELL, targets: ['behind'], spending: ['within', 'under', 'ahead'], risk: CALM },
    action: 'watch',
  },
  {
    id: 'results-unmeasured',
    when: { delivery: WELL, targets: ['unknown'], spending: ['within', 'under', 'ahead'], risk: CALM },
    action: 'report',
  },
  {
    id: 'spending-unreported',
    when: { delivery: WELL, targets: NOT_MISSED, spending: ['unknown'], risk: CALM },
    action: 'report',
  },
  {
    id: 'works-under-risk',
    when: { delivery: WELL, targets: NOT_MISSED, spending: NOT_OVER, risk: ['above'] },
    action: 'answer-risk',
  },
  {
    id: 'works-for-more',
    when: { delivery: WELL, targets: ['met', 'none', 'unknown'], spending: ['over'] },
    action: 'mend-budget',
  },
  {
    id: 'behind-for-more',
    when: { delivery: WELL, targets: ['behind'], spending: ['over'] },
    action: 'plan-anew',
  },
  {
    id: 'without-result',
    when: { delivery: WELL, targets: ['missed'], spending: NOT_OVER },
    action: 'redesign',
  },
  {
    id: 'without-result-for-more',
    when: { delivery: WELL, targets: ['missed'], spending: ['over'] },
    action: 'rescue-or-stop',
  },
  // Late.
  {
    id: 'late',
    when: { delivery: ['late'], targets: NOT_MISSED, spending: NOT_OVER, risk: CALM },
    action: 'catch-up',
  },
  {
    id: 'late-under-risk',
    when: { delivery: ['late'], targets: NOT_MISSED, spending: NOT_OVER, risk: ['above'] },
    action: 'plan-anew',
  },
  {
    id: 'late-for-more',
    when: { delivery: ['late'], targets: NOT_MISSED, spending: ['over'] },
    action: 'plan-anew',
  },
  {
    id: 'late-without-result',
    when: { delivery: ['late'], targets: ['missed'], spending: NOT_OVER },
    action: 'plan-anew',
  },
  {
    id: 'late-without-result-for-more',
    when: { delivery: ['late'], targets: ['missed'], spending: ['over'] },
    action: 'rescue-or-stop',
  },
  // At risk of not being delivered, or over its end.
  {
    id: 'met-without-delivery',
    when: { delivery: ['failing'], targets: ['met'], spending: NOT_OVER },
    action: 'ask-whether-needed',
  },
  {
    id: 'failing',
    when: { delivery: ['failing'], targets: ['behind', 'none', 'unknown'], spending: NOT_OVER, risk: CALM },
    action: 'plan-anew',
  },
  {
    id: 'failing-under-risk',
    when: {
      delivery: ['failing'],
      targets: ['behind', 'none', 'unknown'],
      spending: NOT_OVER,
      risk: ['above'],
    },
    action: 'rescue-or-stop',
  },
  {
    id: 'failing-without-result',
    when: { delivery: ['failing'], targets: ['missed'], spending: NOT_OVER },
    action: 'rescue-or-stop',
  },
  {
    id: 'failing-for-more',
    when: { delivery: ['failing'], spending: ['over'] },
    action: 'rescue-or-stop',
  },
  // Cancelled, or not reported.
  { id: 'cancelled', when: { delivery: ['cancelled'] }, action: 'close' },
  {
    id: 'delivery-unreported',
    when: { delivery: ['unknown'], spending: NOT_OVER },
    action: 'report',
  },
  {
    id: 'spent-unreported',
    when: { delivery: ['unknown'], spending: ['over'] },
    action: 'account-for-money',
  },
]

/** The row that speaks of these states: there is always exactly one. */
export function ruleFor(states: OutputStates): DecisionRule {
  return DECISION_TABLE.find((rule) => isMet(rule, states))!
}

export function isMet({ when }: DecisionRule, states: OutputStates): boolean {
  const columns = Object.keys(COLUMNS) as StateColumn[]
  return columns.every(
    (column) => (when[column] as readonly string[] | undefined)?.includes(states[column]) ?? true,
  )
}
