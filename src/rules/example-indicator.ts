// Examples of rules on indicators: a strategic plan with one complete indicator, in which a rule changes what it is about.

const COMPLETE = {
  title: 'Lights in service',
  definition: 'Lights that burnt on every night of the year, divided by all lights in the list',
  unit: 'percent',
  direction: 'increase',
  combine: 'latest',
  source: 'List of lights',
  method: 'Reports of the keepers',
  frequency: 'yearly',
  'measured-by': 'Bureau of Lights',
  baseline: '{2027: 90}',
  targets: '{2028: 92, 2029: 95}',
  'achievable-because': 'Two points a year were reached before',
} as const

type Key =
  | keyof typeof COMPLETE
  | 'scale'
  | 'tolerance'
  | 'numerator'
  | 'denominator'
  | 'baseline-due'
  | 'baseline-owner'

/**
 * @param changes what is written for a key instead; undefined leaves the key out
 * @param others indicators of the same Outcome beside it, the same but for what is written here
 */
export function exampleIndicator(
  changes: Readonly<Partial<Record<Key, string | undefined>>>,
  ...others: readonly Readonly<Partial<Record<Key, string | undefined>>>[]
): string {
  const items = [changes, ...others].map((one, i) => {
    const fields = Object.entries({ ...COMPLETE, ...one }).filter(([, text]) => text !== undefined)
    return [`      - id: I-${i + 1}`, ...fields.map(([key, text]) => `        ${key}: ${text}`)].join('\n')
  })
  return `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
${items.join('\n')}
`
}
