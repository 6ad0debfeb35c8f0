// Reading what an API answered: nothing of it is taken for granted.

import { RbmError } from '../diagnostic/rbm-error.ts'

export type Answer = Readonly<Record<string, unknown>>

export function answerOf(value: unknown): Answer {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Answer
  throw new RbmError('host-answer', 'The host answered in a form that rbm does not know.')
}

export function answersOf(value: unknown): readonly Answer[] {
  if (Array.isArray(value)) return value.map(answerOf)
  throw new RbmError('host-answer', 'The host answered in a form that rbm does not know.')
}

/** A text or a number, as text. */
export function textIn(answer: Answer, key: string): string {
  const value = answer[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
