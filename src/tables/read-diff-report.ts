// A report of changes as another run wrote it (`rbm diff --format json -o FILE`). In CI that run belongs to the pull request of a
// stranger, so nothing of the file is taken for granted: every field must be known, of its form and within bounds, or the
// whole is refused. What a text says is another matter; whoever shows it escapes it.

import { BRIDGE_EFFECTS } from '../costing/bridge/effects.ts'
import { BASES, GROUPINGS } from '../costing/facts/cost-fact.ts'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { findCurrency } from '../money/currency.ts'
import type {
  ComparedRevision,
  DiffBridge,
  DiffBridgeAmounts,
  DiffBridgeRow,
  DiffCost,
  DiffReport,
  ReportedChange,
  ReportedBreach,
  ReportedDecision,
} from './diff-report.ts'

/** A report of a plan of full size that was written anew has a third of this. */
export const MOST_REPORT_BYTES = 32 * 1024 * 1024

/** @throws RbmError when the text is no report, saying at which place */
export function readDiffReport(text: string): DiffReport {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new RbmError('no-report', 'The file is no report of changes: it is no JSON.', HINT)
  }
  return report(given, '')
}

const HINT = 'A report is what this writes: rbm diff BASE HEAD --format json -o diff.json'

/** Gives the value in its type. `at` is the path to it, made of names of ours and numbers: `changes/3/element/id`. */
type Reader<Value> = (given: unknown, at: string) => Value

function refused(at: string, expected: string): RbmError {
  const where = at === '' ? 'the whole' : at
  return new RbmError('no-report', `The file is no report of changes: ${where} must be ${expected}.`, HINT)
}

/** A map with these keys and no other. */
function record<Value extends object>(
  readers: { readonly [Key in keyof Value]-?: Reader<Value[Key]> },
  optional: readonly (keyof Value & string)[] = [],
): Reader<Value> {
  const known = new Map<string, Reader<unknown>>(Object.entries(readers))
  return (given, at) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused(at, 'a map')
    const entries = new Map<string, unknown>(Object.entries(given))
    for (const key of entries.keys()) {
      if (!known.has(key)) throw refused(at, 'a map without keys that rbm does not know')
    }
    const read: Record<string, unknown> = {}
    for (const [key, reader] of known) {
      if (!entries.has(key) && (optional as readonly string[]).includes(key)) continue
      read[key] = reader(entries.get(key), at === '' ? key : `${at}/${key}`)
    }
    // Each key was read by the reader that the type asks for.
    return read as Value
  }
}

function list<Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> {
  return (given, at) => {
    if (!Array.isArray(given) || given.length > most) throw refused(at, `a list of at most ${most} items`)
    return given.map((item, i) => reader(item, `${at}/${i}`))
  }
}

function text(
  most: number,
  form?: RegExp,
  expected = `a text of at most ${most} characters`,
): Reader<string> {
  return (given, at) => {
    if (typeof given !== 'string' || given.length > most || form?.test(given) === false)
      throw refused(at, expected)
    return given
  }
}

function oneOf<const Value extends string>(words: readonly Value[]): Reader<Value> {
  return (given, at) => {
    const word = words.find((word) => word === given)
    if (word === undefined) throw refused(at, `one of ${words.join(', ')}`)
    return word
  }
}

function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (given, at) => (given === null ? null : reader(given, at))
}

const trueOrFalse: Reader<boolean> = (given, at) => {
  if (typeof given !== 'boolean') throw refused(at, 'true or false')
  return given
}

function wholeNumber(least: number, most: number): Reader<number> {
  return (given, at) => {
    if (!Number.isSafeInteger(given) || Number(given) < least || Number(given) > most)
      throw refused(at, `a whole number from ${least} to ${most}`)
    return Number(given)
  }
}

/** Ids, paths and names of branches are short; a text of a plan has the room of a long description. */
const name = text(2_000)
const words = text(200_000)
const word = text(64, /^[a-z][a-z-]*$/, 'a word of rbm')
const commit = text(64, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the hash of a commit')
const day = text(10, /^\d{4}-\d{2}-\d{2}$/, 'a day such as 2027-11-18')
const amount = text(40, /^-?\d+(?:\.\d+)?$/, 'an amount such as 1234567.00')

const currency: Reader<string> = (given, at) => {
  if (typeof given !== 'string' || findCurrency(given) === undefined)
    throw refused(at, 'the code of a currency')
  return given
}

const key: Reader<DiffBridgeRow['key']> = (given, at) =>
  typeof given === 'number' ? wholeNumber(1, 9999)(given, at) : orNull(name)(given, at)

const revision = record<ComparedRevision>({
  revision: orNull(text(1_000)),
  commit: orNull(commit),
  date: orNull(day),
})

const change = record<ReportedChange>(
  {
    what: oneOf([
      'added',
      'removed',
      'renamed',
      'moved',
      'record-added',
      'record-removed',
      'record-moved',
      'changed',
    ]),
    words,
    element: record<ReportedChange['element']>({
      kind: word,
      id: orNull(name),
      title: orNull(words),
      entity: orNull(name),
      edition: orNull(name),
      document: word,
      inside: list(
        record<ReportedChange['element']['inside'][number]>({ id: name, title: orNull(words) }),
        10,
      ),
    }),
    list: name,
    name,
    field: name,
    before: orNull(words),
    after: orNull(words),
    carriedOverFrom: name,
    path: name,
    line: wholeNumber(1, 1e9),
  },
  ['list', 'name', 'field', 'before', 'after', 'carriedOverFrom'],
)

const amounts = {
  before: amount,
  effects: record<DiffBridgeAmounts['effects']>(
    // One reader for each of the effects.
    Object.fromEntries(BRIDGE_EFFECTS.map((effect) => [effect, amount])) as Record<
      (typeof BRIDGE_EFFECTS)[number],
      Reader<string>
    >,
  ),
  difference: amount,
  after: amount,
}

const costFields = record<DiffCost>({
  currency,
  complete: trueOrFalse,
  bridges: list(
    record<DiffBridge>({
      basis: oneOf(BASES),
      by: oneOf(GROUPINGS),
      rows: list(record<DiffBridgeRow>({ key, label: name, ...amounts }), 100_000),
      total: record<DiffBridgeAmounts>(amounts),
    }),
    2 * GROUPINGS.length,
  ),
})

/** Amounts have the decimals of their currency and add up, as they do where rbm wrote them. */
const cost: Reader<DiffCost> = (given, at) => {
  const read = costFields(given, at)
  const decimals = findCurrency(read.currency)?.decimals ?? 0
  const inUnits = (text: string) => {
    if ((text.split('.')[1] ?? '').length !== decimals)
      throw refused(at, `in amounts with ${decimals} decimals`)
    return BigInt(text.replace('.', ''))
  }
  for (const { before, effects, difference, after } of read.bridges.flatMap(({ rows, total }) => [
    ...rows,
    total,
  ])) {
    const sum = BRIDGE_EFFECTS.reduce((sum, effect) => sum + inUnits(effects[effect]), 0n)
    if (inUnits(difference) !== sum || inUnits(before) + sum !== inUnits(after))
      throw refused(at, 'a bridge whose amounts add up')
  }
  return read
}

const breach = record<ReportedBreach>(
  {
    guardrail: word,
    about: name,
    message: words,
    judged: trueOrFalse,
    path: name,
    line: wholeNumber(1, 1e9),
    acceptedBy: record<ReportedDecision>({
      decidedBy: words,
      date: day,
      reason: words,
      path: name,
      line: wholeNumber(1, 1e9),
    }),
    refused: words,
  },
  ['acceptedBy', 'refused'],
)

const report = record<DiffReport>({
  schemaVersion: oneOf(['1.0']),
  base: revision,
  head: revision,
  complete: trueOrFalse,
  notCompared: list(
    record<DiffReport['notCompared'][number]>({ side: oneOf(['base', 'head']), path: name }),
    100_000,
  ),
  changes: list(change, 200_000),
  cost: orNull(cost),
  guardrails: orNull(list(breach, 100_000)),
  guardrailNotes: list(words, 1_000),
})
