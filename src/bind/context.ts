// What all of binding shares: the documents by kind, the findings so far, and the indexes by which references are resolved.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggestAmong, type KnownNames, type SuggestName } from '../diagnostic/suggest.ts'
import type { Kind } from '../document/document.ts'
import type { Placed } from '../document/fields.ts'
import type { Origin } from '../source/origin.ts'

/** A finding that already knows its rule; the severity is settled later, with those of the rules on the plan. */
export interface BindFinding extends Finding {
  readonly rule: string
}

export interface Context {
  readonly findings: BindFinding[]
  /**
   * Kinds of files that could not be read. What they declare is unknown, so a reference into them proves nothing and is
   * not reported: one bad file is one finding.
   */
  readonly unreadKinds: ReadonlySet<Kind>
  /** The nearest of the names of an index, searched so far. */
  readonly suggestions: Map<KnownNames, SuggestName>
}

export function report(context: Context, rule: string, finding: Finding): void {
  context.findings.push({ rule, ...finding })
}

/** Elements of one sort by id. */
export interface Index<T> {
  /** For messages: `Outcome`. */
  readonly noun: string
  /** The rule that reports an id that is not there: `unknown-outcome`. */
  readonly rule: string
  /** The kind of file in which the elements are declared. */
  readonly declaredIn: Kind
  readonly byId: ReadonlyMap<string, T>
}

/**
 * The element that a reference names. Reports a name that nothing has, with the nearest one that exists; but never one of
 * those that are `taken`, because they stand beside it and may not be named twice.
 */
export function resolve<T>(
  context: Context,
  index: Index<T>,
  reference: Placed<string> | undefined,
  consequence: Pick<Finding, 'missingMoney'> & {
    readonly who?: string
    readonly taken?: ReadonlySet<string>
  } = {},
): T | undefined {
  if (reference === undefined) return undefined
  const found = index.byId.get(reference.value)
  if (found !== undefined || context.unreadKinds.has(index.declaredIn)) return found
  const { who = 'This', taken, missingMoney } = consequence
  const meant = nearestIn(context, index)(reference.value, taken)
  report(context, index.rule, {
    message: `${who} names the ${index.noun} "${reference.value}", which does not exist.${meant}`,
    hint: meant !== '' && index.byId.size === 1 ? undefined : knownNames(index, taken),
    at: reference.at,
    subject: reference.value,
    missingMoney,
  })
  return undefined
}

/** For the names in one row with an amount: what the amount is missing from is said once, however many of them are unknown. */
export function resolverOfRow(
  context: Context,
  who: string,
  missingMoney: Finding['missingMoney'],
): <T>(index: Index<T>, reference: Placed<string> | undefined) => T | undefined {
  let rest = missingMoney
  return (index, reference) => {
    const found = resolve(context, index, reference, { who, missingMoney: rest })
    if (found === undefined && reference !== undefined) rest = undefined
    return found
  }
}

function nearestIn<T>({ suggestions }: Context, { byId }: Index<T>): SuggestName {
  let nearest = suggestions.get(byId)
  if (nearest === undefined) {
    nearest = suggestAmong(byId)
    suggestions.set(byId, nearest)
  }
  return nearest
}

function knownNames<T>({ byId, noun }: Index<T>, taken?: ReadonlySet<string>): string | undefined {
  if (byId.size === 0) return `The plan declares no ${noun} at all.`
  if (byId.size > 12) return undefined
  const names = [...byId.keys()].filter((name) => !taken?.has(name))
  return names.length === 0
    ? `Every ${noun} that exists is named already.`
    : `Those that exist: ${names.join(', ')}.`
}

/**
 * The elements by id, the first of each id; a second one is reported with both places ([D1]: within one edition an id is
 * given once).
 *
 * @param lost what totals lack when the second one is left out; by default nothing
 */
export function indexById<T extends { readonly id: string; readonly origin: Origin }>(
  context: Context,
  elements: readonly T[],
  noun: string,
  lost?: Lost,
): Map<string, T> {
  const byId = new Map<string, T>()
  for (const element of elements) {
    const first = byId.get(element.id)
    if (first === undefined) byId.set(element.id, element)
    else reportDuplicate(context, noun, element, first, missingBecauseOf(element.id, lost))
  }
  return byId
}

/** What figures lack when something is left out: `cost` is missing from all of them. */
type Lost = 'cost' | 'revenue' | 'envelope'

function missingBecauseOf(element: string, lost: Lost | undefined): Finding['missingMoney'] {
  if (lost === undefined) return undefined
  return lost === 'cost' ? { element } : { element, of: lost }
}

/** @param first its noun where the two are of different sorts */
export function reportDuplicate(
  context: Context,
  noun: string,
  second: { readonly id: string; readonly origin: Origin },
  first: { readonly origin: Origin; readonly noun?: string },
  missingMoney?: Finding['missingMoney'],
): void {
  const isSameSort = first.noun === undefined || first.noun === noun
  report(context, 'duplicate-id', {
    message: isSameSort
      ? `The id "${second.id}" is given to a second ${noun}.`
      : `The id "${second.id}" is given to ${article(noun)}, and ${article(first.noun!)} has it already.`,
    hint: 'An id names one element for good. Give one of the two another id, or delete the copy.',
    at: second.origin,
    related: [
      {
        at: first.origin,
        message: isSameSort
          ? `the first ${noun} "${second.id}" stands here`
          : `the ${first.noun} "${second.id}" stands here`,
      },
    ],
    subject: second.id,
    missingMoney,
  })
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/**
 * Something that the plan may state only once, such as a rate: which of two values is meant, nobody can know.
 *
 * @param missingMoney by default, cost
 */
export function reportTwice(
  context: Context,
  what: string,
  second: Origin,
  first: Origin,
  subject: string,
  missingMoney: Finding['missingMoney'] = { element: second.element },
): void {
  report(context, 'declared-twice', {
    message: `${what} is declared a second time.`,
    hint: 'Keep one of the two.',
    at: second,
    related: [{ at: first, message: 'first declared here' }],
    subject,
    missingMoney,
  })
}
