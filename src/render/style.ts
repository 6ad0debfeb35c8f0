// Colours, or none. Text is made visible before it is coloured: an escape that comes from a plan is never ours.

import { Chalk } from 'chalk'

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
}

export function makeStyle(isColoured: boolean): Style {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 })
  const { bold, dim, red, yellow, cyan, green } = chalk
  return { bold, dim, red, yellow, cyan, green }
}
