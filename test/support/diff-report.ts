// Reports of changes as `rbm diff --format json` writes them, small.

import type { DiffCost, DiffReport, ReportedChange } from '../../src/tables/diff-report.ts'

export function reportedChange(more: Partial<ReportedChange> = {}): ReportedChange {
  return {
    what: 'changed',
    words: 'priority: should → must',
    element: {
      kind: 'output',
      id: 'SEC-01',
      title: 'Port inspectors trained',
      entity: 'SEC',
      edition: '2027',
      document: 'operational-plan',
      inside: [],
    },
    field: 'priority',
    before: 'should',
    after: 'must',
    path: 'operational-plans/2027/sec.yaml',
    line: 7,
    ...more,
  }
}

export function diffReport(more: Partial<DiffReport> = {}): DiffReport {
  return {
    schemaVersion: '1.0',
    base: { revision: 'main', commit: '9'.repeat(40), date: '2027-11-18' },
    head: { revision: 'bureau', commit: 'a1'.repeat(20), date: '2027-11-19' },
    complete: true,
    notCompared: [],
    changes: [reportedChange()],
    cost: null,
    guardrails: null,
    guardrailNotes: [],
    ...more,
  }
}

/** Full cost that rises or falls by so much, all of it volume. */
export function diffCost(difference: string, more: Partial<DiffCost> = {}): DiffCost {
  const amounts = {
    before: '0.00',
    effects: { volume: difference, price: '0.00', exchange: '0.00', reallocation: '0.00', priority: '0.00' },
    difference,
    after: difference,
  }
  const rows = [{ key: 'OC-1', label: 'Safer ports', ...amounts }]
  return {
    currency: 'CHF',
    complete: true,
    bridges: (['direct', 'full'] as const).map((basis) => ({ basis, by: 'outcome', rows, total: amounts })),
    ...more,
  }
}
