// Terms are looked for only in titles in which there may be a judgement at all.

import { expect, test } from 'vitest'
import { needsOf } from '../../src/wording/pattern-needs.ts'
import { IN_PHRASES, PHRASES } from '../../src/wording/undefined-adjective.ts'

test('each phrase of judgement holds one of the words by which it is told', () => {
  expect(PHRASES.length).toBeGreaterThan(10)
  // A word, for blanks may stand where a term was taken out.
  const isTold = (letters: string) =>
    letters.split(' ').some((word) => IN_PHRASES.some((one) => word.includes(one)))
  for (const { source } of PHRASES)
    expect([source, needsOf(source).some((need) => need.every(isTold))]).toEqual([source, true])
})
