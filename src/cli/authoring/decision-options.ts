// The words for what can be decided, and which options say more of which.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Choice } from './form.ts'

/** `transfer` is no word of `decision:` in the file: money that moves stands in a list of its own. */
export const DECISIONS: readonly Choice[] = [
  { word: 'continue', meaning: 'leave it as it is' },
  { word: 'adjust', meaning: 'change it' },
  { word: 'merge', meaning: 'join it with another Output' },
  { word: 'stop', meaning: 'end it' },
  { word: 'reprioritize', meaning: 'give it another priority or rank' },
  { word: 'reschedule', meaning: 'move its dates' },
  { word: 'accept-breach', meaning: 'allow a guardrail or ceiling to be broken' },
  { word: 'transfer', meaning: 'move money from this Output to another, or between categories' },
]

export interface DecisionOptions {
  readonly decision?: string
  readonly reason?: string
  readonly followUp?: string
  readonly owner?: string
  readonly due?: string
  readonly priority?: string
  readonly rank?: string
  readonly start?: string
  readonly end?: string
  readonly breachOf?: string
  readonly mergeInto?: string
  readonly note?: string
  readonly amount?: string
  readonly fromCategory?: string
  readonly to?: string
  readonly toCategory?: string
  readonly year?: string
  readonly funding?: string
}

/** Which options belong to which decision; with any other they would be lost without a word. */
const BELONGS: Readonly<Partial<Record<keyof DecisionOptions, readonly string[]>>> = {
  priority: ['reprioritize'],
  rank: ['reprioritize'],
  start: ['reschedule'],
  end: ['reschedule'],
  breachOf: ['accept-breach'],
  mergeInto: ['merge'],
  amount: ['transfer'],
  fromCategory: ['transfer'],
  to: ['transfer'],
  toCategory: ['transfer'],
  year: ['transfer'],
  funding: ['transfer'],
  followUp: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
  owner: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
  due: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
}

/** @throws RbmError for an option that says nothing about this decision */
export function checkBelonging(decision: string, options: DecisionOptions): void {
  for (const [name, decisions] of Object.entries(BELONGS)) {
    if (options[name as keyof DecisionOptions] === undefined || decisions.includes(decision)) continue
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const message = `${option} does not go with the decision ${decision}.`
    throw new RbmError(
      'other-decision',
      message,
      `It goes with ${decisions.join(', ')}. Leave it out, or record two decisions.`,
    )
  }
}
