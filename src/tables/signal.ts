// What a cell tells an eye that looks before it reads: a level on a scale, or one of four lights. The cell says it in words all
// the same, for a colour alone tells nothing to those who do not see it, and nothing on a page that is printed in black.

import type { Plan } from '../model/plan.ts'
import { levelOf } from '../model/risk.ts'

export type Signal = LevelSignal | LightSignal

/** A place on the organization's own scale, of which the drawing knows no more than how far up it is. */
export interface LevelSignal {
  readonly kind: 'level'
  /** 0 is the lowest. */
  readonly rank: number
  /** How many levels there are. */
  readonly of: number
}

export interface LightSignal {
  readonly kind: 'light'
  readonly light: Light
}

export const LIGHTS = ['good', 'attention', 'bad', 'unknown'] as const

/** Unknown where nothing was reported or measured: that is not good, and not bad either. */
export type Light = (typeof LIGHTS)[number]

/** Before the words of a light: four shapes that nobody takes for one another, which every font has. */
export const SIGN_OF_LIGHT: Readonly<Record<Light, string>> = {
  good: '●',
  attention: '▲',
  bad: '■',
  unknown: '○',
}

export function light(light: Light): LightSignal {
  return { kind: 'light', light }
}

/** The level of a score; undefined where the scale has no word for it. */
export function levelSignal(score: number, { riskScale }: Plan): LevelSignal | undefined {
  const names = [...new Set(riskScale.scoreLevels.map(({ level }) => level))]
  const level = levelOf(score, riskScale)
  return level === undefined ? undefined : { kind: 'level', rank: names.indexOf(level), of: names.length }
}

/** What people read, with the sign of its light before it; in csv and JSON the words stand alone. */
export function signedText(text: string, signal: Signal | undefined): string {
  return signal?.kind === 'light' ? `${SIGN_OF_LIGHT[signal.light]} ${text}`.trimEnd() : text
}
