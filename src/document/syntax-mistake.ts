// What a text that is no YAML is described with: where the parser stumbled, and what the planner did there.

/** Where the parser stumbled; its own words are for us, not for planners. */
export interface Problem {
  readonly code: string
  readonly original: string
  readonly start: number
  readonly end: number
}

/** The place that the planner must edit, and how. */
export interface Mistake {
  readonly message: string
  readonly hint: string | undefined
  readonly start: number
  readonly end: number
}

/** What may be the mistake. It is, when the text that follows its hint can be read (further). */
export interface Suspect extends Mistake {
  readonly repaired: string
  /** It moves far or much: a text that can then be read a little further proves nothing. */
  readonly isLarge?: boolean
}

/** A piece of the text as the lexer cuts it: a bracket, a text in quotes. */
export interface Lexeme {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Puts `replacement` where the text from `start` to `end` stood. */
export function replaced(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}
