// Examples of rules on Outputs: an operational plan with one complete Output, in which a rule changes what it is about.

/** @param own more lines of the Output, indented by four blanks */
export function exampleOutput(own = ''): string {
  return `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
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
