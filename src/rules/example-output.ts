// Examples of rules on Outputs: an operational plan with one complete Output, in which a rule changes what it is about.

/** @param own more lines of the Output, indented by four blanks */
export function exampleOutput(own = ''): string {
  return `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
${outputItem('BUR-1', 'Training of lighthouse keepers', own)}`
}

/** One more complete Output, to stand behind it. */
export function exampleSecondOutput(): string {
  return outputItem('BUR-2', 'Repair of buoys', '')
}

function outputItem(id: string, title: string, own: string): string {
  return `  - id: ${id}
    title: ${title}
    priority: must
${own}    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: travel-events
        per-year: 110000
`
}
