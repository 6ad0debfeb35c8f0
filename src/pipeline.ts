// The whole program, as a function from texts to results. Pure: the command line gives it the files on disk, later the
// diff those of a revision and the language server those of an editor.

import { bind, type Bound } from './bind/bind.ts'
import type { Bindings } from './bind/bindings.ts'
import type { Basis } from './costing/facts/cost-fact.ts'
import { costOf, NO_COST, type PlanCost } from './costing/plan-cost.ts'
import { checkRevenueRates } from './costing/envelope/revenue-rates.ts'
import { withAmountOfBadLink } from './costing/facts/unplaced-cost.ts'
import { compareDiagnostics, type Diagnostic, type Finding } from './diagnostic/diagnostic.ts'
import { readDocument, type ReadDocument } from './document/read-document.ts'
import type { Reading, ReadOnce } from './document/reading-once.ts'
import { KINDS, ROOT_FILE, type Document, type Kind } from './document/document.ts'
import { firstSettings, type FirstSettings } from './document/first-settings.ts'
import type { Acceptance } from './model/acceptance.ts'
import type { Year } from './model/period.ts'
import type { Plan, Settings } from './model/plan.ts'
import { withoutConsequences, type FoundFinding } from './rules/consequences.ts'
import { missedBy, runRules, toDiagnostic, type WhichRules } from './rules/run.ts'
import { compareText } from './source/origin.ts'
import type { SourceFile } from './source/source-file.ts'

export interface CheckedPlan {
  /** Undefined when the settings in `rbm.yaml` cannot be read. */
  readonly plan: Plan | undefined
  /** No facts when there is no plan. */
  readonly cost: PlanCost
  /** All of them, also those that somebody accepts (see `acceptance/accept.ts`), in the order of places. */
  readonly diagnostics: readonly Diagnostic[]
  /** The waivers and the baseline of these files. They change no total. */
  readonly acceptance: Acceptance
  /**
   * What the totals of cost in a view lack; with `revenue`, also the revenue; with `envelope`, both and the money from above;
   * with `spending`, also what was spent and transferred. Empty when they are complete ([R28], [D10]).
   */
  missing(basis: Basis, also?: 'revenue' | 'envelope' | 'spending'): readonly Diagnostic[]
}

export interface CheckOptions {
  /** The edition of operational plans that counts, for comparison; by default the newest for each year ([D1]). */
  readonly edition?: Year | undefined
  /** Left out: the settings of the plan itself. */
  readonly settings?: SettingsOfAnother | undefined
  /** Left out: all of them. The totals and what they lack are the same. */
  readonly rules?: WhichRules | undefined
  /** How files are read; left out: each by itself when its turn comes. */
  readonly reading?: Reading | undefined
}

/** Settings of another revision, by which this one is judged: a change under review cannot switch off its own checks. */
export interface SettingsOfAnother {
  readonly settings: Settings
  readonly first: FirstSettings
}

/**
 * @param sources the YAML files of a plan repository
 * @param unreadable what the workspace found of files that it could not read as text
 * @param options see there
 */
export function checkPlan(
  sources: readonly SourceFile[],
  unreadable: readonly FoundFinding[] = [],
  options: CheckOptions = {},
): CheckedPlan {
  return check(sources, unreadable, options, { bindings: undefined, before: undefined })
}

/**
 * A checker of revisions of one plan, with the same results as `checkPlan`. What is the same in the revision before is bound and costed
 * once, and is one and the same object in both results. Whoever is done with the revisions lets go of it.
 *
 * @param read reads a text that it has read before as the same document
 */
export function checkingOnce(read: ReadOnce): typeof checkPlan {
  const shared: Shared = { bindings: {}, before: undefined }
  return (sources, unreadable = [], options = {}) => {
    const reading: Reading = (files, limits) => {
      const anew = options.reading?.(files, limits)
      return (source, limits) => read(source, limits, anew)
    }
    shared.before = check(sources, unreadable, { ...options, reading }, shared)
    return shared.before
  }
}

/** What revisions have in common, and the one before. */
interface Shared {
  readonly bindings: Bindings | undefined
  before: CheckedPlan | undefined
}

function check(
  sources: readonly SourceFile[],
  unreadable: readonly FoundFinding[],
  { edition, settings, rules, reading = () => readDocument }: CheckOptions,
  { bindings, before }: Shared,
): CheckedPlan {
  const { limits } = settings?.first ?? firstSettings(sources.find(({ path }) => path === ROOT_FILE))
  const early = sources.filter((source) => !looksLikeOperationalPlan(source))
  const late = sources.filter(looksLikeOperationalPlan).sort((a, b) => compareText(a.path, b.path))
  const readFile = reading([...early, ...late], limits)
  const read = (source: SourceFile) => readFile(source, limits)
  // Whoever checks several revisions compares their texts.
  const isTextKept = bindings !== undefined
  const how = { read, isTextKept, isAnyUnreadable: unreadable.length > 0, edition, bindings }
  const { kinds, unreadKinds, findings, bound } =
    readAndBind(early, late, how) ?? readAndBind(sources, [], how)!
  const { acceptance } = bound
  const plan =
    bound.plan === undefined || settings === undefined ? bound.plan : withSettings(bound.plan, settings)
  const earlier = before?.plan && { plan: before.plan, cost: before.cost }
  const cost = plan === undefined ? NO_COST : costOf(plan, earlier)
  const found = withoutConsequences(
    {
      reading: [...unreadable, ...findings],
      binding: bound.findings,
      costing: [...cost.findings, ...(plan === undefined ? [] : checkRevenueRates(plan))],
      rules: plan === undefined ? [] : runRules({ plan, cost }, rules),
    },
    { kinds, unreadKinds },
    missedBy,
  ).map((finding) => (plan === undefined ? finding : withAmountOfBadLink(plan, cost, finding)))
  const severities = plan?.settings.severities ?? new Map()
  const diagnostics = found.map((finding) => toDiagnostic(finding, severities)).sort(compareDiagnostics)
  return {
    plan,
    cost,
    diagnostics,
    acceptance,
    missing: (basis, also) => diagnostics.filter((one) => isMissing(one, basis, also)),
  }
}

interface ReadPlan {
  readonly bound: Bound
  /** By path, of the files of which anything could be read. */
  readonly kinds: ReadonlyMap<string, Kind>
  readonly unreadKinds: ReadonlySet<Kind>
  readonly findings: ReadDocument['findings']
}

/**
 * Reads files and binds them. Operational plans, which are most of a plan, are read one after the other when all else is
 * bound, and their trees are not kept: a tree takes ten times the memory of its text. Nor is the text, unless somebody will
 * compare it; for an excerpt it is read again.
 *
 * @param late files that look like operational plans, in the order of paths
 * @returns undefined when one of these turns out to be something else, which should have been bound before
 */
function readAndBind(
  early: readonly SourceFile[],
  late: readonly SourceFile[],
  how: {
    readonly read: (source: SourceFile) => ReadDocument
    readonly isTextKept: boolean
    readonly isAnyUnreadable: boolean
    readonly edition: Year | undefined
    readonly bindings: Bindings | undefined
  },
): ReadPlan | undefined {
  const findings: ReadDocument['findings'][number][] = []
  const kinds = new Map<string, Kind>()
  const note = (one: ReadDocument) => {
    for (const finding of one.findings) findings.push(finding)
    if (one.document !== undefined) kinds.set(one.document.source.path, one.document.kind)
    return one
  }
  const letGo = (source: SourceFile) => {
    if (!how.isTextKept) source.letGo?.()
  }
  const read = early.map((source) => note(how.read(source)))
  const documents = read.flatMap(({ document }): Document[] => (document === undefined ? [] : [document]))
  const unreadKinds = kindsNotRead(read, documents, how.isAnyUnreadable)
  let isAnotherKind = false
  function* operationalPlans(): Iterable<Document> {
    for (const source of late) {
      const { document, unreadKind } = note(how.read(source))
      if ((document?.kind ?? unreadKind) !== 'operational-plan') isAnotherKind = true
      else if (document === undefined) unreadKinds.add('operational-plan')
      else yield document
      letGo(source)
    }
  }
  const bound = bind(documents, unreadKinds, how.edition, operationalPlans(), how.bindings)
  for (const source of early) letGo(source)
  return isAnotherKind ? undefined : { bound, kinds, unreadKinds, findings }
}

/** By its text; what it is shows when it is read. */
function looksLikeOperationalPlan({ path, text }: SourceFile): boolean {
  return path !== ROOT_FILE && /^kind:[ \t]*operational-plan[ \t]*\r?$/m.test(text)
}

/** By what a plan is judged: its settings, and what it accepts. */
export interface Terms extends SettingsOfAnother {
  readonly acceptance: Acceptance
}

/**
 * The terms of a plan, of which no more is read than the files that say them.
 *
 * @param sources `rbm.yaml`, waivers and baselines
 * @returns undefined when the settings cannot be read
 */
export function readTerms(sources: readonly SourceFile[]): Terms | undefined {
  const first = firstSettings(sources.find(({ path }) => path === ROOT_FILE))
  const documents = sources.flatMap((source): Document[] => {
    const { document } = readDocument(source, first.limits)
    return document === undefined ? [] : [document]
  })
  // What a waiver is about may stand in any of the files that were not read.
  const { plan, acceptance } = bind(documents, new Set(KINDS))
  return plan && { settings: plan.settings, first, acceptance }
}

/** The plan under the settings of another revision; what its own settings name is still looked at. */
function withSettings(plan: Plan, { settings }: SettingsOfAnother): Plan {
  return { ...plan, settings: { ...settings, namedRules: plan.settings.namedRules } }
}

/**
 * The kinds of files whose content is not wholly known. A file that does not even tell its kind may be of any kind that no
 * other file is of, or one more operational plan; what a file of another kind declares is known all the same.
 */
function kindsNotRead(
  read: readonly ReadDocument[],
  documents: readonly Document[],
  isAnyUnreadable: boolean,
): Set<Kind> {
  const told = read.flatMap(({ unreadKind }): Kind[] => (unreadKind === undefined ? [] : [unreadKind]))
  const isAnyUntold = read.some(
    ({ document, unreadKind }) => document === undefined && unreadKind === undefined,
  )
  if (!isAnyUntold && !isAnyUnreadable) return new Set(told)
  const known = new Set(documents.map(({ kind }) => kind))
  return new Set([...told, ...KINDS.filter((kind) => !known.has(kind) || kind === 'operational-plan')])
}

function isMissing(
  { missingMoney }: Finding,
  basis: Basis,
  also: 'revenue' | 'envelope' | 'spending' | undefined,
): boolean {
  if (missingMoney === undefined) return false
  if (missingMoney.of === 'revenue') return also === 'revenue' || also === 'envelope'
  if (missingMoney.of === 'envelope' || missingMoney.of === 'spending') return also === missingMoney.of
  return missingMoney.of === undefined || basis === 'full'
}
