// The colours of signals, the same on every page and in every workbook. Levels run from pale to dark through one range of hues, so
// that their order is seen in grey, too, and by eyes that do not part red from green; lights grow darker as things grow worse.
// Each colour brings the colour of the text upon it.

import type { Light, Signal } from './signal.ts'

export interface SignalColours {
  /** `RRGGBB`. */
  readonly ground: string
  /** Black or white, whichever is easier to read: a contrast of 4.5 to 1 at the least, on any ground. */
  readonly text: string
}

type Rgb = readonly [red: number, green: number, blue: number]

/** At equal steps from the lowest level to the highest. */
const RAMP: readonly Rgb[] = [
  [0xff, 0xf6, 0xd9],
  [0xfb, 0xd3, 0x7a],
  [0xef, 0x97, 0x41],
  [0xcc, 0x47, 0x2b],
  [0x7a, 0x0f, 0x2b],
]

const LIGHT_GROUNDS: Readonly<Record<Light, Rgb>> = {
  good: [0xcd, 0xeb, 0xe3],
  attention: [0xff, 0xc8, 0x4a],
  bad: [0xa5, 0x1d, 0x2d],
  unknown: [0xe3, 0xe6, 0xea],
}

export function coloursOf(signal: Signal): SignalColours {
  const ground = signal.kind === 'light' ? LIGHT_GROUNDS[signal.light] : onRamp(signal.rank, signal.of)
  return { ground: hex(ground), text: luminanceOf(ground) > HALFWAY ? '000000' : 'FFFFFF' }
}

function onRamp(rank: number, of: number): Rgb {
  const steps = Math.max(1, of - 1)
  const place = rank * (RAMP.length - 1)
  const at = Math.min(Math.floor(place / steps), RAMP.length - 2)
  const [low, high] = [RAMP[at]!, RAMP[at + 1]!]
  const part = (i: 0 | 1 | 2) => Math.round(low[i] + ((high[i] - low[i]) * (place - at * steps)) / steps)
  return [part(0), part(1), part(2)]
}

/** Where black and white are read equally well: (L + 0.05)² = 0.05 × 1.05. */
const HALFWAY = 0.179

/** Relative luminance, as WCAG 2 defines it. */
function luminanceOf(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function hex(colour: Rgb): string {
  return colour.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('')
}
