// Bounds on what a plan repository may hold. They are far above any real plan; beyond them a file is refused with a
// finding, so that a hostile pull request cannot exhaust the machine that checks it.

/** Bytes in one file. */
export const LARGEST_FILE = 10_000_000
/** Maps and lists inside one another. */
export const DEEPEST_NESTING = 64
/** Values in one file. */
export const MOST_VALUES = 1_000_000
/** YAML files in one repository. */
export const MOST_FILES = 50_000
/** Findings that the text output prints; JSON holds all. */
export const MOST_FINDINGS_SHOWN = 100
/** Findings of one rule in one file; the rest are counted. */
export const MOST_FINDINGS_OF_A_RULE = 1_000
/** Digits that the number of an amount, share or value may have. */
export const MOST_DIGITS = 15
