// Bounds on what a plan repository may hold. They are far above any real plan; beyond them a file is refused with a
// finding, so that a hostile pull request cannot exhaust the machine that checks it.

/** The bounds that `limits:` in rbm.yaml can move. */
export interface Limits {
  /** Bytes in one file. */
  readonly fileBytes: number
  /** YAML files in one repository. */
  readonly files: number
  /** Items of one list, or keys of one map. */
  readonly items: number
  /** Findings that the text output prints; JSON holds all. */
  readonly findingsShown: number
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 10_000_000,
  files: 50_000,
  items: 50_000,
  findingsShown: 100,
}

/** Maps and lists inside one another. */
export const DEEPEST_NESTING = 64
/** Values in one file. */
export const MOST_VALUES = 1_000_000
/** Findings of one rule in one file; the rest are counted. */
export const MOST_FINDINGS_OF_A_RULE = 1_000
/** Digits that the number of an amount, share or value may have. */
export const MOST_DIGITS = 15
