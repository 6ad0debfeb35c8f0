// How risks can be grouped. On its own, so that the list of options loads nothing else.

export const RISK_GROUPINGS = ['category', 'entity', 'outcome', 'output'] as const

export type RiskGrouping = (typeof RISK_GROUPINGS)[number]
