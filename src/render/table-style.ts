// Colours of tables: those of all text, and the grounds of signals. Apart from these, because findings have no signals.

import { Chalk } from 'chalk'
import { coloursOf } from '../tables/signal-colours.ts'
import type { Signal } from '../tables/signal.ts'
import { makeStyle, type Style } from './style.ts'

export interface TableStyle extends Style {
  /** On the ground that stands for the signal. */
  readonly signal: (text: string, signal: Signal) => string
}

export function makeTableStyle(isColoured: boolean): TableStyle {
  const style = makeStyle(isColoured)
  if (!isColoured) return { ...style, signal: (text) => text }
  // Of 16 colours each terminal has its own; of 256 it is known which can be read on which.
  const exact = new Chalk({ level: 2 })
  return {
    ...style,
    signal: (text, signal) => {
      const colours = coloursOf(signal)
      return exact.bgHex(`#${colours.ground}`).hex(`#${colours.text}`)(text)
    },
  }
}
