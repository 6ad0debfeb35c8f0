// What is the same for every new element: its id.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { followPointer } from '../../document/locate.ts'
import type { Origin } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import type { PlanToEdit } from './plan-to-edit.ts'

export interface IdOptions {
  /** Chosen by the user; left out: the next free one. */
  readonly id?: string
}

/** As the schemas have it: letters and digits, with single points or hyphens between, and never readable as a number. */
const ID =
  /^(?=.{1,64}$)(?=[0-9.-]*[A-Za-z])(?![0-9]+(\.[0-9]+)?[eE]-?[0-9]+$)(?!0[xob][0-9A-Fa-f]+$)[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/

/** @throws RbmError for an id that cannot be one, or was given before */
export function freeId({ ids }: PlanToEdit, { id: chosen }: IdOptions, next: () => string): string {
  const id = chosen ?? next()
  checkId(id)
  if (!ids.isTaken(id)) return id
  const hint = 'An id is never given to something else. Leave --id out, and the next free one is taken.'
  if (ids.isHere(id)) throw new RbmError('id-taken', `The plan has a "${id}" already.`, hint)
  const why = ids.declared.has(id)
    ? 'was given to something that is gone'
    : 'is named in the plan, for something that is gone'
  throw new RbmError('id-taken', `"${id}" ${why}.`, hint)
}

/** @throws RbmError for what the schemas take for no id */
export function checkId(id: string): void {
  if (ID.test(id)) return
  const hint =
    'An id has up to 64 letters and digits, at least one letter, and single points or hyphens between, such as BR-04.'
  throw new RbmError('no-id', `"${visible(id.slice(0, 80))}" cannot be an id.`, hint)
}

/** @throws RbmError when the plan has nothing to which the new element could belong */
export function checkAny(count: number, noun: string, command: string): void {
  if (count > 0) return
  throw new RbmError(
    'nothing-there',
    `The plan has no ${noun} yet, to which it would belong.`,
    `Begin with: ${command}`,
  )
}

/**
 * The key behind which a new list of an element comes: the last of its keys before those that planners write after such a list.
 *
 * @param at the place of the element in its file
 */
export function keyBefore({ documents }: PlanToEdit, at: Origin, later: readonly string[]): string[] {
  const document = documents.find(({ source }) => source.path === at.path)
  const node = document && followPointer(document.root, at.pointer)?.node
  const keys = node?.kind === 'map' ? node.entries.map(({ key }) => key) : []
  const last = keys.findLast((key) => !later.includes(key))
  return last === undefined ? [] : [last]
}
