// Binding two revisions of a plan, most files of which are the same in both: what can be no other the second time is bound once, and
// is then one and the same object in both plans. What comes after can see by that alone that nothing about it has changed.

import type { Document } from '../document/document.ts'
import type { FinancialPlan } from '../model/financial-plan.ts'
import type { Output } from '../model/output.ts'
import type { BindFinding, Context } from './context.ts'
import type { PlanReferences } from './references.ts'

/** All that Outputs may refer to, and the financial plan in which a part of it stands. */
export interface Declared {
  readonly references: PlanReferences
  readonly financialPlan: FinancialPlan
}

/**
 * What the plans that were bound with it have in common. Whoever is done with them lets go of it; whoever binds one plan alone has none,
 * for it keeps the trees of files.
 */
export interface Bindings {
  declared?: {
    /** All documents but operational plans. */
    readonly from: readonly Document[]
    readonly declared: Declared | undefined
    readonly findings: readonly BindFinding[]
    /** Of the operational plans in which nothing was wrong, as they stand in the file. */
    readonly outputs: Map<Document, readonly Output[]>
  }
}

/**
 * What the documents declare: what was declared before, where each of them is one that was read then. Not so where a file could not be
 * read: what is unknown then, nobody can compare.
 *
 * @param from all but operational plans
 */
export function declaredOnce(
  context: Context,
  bindings: Bindings | undefined,
  from: readonly Document[],
  declare: () => Declared | undefined,
): Declared | undefined {
  if (bindings === undefined) return declare()
  const before = bindings.declared
  const isSame = before?.from.length === from.length && from.every((one, i) => one === before.from[i])
  if (isSame && context.unreadKinds.size === 0) {
    context.findings.push(...before.findings)
    return before.declared
  }
  const already = context.findings.length
  const declared = declare()
  if (context.unreadKinds.size > 0) delete bindings.declared
  else bindings.declared = { from, declared, findings: context.findings.slice(already), outputs: new Map() }
  return declared
}

/**
 * The Outputs of an operational plan, as they stand in it: those of before, where it is one that was bound then among the same things
 * that are declared. A file in which something is wrong is bound anew: what is said of it depends on the plan around it.
 */
export function outputsOnce(
  context: Context,
  bindings: Bindings | undefined,
  document: Document,
  bindOutputs: () => readonly Output[],
): readonly Output[] {
  const known = bindings?.declared?.outputs.get(document)
  if (known !== undefined) return known
  const already = context.findings.length
  const outputs = bindOutputs()
  if (context.findings.length === already && context.unreadKinds.size === 0)
    bindings?.declared?.outputs.set(document, outputs)
  return outputs
}
