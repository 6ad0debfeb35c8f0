// What an Output works for: Outcomes or, for an enabling one, entities, each with its share.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { NewEntry, NewValue } from '../../document/yaml-text.ts'
import { parseShare } from '../../money/ratio.ts'
import { visible } from '../../source/visible.ts'
import { checkLine } from './form.ts'
import type { NewOutputOptions } from './new-output.ts'
import { noSuch } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { assignment, given } from './values.ts'

export function linkEntries(
  { plan }: PlanToEdit,
  outcome: string | undefined,
  { serves, driver }: NewOutputOptions,
): NewEntry[] {
  const links: NewEntry[] = []
  if (outcome !== undefined && outcome !== '') {
    const shares = sharesOf(
      '--outcome',
      outcome,
      'Outcome',
      plan.outcomes.map(({ id }) => id),
    )
    const list = shares.map(({ id, share }): NewValue => ({ map: [['outcome', id], ...shareEntry(share)] }))
    links.push([
      'contributes-to',
      { list },
      'The Outcomes that it works for; of several, each has its share of the cost.',
    ])
  }
  if (serves !== undefined) {
    const shares = sharesOf(
      '--serves',
      serves,
      'entity',
      plan.entities.map(({ id }) => id),
    )
    const list = shares.map(({ id, share }): NewValue => ({ map: [['entity', id], ...shareEntry(share)] }))
    links.push(['serves', { list }, 'The entities that it serves, and by what its cost is split.'])
  }
  return [...links, ...given([['driver', driver && checkLine('--driver', driver)]])]
}

/** `OC-1.1=60%,OC-1.2=40%`, or one id without a share. */
export function sharesOf(
  option: string,
  text: string,
  noun: string,
  known: readonly string[],
): readonly { readonly id: string; readonly share: string | undefined }[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.map((part) => {
    const [id, share] = part.includes('=')
      ? assignment(option, part, exampleOfShares(known))
      : [part, undefined]
    if (!known.includes(id)) throw noSuch(noun, id, known)
    if (share !== undefined && parseShare(share) === undefined) {
      const message = `"${visible(share.slice(0, 64))}" is no share.`
      throw new RbmError(
        'no-such-value',
        message,
        `Write a percentage or a fraction: ${option} ${exampleOfShares(known)}`,
      )
    }
    if (share === undefined && parts.length > 1) {
      const message = `With several, ${option} says the share of each; "${visible(id)}" has none.`
      throw new RbmError('share-missing', message, `For example: ${option} ${exampleOfShares(known)}`)
    }
    return { id, share }
  })
}

function shareEntry(share: string | undefined): NewEntry[] {
  return share === undefined ? [] : [['share', share]]
}

/** How shares are written, with ids of the plan. */
export function exampleOfShares([first = 'OC-1', second = 'OC-2']: readonly string[]): string {
  return `${first}=60%,${second}=40%`
}
