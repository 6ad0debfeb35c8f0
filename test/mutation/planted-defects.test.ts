// Sixty defects at random places of the example of real size, and what rbm suggests against them, done; `npm run defects` plants
// a thousand.

import { expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { offersOf } from '../support/mending.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { plantDefect, wrongAnswer } from './planted-defects.mjs'

const example = sourcesIn('examples/itu-2028-2031')

test('the example has no finding', () => expect(checkPlan(example).diagnostics).toEqual([]))

test.each(Array.from({ length: 60 }, (_, i) => plantDefect(example, 7_000_000 + i)))(
  '$name in $element of $path is found there, and nothing else',
  (defect) => {
    const { diagnostics } = checkPlan(defect.sources)
    expect(wrongAnswer(defect, diagnostics)).toBeUndefined()
    for (const { message, hint, at, rule } of diagnostics.filter((one) => one.rule === defect.rule)) {
      for (const { said, plans } of offersOf({ message, hint, at }, defect.sources)) {
        // The right name brings back the plan as it was; of names in a list, one does; a figure behind "such as" shows the form.
        const left = plans.map((plan) => checkPlan(plan).diagnostics)
        expect([said, left.some((some) => !some.some((one) => one.rule === rule))]).toEqual([said, true])
        if (said.startsWith('Did you mean')) expect([said, left[0]]).toEqual([said, []])
      }
    }
  },
)
