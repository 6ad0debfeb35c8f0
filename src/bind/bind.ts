// Documents to Plan: names become the things they name, defaults are filled in, units made one. Total: whatever the
// documents hold, a plan comes out of it, and what could not be bound is a finding.

import type { Document, Kind } from '../document/document.ts'
import { fieldsOf, textOf, type Fields } from '../document/fields.ts'
import type {
  DecisionsFile,
  FinancialPlanFile,
  OperationalPlanFile,
  ProgressReportFile,
  RbmFile,
  RiskRegisterFile,
  StaffingTableFile,
  StandardCostsFile,
  StrategicPlanFile,
} from '../document/generated/formats.ts'
import type { Acceptance } from '../model/acceptance.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { compareText, type Origin } from '../source/origin.ts'
import { addNameable, bindAcceptance, isWaiverFile } from './bind-acceptance.ts'
import { bindDecisions } from './bind-decisions.ts'
import { bindFinancialPlan } from './bind-financial-plan.ts'
import { bindOperationalPlans } from './bind-operational-plans.ts'
import { bindProgress } from './bind-progress.ts'
import { bindRisks } from './bind-risks.ts'
import { bindSettings } from './bind-settings.ts'
import { bindStaffing } from './bind-staffing.ts'
import { bindStrategicPlan } from './bind-strategic-plan.ts'
import { declaredOnce, type Bindings, type Declared } from './bindings.ts'
import { checkOpenReferences, checkReferencesIn, type OpenReference } from './check-references.ts'
import { reportDuplicate, type BindFinding, type Context, type Index } from './context.ts'
import { namedElements } from './elements-in-year.ts'
import { elementsOf, type PlanElement, type PlannedPart } from './plan-elements.ts'

export interface Bound {
  /** Undefined when `rbm.yaml` gives no currency or no years: there is nothing to add up. */
  readonly plan: Plan | undefined
  readonly acceptance: Acceptance
  readonly findings: readonly BindFinding[]
}

/**
 * @param unreadKinds kinds of files that exist and could not be read; references into them are not judged
 * @param edition the edition whose operational plans count; by default the newest that covers a year
 * @param operationalPlans more of them, in the order of paths, each of which is read when its turn comes and then let go of
 * @param bindings what a plan that was bound before has in common with this one; left out: nothing, and nothing is kept
 */
export function bind(
  documents: readonly Document[],
  unreadKinds: ReadonlySet<Kind>,
  edition?: Year,
  operationalPlans: Iterable<Document> = [],
  bindings?: Bindings,
): Bound {
  const context: Context = { findings: [], unreadKinds, suggestions: new Map() }
  const sorted = [...documents].sort((a, b) => compareText(a.source.path, b.source.path))
  const of = <T>(kind: Kind): Fields<T>[] =>
    sorted.filter((document) => document.kind === kind).map((one) => fieldsOf<T>(one))

  const nameable = new Map<string, true>()
  const hasWaivers = sorted.some(isWaiverFile)
  const noteNames = (document: Document): void => {
    if (hasWaivers) addNameable(nameable, document)
  }
  const plans = inOrderOfPaths(
    sorted.filter(({ kind }) => kind === 'operational-plan'),
    operationalPlans,
  )
  const others = sorted.filter(({ kind }) => kind !== 'operational-plan')
  others.forEach(noteNames)

  const declared = declaredOnce(context, bindings, others, () => declaredIn(context, of))
  if (declared === undefined) {
    for (const document of plans) noteNames(document)
    return {
      plan: undefined,
      acceptance: bindAcceptance(context, sorted, nameable),
      findings: context.findings,
    }
  }
  const { references, financialPlan } = declared
  const { settings, strategic, staffing } = references
  const open: OpenReference[] = []
  let isIllustrative = false
  const lookAt = (document: Document): void => {
    for (const one of checkReferencesIn(context, document, references)) open.push(one)
    isIllustrative ||= textOf(fieldsOf<OperationalPlanFile>(document), 'marked') === 'illustrative'
  }
  others.forEach(lookAt)
  function* lookingAt(): Iterable<Document> {
    for (const document of plans) {
      lookAt(document)
      noteNames(document)
      yield document
    }
  }
  const bound = bindOperationalPlans(context, lookingAt(), references, edition, bindings)
  const outputs = bound.flatMap((plan) => plan.outputs.filter(({ years }) => years.length > 0))

  const planned: PlannedPart = {
    organization: settings.organization,
    currency: settings.currency,
    period: settings.period,
    languages: settings.languages,
    vocabulary: settings.vocabulary,
    isIllustrative,
    entities: inOrder(settings.entities),
    categories: inOrder(settings.categories),
    fundingSources: inOrder(settings.fundingSources),
    supportCategory: [...settings.categories.byId.values()].find(({ group }) => group === 'other-support'),
    goals: inOrder(strategic.goals),
    impacts: inOrder(strategic.impacts),
    thematicPriorities: inOrder(strategic.thematicPriorities),
    outcomes: inOrder(strategic.outcomes),
    operationalPlans: bound,
    edition,
    outputs: outputs.sort((a, b) => compareText(a.id, b.id) || a.edition - b.edition),
    standardCosts: staffing.standardCosts,
    posts: staffing.posts,
    grades: [...staffing.grades.byId.keys()],
    workMonthsPerFte: settings.workMonthsPerFte,
    financialPlan,
    risks: of<RiskRegisterFile>('risk-register').flatMap((file) => bindRisks(file, [], settings)),
    riskScale: settings.riskScale,
    declaresActivityTypes: settings.declaresActivityTypes,
    settings: settings.settings,
    unreadKinds,
  }
  const elements = elementsOf(planned)
  checkOpenReferences(context, open, references, elements)
  checkIdentity(context, elements)
  const named = namedElements(planned, elements)
  const plan: Plan = {
    ...planned,
    progressReports: bindProgress(context, of<ProgressReportFile>('progress-report'), references, named),
    ...bindDecisions(context, of<DecisionsFile>('decisions'), references, named, financialPlan.ceilings),
  }
  return { plan, acceptance: bindAcceptance(context, sorted, nameable), findings: context.findings }
}

/** Undefined when `rbm.yaml` gives no currency or no years. */
function declaredIn(context: Context, of: <T>(kind: Kind) => Fields<T>[]): Declared | undefined {
  const root = of<RbmFile>('rbm')[0]
  const settings = root === undefined ? undefined : bindSettings(context, root)
  if (settings === undefined) return undefined
  const strategic = bindStrategicPlan(context, of<StrategicPlanFile>('strategic-plan'), settings.scope)
  const staffing = bindStaffing(
    context,
    of<StandardCostsFile>('standard-costs'),
    of<StaffingTableFile>('staffing-table'),
    settings,
  )
  const { financialPlan, revenue } = bindFinancialPlan(
    context,
    of<FinancialPlanFile>('financial-plan'),
    settings,
    strategic,
  )
  return { references: { settings, strategic, staffing, revenue }, financialPlan }
}

/** Two sequences in the order of paths as one. */
function* inOrderOfPaths(some: readonly Document[], others: Iterable<Document>): Iterable<Document> {
  let next = 0
  for (const other of others) {
    while (next < some.length && compareText(some[next]!.source.path, other.source.path) < 0)
      yield some[next++]!
    yield other
  }
  yield* some.slice(next)
}

function inOrder<T extends { readonly id: string }>(index: Index<T>): T[] {
  return [...index.byId.values()].sort((a, b) => compareText(a.id, b.id))
}

/** An id names one element of the plan, whatever its sort; an Output may return in another edition. */
function checkIdentity(context: Context, elements: readonly PlanElement[]): void {
  const first = new Map<
    string,
    { readonly noun: string; readonly origin: Origin; readonly edition: number | undefined }
  >()
  const reported = new Set(context.findings.filter(({ rule }) => rule === 'duplicate-id').map(({ at }) => at))
  for (const { noun, element, edition } of elements) {
    const known = first.get(element.id)
    if (reported.has(element.origin)) continue
    if (known === undefined) first.set(element.id, { noun, origin: element.origin, edition })
    else if (known.origin !== element.origin && (known.noun !== noun || known.edition === edition)) {
      reportDuplicate(
        context,
        noun,
        element,
        { origin: known.origin, noun: known.noun },
        noun === 'Output' ? { element: element.id } : undefined,
      )
    }
  }
}
