// Examples of rules on progress reports and decisions: one complete row, in which a rule changes what it is about.

/** @param rows from the first list on */
export function exampleReport(rows: string, head = 'period: 2028\ndate: 2029-01-31'): string {
  return `
kind: progress-report
entity: BUR
${head}
${rows}`
}

/** @param own more lines of the value, indented by four blanks */
export function exampleValue(own = '    evidence: Survey of lights 2028\n'): string {
  return `values:
  - indicator: I-1
    value: 93
${own}`
}

export function exampleSpending(amount: number, category = 'travel-events'): string {
  return `expenditure:
  - output: BUR-1
    category: ${category}
    amount: ${amount}
`
}

/** @param head what the file says of the meeting */
export function exampleTransfer(amount: number, head = 'decided-by: Council\ndate: 2028-07-01\n'): string {
  return `
kind: decisions
${head}transfers:
  - from-output: BUR-1
    from-category: travel-events
    to-output: BUR-1
    to-category: equipment-it
    year: 2028
    amount: ${amount}
    reason: New lamps for the training tower
`
}
