// A contribution is an agreement: an Output was planned for an Outcome as it read then. When the Outcome says something else,
// somebody has to look, for the link itself still fits (in requirements management: a suspect link).

import { fingerprintOfOutcome } from '../model/agreed-outcome.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import type { Outcome } from '../model/strategic-plan.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

/** Where the text of an Outcome stands: what cannot be read there changes the fingerprint, and was no change of the Outcome. */
const AGREED_TO = [
  '/outcomes',
  '/outcomes/*',
  '/outcomes/*/title',
  '/outcomes/*/indicators',
  '/outcomes/*/indicators/*',
  ...['id', 'title', 'definition', 'unit', 'scale', 'targets', 'targets/*'].map(
    (key) => `/outcomes/*/indicators/*/${key}`,
  ),
]

export const linkToBeConfirmed: CheckingRule = {
  id: 'link-to-be-confirmed',
  summary: 'An Outcome has changed since an Output agreed to it',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A contribution whose `agreed-to` no longer fits its Outcome: since it was written, the title of the Outcome has changed, or one ' +
      'of its indicators, with their definitions, units and targets. A contribution without `agreed-to` remembers nothing.',
    matters:
      'The Output was planned, and its share of money given, for another promise. Nobody sees it in the Output, for its file has not changed.',
    example: exampleOutput().replace(
      'outcome: OC-1\n',
      'outcome: OC-1\n        agreed-to: f-9c41e07d22b84a10\n',
    ),
    better: exampleOutput().replace(
      'outcome: OC-1\n',
      'outcome: OC-1\n        agreed-to: f-0decdd7bdf7b8cc8\n',
    ),
  }),
  elsewhere: [{ kind: 'strategic-plan', unread: AGREED_TO, unbound: AGREED_TO }],
  *check({ plan }) {
    const present = new Map<Outcome, string>()
    for (const output of plan.outputs.filter(isPursued)) {
      for (const { outcome, agreedTo } of output.contributions) {
        if (agreedTo === undefined) continue
        const now = present.get(outcome) ?? fingerprintOfOutcome(outcome, plan.languages)
        present.set(outcome, now)
        if (agreedTo.value === now) continue
        yield {
          message: `The Outcome ${idAndTitle(outcome)} has changed since "${output.id}" agreed to contribute to it; the link is to be confirmed.`,
          hint: `Read the Outcome again, adjust the Output where it takes it, and say so: rbm confirm ${inCommand(output.id)} --by "…" --reason "…"`,
          at: agreedTo.at,
          subject: outcome.id,
          related: [{ at: outcome.origin, message: 'the Outcome as it is now' }],
        }
      }
    }
  },
}

/** An id as a stranger may have written it is not to be copied into a shell. */
function inCommand(id: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id) ? id : 'ID'
}
