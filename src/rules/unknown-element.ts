// A shared risk names the elements that it threatens ([R10]), a ceiling those that it limits ([R16]), a waiver the one that it
// excuses.

import { exampleRisk } from './example-risk.ts'
import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownElement: ReportingRule = {
  id: 'unknown-element',
  summary: 'A risk, ceiling, report or waiver names something that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: [
    ...declaredUnder('operational-plan', '/outputs', '/outputs/*/activities', '/outputs/*/indicators'),
    ...declaredUnder('strategic-plan', '/outcomes', '/impacts', '/goals', '/thematic-priorities'),
    ...declaredUnder('rbm', '/entities'),
  ],
  explanation: () => ({
    finds:
      'An id under affects, earmarked-for, applies-to or about that no Output, Outcome or other element of the plan has.',
    matters:
      'The risk is shown with nothing that it threatens, and the money at risk is too low; a ceiling limits nothing, a waiver excuses nothing.',
    example: exampleRisk({}).replace('[BUR-1]', '[BUR-11]'),
    better: exampleRisk({}),
  }),
}
