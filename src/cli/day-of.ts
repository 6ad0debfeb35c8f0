// The day by which a command judges.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { isDay } from '../model/day.ts'
import { visible } from '../source/visible.ts'
import type { CliContext } from './context.ts'

/**
 * @param asOf as the user wrote it; left out: today
 * @throws RbmError for what is no day
 */
export function dayOf({ host }: CliContext, asOf: string | undefined): string {
  if (asOf === undefined) return host.today()
  if (isDay(asOf)) return asOf
  throw new RbmError(
    'no-such-day',
    `"${visible(asOf)}" is no day.`,
    'Write year, month and day: --as-of 2028-03-01',
  )
}
