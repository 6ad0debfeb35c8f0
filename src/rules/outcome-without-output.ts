// Every Outcome has an Output that works for it ([R6]). Won't Outputs do not count ([D11]), nor editions that are no
// longer in force ([D1]).

import { suggest } from '../diagnostic/suggest.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import { outputsByOutcome, type Plan } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeWithoutOutput: CheckingRule = {
  id: 'outcome-without-output',
  summary: 'No Output contributes to an Outcome',
  severity: 'error',
  explanation: () => ({
    finds:
      'An Outcome that no Output in force names under ' +
      'contributes-to. Outputs that are not pursued do not count.',
    matters:
      'The organization has promised the Outcome, and nobody ' +
      'works for it: no Output, no cost, no target.',
    example: `
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
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
  - id: OC-2
    title: Member States mark their wrecks
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
      - id: I-2
        title: Wrecks marked
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
`,
    better: `
# strategic-plan.yaml
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
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
  - id: OC-2
    title: Member States mark their wrecks
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
      - id: I-2
        title: Wrecks marked
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 70%}
      - {outcome: OC-2, share: 30%}
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  elsewhere: [
    {
      kind: 'operational-plan',
      unread: [
        '/entity',
        '/years',
        '/outputs',
        '/outputs/*',
        '/outputs/*/id',
        '/outputs/*/contributes-to',
        '/outputs/*/contributes-to/*',
        '/outputs/*/contributes-to/*/outcome',
      ],
      unbound: ['/entity', '/years', '/outputs/*'],
    },
  ],
  *check({ plan }) {
    const misspelt = meantOutcomes(plan)
    const outputs = outputsByOutcome(plan)
    for (const outcome of plan.outcomes) {
      const naming = outputs.get(outcome) ?? []
      if (naming.some(isPursued) || misspelt.has(outcome.id)) continue
      const resting = naming.map(({ id }) => `"${id}"`).join(', ')
      yield {
        message:
          naming.length === 0
            ? `No Output contributes to the Outcome ${idAndTitle(outcome)}.`
            : `No Output that is pursued contributes to the Outcome ${idAndTitle(outcome)}, only ${resting} (priority: wont).`,
        hint: `Name it under \`contributes-to\` of an Output, such as: - {outcome: ${outcome.id}, share: 40%}. The shares of an Output add up to 100%, so lower the others. Or take it out of the strategic plan.`,
        at: outcome.origin,
        related: naming.map(({ origin, id }) => ({ at: origin, message: `"${id}" is not pursued` })),
      }
    }
  },
}

/** Outcomes that a misspelt name was meant for: the name is reported, and this would only repeat it. */
function meantOutcomes({ outputs, outcomes }: Plan): ReadonlySet<string> {
  const ids = outcomes.map(({ id }) => id)
  const names = outputs.filter(isPursued).flatMap(({ unknownOutcomes }) => unknownOutcomes)
  return new Set(names.flatMap((name) => suggest(name, ids) ?? []))
}
