// Figures by year, moved into the next edition. A map of years loses those that have passed. A single amount or time holds in
// every year of its file, so it goes on as the base of the next one; a single target was set for the years that it had, and is
// no promise for others. What has no figure for a year is said, and never made up.

import { showYearRun, type Year } from '../../model/period.ts'
import { visible } from '../../source/visible.ts'
import { itemsOf, wordOf, type Fields } from '../fields.ts'
import type { OutputItem } from '../generated/formats.ts'
import { replaceByMap, type Rewrite } from '../rewrite.ts'
import { takeOutEntries } from '../taking-out.ts'
import { findEntry, type Entry, type MapNode, type Node } from '../tree.ts'
import type { OutputYears } from './output-years.ts'

/** A value per year in a row of an Output. */
export interface Figure {
  readonly entry: Entry
  readonly noun: 'amount' | 'time' | 'target'
}

export function figuresOf(output: Fields<OutputItem>): Figure[] {
  const holders = [output, ...itemsOf(output, 'activities')]
  return [
    ...figuresIn(itemsOf(output, 'outcome-targets'), ['aims-at', 'adds'], 'target'),
    ...figuresIn(itemsOf(output, 'indicators'), ['targets'], 'target'),
    ...holders.flatMap((holder) => [
      ...figuresIn(itemsOf(holder as Fields<OutputItem>, 'personnel'), ['fte', 'work-months'], 'time'),
      ...figuresIn(itemsOf(holder as Fields<OutputItem>, 'costs'), ['per-year'], 'amount'),
    ]),
  ]
}

function figuresIn(
  rows: readonly { readonly map: MapNode }[],
  keys: readonly string[],
  noun: Figure['noun'],
): Figure[] {
  return rows.flatMap(({ map }) =>
    keys.flatMap((key): Figure[] => {
      const entry = findEntry(map, key)
      return entry === undefined ? [] : [{ entry, noun }]
    }),
  )
}

/** What of a figure the next edition keeps. */
interface Moved {
  readonly kept: readonly Year[]
  /** Years for which nothing is said; a year that the edition before had and left out is said to be without. */
  readonly open: readonly Year[]
  readonly isEmptied: boolean
}

/** @returns what is open, as a remark; undefined where every year is answered */
export function moveFigure(
  rewrite: Rewrite,
  { entry, noun }: Figure,
  years: OutputYears,
): string | undefined {
  const { value } = entry
  const was = inWords(value)
  const { open, isEmptied } =
    value.kind === 'map'
      ? moveMap(rewrite, entry, years)
      : noun === 'target' && value.kind === 'scalar' && value.value !== null
        ? moveTarget(rewrite, value, years)
        : { open: [], isEmptied: false }
  if (isEmptied)
    return `no ${noun} for ${showYearRun(years.after)} (until now ${was}); write it, or delete the row`
  return open.length === 0 ? undefined : `no ${noun} for ${showYearRun(open)} yet; write it`
}

function moveMap(rewrite: Rewrite, holder: Entry, { before, after }: OutputYears): Moved {
  const { entries } = holder.value as MapNode
  const isKept = ({ key }: Entry) => after.includes(Number(key))
  const gone = entries.filter((entry) => !isKept(entry))
  takeOutEntries(rewrite, holder, gone)
  const kept = entries.filter(isKept).map(({ key }) => Number(key))
  const open = after.filter((year) => !kept.includes(year) && !before.includes(year))
  return { kept, open, isEmptied: gone.length > 0 && kept.length === 0 }
}

function moveTarget(rewrite: Rewrite, value: Node, { before, after }: OutputYears): Moved {
  const kept = after.filter((year) => before.includes(year))
  const open = after.filter((year) => !before.includes(year))
  if (open.length > 0) replaceByMap(rewrite, value, kept.map(String))
  return { kept, open, isEmptied: kept.length === 0 }
}

/** More years are read in the file of the edition before. */
const MOST_SHOWN = 6

function inWords(value: Node): string {
  if (value.kind !== 'map') return shown(value)
  const years = value.entries.slice(0, MOST_SHOWN).map((entry) => `${entry.key}: ${shown(entry.value)}`)
  return `{${[...years, ...(value.entries.length > MOST_SHOWN ? ['…'] : [])].join(', ')}}`
}

function shown(node: Node): string {
  return visible(wordOf(node) ?? '').slice(0, 40)
}
