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
  if (!isColoured) return PLAIN
  const chalk = new Chalk({ level: 1 })
  const { bold, dim, red, yellow, cyan, green } = chalk
  return { bold, dim, red, yellow, cyan, green }
}

const same = (text: string) => text

const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }
