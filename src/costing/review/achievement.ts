// Whether an Output achieved what it aimed at in a year, as its reports tell it: to be set beside what its review declares ([R8]).

import { equals, ONE } from '../../money/ratio.ts'
import type { ReviewAnswer } from '../../model/output.ts'
import type { OutputProgress, OutputTarget } from '../progress/output-progress.ts'

export interface Achievement {
  /** Undefined where nobody can tell: no target, or no value of the whole year for any. */
  readonly answer: ReviewAnswer | undefined
  /** Targets that are reached. */
  readonly reached: number
  /** Targets of which a value of the whole year is reported. */
  readonly known: number
  /** Targets of the year. */
  readonly all: number
}

/** `fully` where all that are known are reached, `not` where none is and none is even near, `partly` between. */
export function achievementOf({ targets }: OutputProgress): Achievement {
  const all = targets.filter(({ judgement }) => judgement.rule !== 'no-target')
  const known = all.filter(isKnown)
  const reached = known.filter(isReachedTarget).length
  const isNothing = known.every(({ judgement }) => judgement.light === 'bad')
  const answer = reached === known.length ? 'fully' : isNothing ? 'not' : 'partly'
  return { answer: known.length === 0 ? undefined : answer, reached, known: known.length, all: all.length }
}

/** Before the end of the year nothing is missed yet. */
function isKnown({ judgement, actual, answer }: OutputTarget): boolean {
  if (judgement.light === 'unknown' || actual === undefined) return false
  return judgement.rule === 'reached' || isWholeYear(actual.period.lastMonth, answer)
}

function isWholeYear(lastMonth: number, answer: OutputTarget['answer']): boolean {
  const isPaced = answer.kind !== 'unknown' && answer.atThisPace !== undefined
  return lastMonth === 12 && !isPaced && (answer.kind !== 'way' || equals(answer.evenPace, ONE))
}

function isReachedTarget({ judgement }: OutputTarget): boolean {
  return judgement.rule === 'reached' || judgement.rule === 'kept'
}
