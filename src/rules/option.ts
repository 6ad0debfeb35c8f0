// What a repository may set of a rule beside its severity, in rbm.yaml ([R4]):
//
//     rules:
//       time-unassigned: { severity: warning, tolerance: 5% }
//
// A rule declares an option as a constant, lists it under `options`, and reads it in `check` by `option(CONSTANT)`: the
// value of the repository, or the usual one. What the repository wrote wrongly is a finding and reads as the usual value.

import { didYouMean } from '../diagnostic/suggest.ts'
import type { WrittenOption } from '../model/plan.ts'
import { compareRatios, parseShare, showPercent, ZERO, type Ratio } from '../money/ratio.ts'

export type RuleOption = PercentOption | NumberOption | WordsOption

interface Described {
  /** The key in rbm.yaml: lower-case words joined by hyphens, not `severity`. */
  readonly name: string
  /** What it changes, in one sentence. */
  readonly means: string
}

/** `tolerance: 5%`, from 0% up. */
export interface PercentOption extends Described {
  readonly kind: 'percent'
  readonly usual: Ratio
}

/** `at-least: 3`: a whole number, from 0 up. */
export interface NumberOption extends Described {
  readonly kind: 'number'
  readonly usual: number
}

/** `words: [access, use]`; it replaces the usual list. */
export interface WordsOption extends Described {
  readonly kind: 'words'
  readonly usual: readonly string[]
}

/** How a check reads its options: as the type that the option has. */
export type ReadOption = <O extends RuleOption>(option: O) => O['usual']

/** @param written what the repository sets of this rule */
export function optionReader(
  rule: string,
  declared: readonly RuleOption[],
  written: readonly WrittenOption[],
): ReadOption {
  return (option) => {
    if (!declared.includes(option)) throw new Error(`${rule} does not list its option ${option.name}`)
    const own = written.find(({ name }) => name === option.name)
    // The value that `valueOf` reads for an option is of the type of its usual one.
    return (own === undefined ? undefined : valueOf(option, own.value)) ?? option.usual
  }
}

/** What was written, as the kind of the option wants it; undefined when it is of another kind. */
export function valueOf(
  option: RuleOption,
  written: WrittenOption['value'],
): RuleOption['usual'] | undefined {
  switch (option.kind) {
    case 'percent': {
      const share = isWord(written) && written.endsWith('%') ? parseShare(written) : undefined
      return share !== undefined && compareRatios(share, ZERO) >= 0 ? share : undefined
    }
    case 'number':
      return isWord(written) && /^(0|[1-9]\d{0,8})$/.test(written) ? Number(written) : undefined
    case 'words':
      return isWord(written) ? undefined : written
  }
}

function isWord(written: WrittenOption['value']): written is string {
  return typeof written === 'string'
}

/** `0%`, `3`, `[access, use]`: the usual value as one would write it. */
export function usualInWords(option: RuleOption): string {
  if (option.kind === 'words') return `[${option.usual.join(', ')}]`
  return option.kind === 'number' ? String(option.usual) : showPercent(option.usual)
}

/** What kind of value the option wants, with an example: `a percentage, such as 5%`. */
export const KIND_IN_WORDS: Readonly<Record<RuleOption['kind'], string>> = {
  percent: 'a percentage, such as 5%',
  number: 'a whole number, such as 3',
  words: 'a list of words, such as [access, use]',
}

/** ` Did you mean "tolerance"?`, or nothing. */
export function nearestOption(name: string, options: readonly RuleOption[]): string {
  return didYouMean(name, ['severity', ...options.map((one) => one.name)])
}
