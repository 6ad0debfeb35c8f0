// Examples of rules on risks: a register with one complete risk, in which a rule changes what it is about.

const COMPLETE = {
  likelihood: '4',
  impact: '4',
  response: 'mitigate',
  mitigation: '[Second supplier, Stock of lamps for a year]',
  owner: 'Chief of Stores',
  'residual-likelihood': '2',
  'residual-impact': '4',
  appetite: 'low',
} as const

/** @param changes what is written for a key instead; undefined leaves the key out */
export function exampleRisk(
  changes: Readonly<Partial<Record<keyof typeof COMPLETE, string | undefined>>>,
): string {
  const fields = Object.entries({ ...COMPLETE, ...changes }).filter(([, text]) => text !== undefined)
  return `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-1]
    risk-category: operational
${fields.map(([key, text]) => `    ${key}: ${text}`).join('\n')}
`
}
