// What `rbm validate` found, or why it could not, before it is any format: every format is one drawing of the same value.

import type { AcceptedFindings } from '../diagnostic/accepted.ts'
import { isAtLeast, type Diagnostic, type Severity } from '../diagnostic/diagnostic.ts'
import type { ExplainedRule } from '../diagnostic/rule-text.ts'
import { rangeOf, type Range } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import { visible } from '../source/visible.ts'
import type { Places } from './diagnostics-text.ts'

export interface FindingsReport {
  /** Of rbm. */
  readonly version: string
  /** In the order of places. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that the repository has accepted. Formats that have no word for that leave them out. */
  readonly accepted: AcceptedFindings | undefined
  /** Findings that a change has nothing to do with, where only those since a revision were asked for. */
  readonly older?: OlderFindings | undefined
  readonly places: Places
  /** The files that were checked, those without findings too, in the order of paths. */
  readonly files: readonly string[]
  /** The texts of the rules that are met in the findings, in the order of ids. */
  readonly rules: readonly ExplainedRule[]
  /** The least severity that makes the exit status 1. */
  readonly failOn: Severity
  readonly folder: PlanFolder
}

/** They are counted and not shown. */
export interface OlderFindings {
  /** As it was asked for. */
  readonly revision: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Where the plan lies, for readers who stand elsewhere; `''`, or a path that ends with `/`. */
export interface PlanFolder {
  /** From the root of the git repository: there CI systems look for files. */
  readonly inRepository: string
  /** From the folder in which rbm was started. */
  readonly fromHere: string
}

/** The command could not be carried out: wrong use (2), or a bug of rbm (3). */
export interface Failure {
  readonly version: string
  readonly status: 2 | 3
  /** Names the kind of failure: `no-plan-found`. */
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
}

/** A format. Whatever happened, what it writes is whole and valid. */
export interface FindingsWriter {
  readonly findings: (report: FindingsReport) => string
  readonly failure: (failure: Failure) => string
}

/** Whether the finding makes the exit status 1. */
export function isProblem({ failOn }: FindingsReport, { severity }: Diagnostic): boolean {
  return isAtLeast(severity, failOn)
}

export function rangeIn({ places }: Pick<FindingsReport, 'places'>, at: Origin): Range {
  return rangeOf(places.find(at.path)?.lines ?? [0], at)
}

/** What was found and what to do, in one line in which nothing hides. */
export function inOneLine({ message, hint }: Pick<Failure, 'message' | 'hint'>): string {
  return visible(hint === undefined ? message : `${message} ${hint}`)
}

/** Where half a character stands (a surrogate without its partner), the sign for one that is unknown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
