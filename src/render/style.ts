// Colours, or none. Text is made visible before it is coloured: an escape that comes from a plan is never ours.

import { Chalk } from 'chalk'
import type { Signal } from '../tables/signal.ts'
import { coloursOf } from '../tables/signal-colours.ts'

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
  /** On the ground that stands for the signal. */
  readonly signal: (text: string, signal: Signal) => string
}

export function makeStyle(isColoured: boolean): Style {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 })
  const { bold, dim, red, yellow, cyan, green } = chalk
  // Of 16 colours each terminal has its own; of 256 it is known which can be read on which.
  const exact = new Chalk({ level: isColoured ? 2 : 0 })
  const signal = (text: string, signal: Signal) => {
    const colours = coloursOf(signal)
    return exact.bgHex(`#${colours.ground}`).hex(`#${colours.text}`)(text)
  }
  return { bold, dim, red, yellow, cyan, green, signal }
}
