// `--edition`: an older edition of the operational plans, whole, in place of the newest ones ([D1]). It serves comparison.

import { RbmError } from '../diagnostic/rbm-error.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { visible } from '../source/visible.ts'

/** @throws RbmError when this is no year */
export function editionOf(written: string | undefined): Year | undefined {
  if (written === undefined) return undefined
  if (/^\d{4}$/.test(written)) return Number(written)
  throw new RbmError(
    'unknown-edition',
    `"${visible(written)}" is no edition.`,
    'An edition is called by the first of the `years:` at the head of its files, such as 2028.',
  )
}

/** @throws RbmError when no operational plan begins in the year that was asked for */
export function checkEdition({ edition, operationalPlans }: Plan): void {
  if (edition === undefined) return
  const known = [...new Set(operationalPlans.map((plan) => plan.edition))].sort((a, b) => a - b)
  if (known.includes(edition)) return
  const hint =
    known.length === 0
      ? 'The plan has no operational plan at all that can be read.'
      : `Editions that exist: ${known.join(', ')}. Each is called by the first year at the head of its files.`
  throw new RbmError('unknown-edition', `No operational plan begins in ${edition}.`, hint)
}
