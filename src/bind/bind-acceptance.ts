// Waivers and baselines. A waiver that is not whole, or is about nothing that exists, is reported and does not hold.

import type { Document } from '../document/document.ts'
import {
  fieldsOf,
  itemsOf,
  originOfItem,
  originOfKey,
  placedText,
  textOf,
  type Fields,
} from '../document/fields.ts'
import type { BaselineFile, WaiversFile } from '../document/generated/formats.ts'
import { ownId } from '../document/locate.ts'
import { findEntry, type Node } from '../document/tree.ts'
import type { Acceptance, Baseline, Waiver } from '../model/acceptance.ts'
import { resolve, type Context } from './context.ts'
import { localText } from './values.ts'

/** What a finding may be about: every id that the files declare, of whatever sort, and the files themselves. */
export type Nameable = ReadonlyMap<string, true>

/**
 * @param documents waivers and baselines among others, in the order of paths
 * @param known asked for where there are waivers
 */
export function bindAcceptance(
  context: Context,
  documents: readonly Document[],
  known: Nameable,
): Acceptance {
  const waiverFiles = documents.filter(isWaiverFile)
  const baselineFiles = documents.filter(({ kind }) => kind === 'baseline')
  return {
    waivers: waiverFiles.flatMap((file) => bindWaivers(context, fieldsOf<WaiversFile>(file), known)),
    baselines: baselineFiles.map((file) => bindBaseline(fieldsOf<BaselineFile>(file))),
  }
}

function bindWaivers(
  context: Context,
  file: Fields<WaiversFile>,
  known: ReadonlyMap<string, unknown>,
): Waiver[] {
  return itemsOf(file, 'waivers').flatMap((item): Waiver[] => {
    const about = placedText(item, 'about')
    // In a file that could not be read there may be an element of any name.
    const isNamed =
      context.unreadKinds.size > 0 ||
      resolve(context, { noun: 'element', rule: 'unknown-element', declaredIn: 'rbm', byId: known }, about, {
        who: 'This waiver',
      }) !== undefined
    const rule = textOf(item, 'rule')
    const reason = localText(item, 'reason')
    const approvedBy = localText(item, 'approved-by')
    const until = textOf(item, 'until')
    if (!isNamed || rule === undefined || about === undefined || until === undefined) return []
    if (reason === undefined || approvedBy === undefined) return []
    return [
      {
        rule,
        about: about.value,
        reason: reason.text,
        approvedBy: approvedBy.text,
        until,
        at: originOfItem(item),
        ruleAt: originOfKey(item, 'rule'),
        untilAt: originOfKey(item, 'until'),
      },
    ]
  })
}

function bindBaseline(file: Fields<BaselineFile>): Baseline {
  const entry = findEntry(file.map, 'accepted')
  return {
    path: file.path,
    rows: itemsOf(file, 'accepted').flatMap((item) => {
      const fingerprint = textOf(item, 'fingerprint')
      const rule = textOf(item, 'rule')
      const about = textOf(item, 'about')
      if (fingerprint === undefined || rule === undefined || about === undefined) return []
      return [{ fingerprint, rule, about, at: originOfItem(item) }]
    }),
    list: entry && { start: entry.keyStart, end: entry.value.end },
  }
}

export function isWaiverFile({ kind }: Document): boolean {
  return kind === 'waivers'
}

export function addNameable(known: Map<string, true>, { source, root }: Document): void {
  const look = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(look)
    if (node.kind !== 'map') return
    const id = ownId(node)
    if (id !== undefined) known.set(id, true)
    for (const { value } of node.entries) look(value)
  }
  known.set(source.path, true)
  look(root)
}
