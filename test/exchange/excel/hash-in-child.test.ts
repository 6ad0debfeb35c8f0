// Run by workbook.test.ts in a process with another time zone; says the hash of a workbook.

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { writePlan } from './write-plan.ts'

test.runIf(process.env['RBM_HASH_CHILD'])(
  'writes a workbook in the time zone of the parent test',
  async () => {
    const bytes = await writePlan(inputOf(exampleSources('minimal')))
    expect(new Date(2028, 0, 1).getTimezoneOffset()).not.toBe(0)
    console.log(`hash ${createHash('sha256').update(bytes).digest('hex')} in ${process.env['TZ']}`)
  },
)
