// What a roll-over makes, as data: what `rbm rollover --format json` prints, and the text is drawn from.

export interface RolloverReport {
  readonly schemaVersion: '1.0'
  readonly year: number
  /** False for what is only shown. */
  readonly written: boolean
  /** Files that are made, in the order of paths. */
  readonly files: readonly RolloverReportFile[]
  /** Files of the year before of which nothing goes on, so that none follows them. */
  readonly ended: readonly string[]
  /** Entities that have a plan that begins in the year already, with its files; and those without a plan that could be rolled over. */
  readonly thereAlready: readonly { readonly entity: string; readonly files: readonly string[] }[]
  readonly withoutPlan: readonly string[]
  /** How many Outputs go on, those that are not pursued among them. */
  readonly carried: number
  readonly closed: readonly (RolloverOutput & {
    readonly because: 'stopped' | 'years ended'
    readonly why: string
  })[]
  readonly merged: readonly (RolloverOutput & { readonly into: string; readonly why: string })[]
  /** Outputs that are not pursued, listed again. */
  readonly secondLook: readonly RolloverOutput[]
  /** Errors that the plan has with the new files, and had not before. */
  readonly errors: readonly {
    readonly path: string
    readonly line: number
    readonly column: number
    readonly rule: string
    readonly message: string
  }[]
}

export interface RolloverReportFile {
  readonly path: string
  /** The file that it is made from. */
  readonly from: string
  readonly entity: string
  /** `2029-2031`. */
  readonly years: string
  /** What waits for somebody, each marked `TODO` in its line. */
  readonly toDo: readonly { readonly line: number; readonly output: string; readonly text: string }[]
  /** What differs from the file that it is made from; only where nothing is written. */
  readonly diff?: string
}

export interface RolloverOutput {
  readonly output: string
  readonly title: string
  readonly entity: string
}
