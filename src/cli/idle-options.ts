// Every table command takes the same options, so that nobody has to learn by heart which takes which. Here stand those that change
// nothing in the tables of a command: the help names them in one line, and whoever gives one is told (not-applied.ts).

/** What an option of every table command is called. */
export type IdleOption = 'years' | 'unit' | 'basis' | 'funding' | 'as-of'

/** By command. */
export const IDLE_OPTIONS = {
  rollup: ['as-of'],
  envelope: ['funding', 'as-of'],
  trace: ['as-of'],
  smart: ['years', 'unit', 'basis', 'funding'],
  staff: ['unit', 'basis', 'as-of'],
  prioritize: ['basis', 'as-of'],
  targets: ['unit', 'basis', 'funding'],
  progress: ['basis', 'funding'],
  risks: ['as-of'],
  review: ['basis', 'funding'],
} satisfies Readonly<Record<string, readonly IdleOption[]>>
