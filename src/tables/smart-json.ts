// The scorecard as data: for each indicator and letter the verdict, and for each reason rule, severity, message and place.

import type { AcceptedBy } from '../diagnostic/accepted.ts'
import { SMART_LETTERS, type SmartLetter } from '../diagnostic/rule-text.ts'
import { textIn } from '../model/local-text.ts'
import { countFulfilled, type IndicatorScore, type Reason, type Scorecard } from '../smart/scorecard.ts'
import type { Origin } from '../source/origin.ts'
import type { RevisionSource } from './rollup-json.ts'
import type { SmartTableOptions } from './smart-table.ts'

export function smartJson(
  { groups }: Scorecard,
  { language, hidden, notEnglish }: SmartTableOptions,
  { commit, dirty }: RevisionSource,
  lineOf: (at: Origin) => number,
): unknown {
  const reasonJson = ({ diagnostic, isAccepted, missingKey }: Reason): object => ({
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(missingKey === undefined ? {} : { missing: missingKey }),
    path: diagnostic.at.path,
    line: lineOf(diagnostic.at),
    ...(isAccepted && 'acceptedBy' in diagnostic ? { accepted: acceptedJson(diagnostic.acceptedBy) } : {}),
  })
  const letters = <T>(of: (letter: SmartLetter) => T): object =>
    Object.fromEntries(SMART_LETTERS.map((letter) => [letter, of(letter)]))
  const sums = (scores: readonly IndicatorScore[]): object =>
    letters((letter) => ({ fulfilled: countFulfilled(scores, letter), of: scores.length }))
  return {
    schemaVersion: '1.0',
    complete: hidden === 0,
    errorsThatHide: hidden,
    titlesNotInEnglish: notEnglish,
    source: { commit, dirty },
    groups: groups.map(({ level, of, scores }) => ({
      [level === 'output' ? 'entity' : level]: of.id,
      label: textIn(of.title, language),
      indicators: scores.map(({ indicator, marks }) => ({
        id: indicator.id,
        label: textIn(indicator.title, language),
        level,
        measures: indicator.measures,
        letters: letters((letter) => ({
          verdict: marks[letter].verdict,
          reasons: marks[letter].reasons.map(reasonJson),
        })),
      })),
      sums: sums(scores),
    })),
    total: sums(groups.flatMap(({ scores }) => scores)),
  }
}

function acceptedJson(by: AcceptedBy): object {
  return by.kind === 'baseline'
    ? { by: 'baseline' }
    : { by: 'waiver', reason: by.reason, approvedBy: by.approvedBy, until: by.until }
}
