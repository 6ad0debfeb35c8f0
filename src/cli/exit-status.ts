// How a command ends, for scripts and CI.

/** Done, and nothing found at or above `--fail-on`. */
export const DONE = 0
/** Problems were found in the plan. */
export const PROBLEMS = 1
/** The command was used wrongly, or an input cannot be read. */
export const WRONG_USE = 2
/** A bug of rbm. */
export const BUG = 3

export type ExitStatus = typeof DONE | typeof PROBLEMS | typeof WRONG_USE | typeof BUG
