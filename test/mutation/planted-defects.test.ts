// Sixty defects at random places of the example of real size; `npm run defects` plants a thousand.

import { expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { plantDefect, wrongAnswer } from './planted-defects.mjs'

const example = sourcesIn('examples/itu-2028-2031')

test('the example has no finding', () => expect(checkPlan(example).diagnostics).toEqual([]))

test.each(Array.from({ length: 60 }, (_, i) => plantDefect(example, 7_000_000 + i)))(
  '$name in $element of $path is found there, and nothing else',
  (defect) => expect(wrongAnswer(defect, checkPlan(defect.sources).diagnostics)).toBeUndefined(),
)
