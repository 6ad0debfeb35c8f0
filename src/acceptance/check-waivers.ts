// A waiver that does nothing misleads: the reader believes that something is excused. So each says why it holds no more.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { suggestAmong } from '../diagnostic/suggest.ts'
import type { Waiver } from '../model/acceptance.ts'
import type { FoundFinding } from '../rules/consequences.ts'
import { rules } from '../rules/index.ts'
import { isChecking } from '../rules/rule.ts'
import { aboutOf, waiverKey } from './about.ts'

/** What became of the findings. */
export interface Result {
  readonly asOf: string
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
  /** Whether a finding that is not there is really gone. */
  readonly isWhole: boolean
}

export function checkWaivers(waivers: readonly Waiver[], result: Result): FoundFinding[] {
  const keysOf = (diagnostics: readonly Diagnostic[]) =>
    new Set(diagnostics.map((one) => waiverKey(one.rule, aboutOf(one))))
  const meant = suggestAmong(WAIVABLE)
  const open = keysOf(result.open)
  const accepted = keysOf(result.accepted)
  const spokenOf = new Map<string, Set<string>>()
  for (const one of result.open) {
    const abouts = spokenOf.get(one.rule)
    if (abouts === undefined) spokenOf.set(one.rule, new Set([aboutOf(one)]))
    else abouts.add(aboutOf(one))
  }
  return waivers.flatMap((waiver): FoundFinding[] => {
    const ofRule = checkRule(waiver, meant)
    if (ofRule !== undefined) return [ofRule]
    const key = waiverKey(waiver.rule, waiver.about)
    const isGone = result.isWhole && !open.has(key) && !accepted.has(key)
    if (waiver.until < result.asOf) return [expired(waiver, isGone, open.has(key))]
    return isGone ? [unused(waiver, spokenOf.get(waiver.rule) ?? new Set())] : []
  })
}

const WAIVABLE = new Set(rules.filter(isChecking).map(({ id }) => id))
const BY_ID = new Map(rules.map((rule) => [rule.id, rule]))

function checkRule(
  { rule, about, ruleAt }: Waiver,
  meant: (word: string) => string,
): FoundFinding | undefined {
  const known = BY_ID.get(rule)
  if (known === undefined) {
    return {
      rule: 'unknown-rule',
      message: `There is no rule "${rule}".${meant(rule)}`,
      hint: 'The id of a rule stands in brackets behind each finding. All of them: rbm rules',
      at: ruleAt,
      subject: rule,
    }
  }
  if (isChecking(known)) return undefined
  const why =
    known.foundBy === 'acceptance'
      ? 'what is accepted has to be true'
      : 'what rbm cannot read or count is missing from the plan, whoever agrees to it'
  return {
    rule: 'waiver-not-possible',
    message: `Findings of ${rule} cannot be waived: ${why}.`,
    hint: `Mend what is found about "${about}", and delete the waiver. See: rbm explain ${rule}`,
    at: ruleAt,
    subject: rule,
  }
}

function expired({ rule, about, until, untilAt }: Waiver, isGone: boolean, isBack: boolean): FoundFinding {
  const then = isGone ? ', and there is nothing left to waive' : isBack ? ', and its finding is back' : ''
  return {
    rule: 'waiver-expired',
    message: `The waiver of ${rule} for "${about}" ended on ${until}${then}.`,
    hint: isGone
      ? 'Delete it.'
      : 'Mend what it excused and delete it; or have it approved again, with a later `until`.',
    at: untilAt,
    subject: rule,
  }
}

/** @param others what the rule finds something about, in the order of places */
function unused({ rule, about, at }: Waiver, others: ReadonlySet<string>): FoundFinding {
  const some = [...others].slice(0, 5).join(', ') + (others.size > 5 ? ', …' : '')
  return {
    rule: 'waiver-unused',
    message: `Nothing is found that this waiver would excuse: ${rule} says nothing of "${about}".`,
    hint:
      others.size === 0
        ? 'Delete it: what it excused is mended, or the rule is ignored in rbm.yaml.'
        : `Delete it, or correct \`about\`: the rule speaks of ${some}.`,
    at,
    subject: rule,
  }
}
