// References that no other part of binding follows, because nothing is computed from them yet: whatever a file names must
// exist all the same, or nobody notices the slip of the keyboard.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Document, Kind } from '../document/document.ts'
import {
  fieldsOf,
  itemsOf,
  mapOf,
  numberOf,
  originOfKey,
  placedText,
  textOf,
  textsOf,
  type Fields,
  type Placed,
} from '../document/fields.ts'
import { compareRatios, ratio, showRatio } from '../money/ratio.ts'
import type { PlanElement } from './plan-elements.ts'
import { report, resolve, type Context, type Index } from './context.ts'
import type { PlanReferences } from './references.ts'

/** A file or item of any kind: which keys it has is in the table below. */
type AnyFields = Fields<never>

/** A reference to an element that may stand in a file which has not been read yet. */
export interface OpenReference {
  readonly sort: OpenSort
  readonly reference: Placed<string>
  readonly who: string
  readonly missingMoney: Finding['missingMoney']
}

/** Follows what a file names in the settings and the strategic plan. The rest is left open. */
export function checkReferencesIn(
  context: Context,
  document: Document,
  references: PlanReferences,
): OpenReference[] {
  const open: OpenReference[] = []
  const declared = declaredIndexes(references)
  for (const { path, keys, isFromAbove } of PLACES[document.kind] ?? []) {
    for (const item of itemsAt(fieldsOf<never>(document), path)) {
      const who = nameOf(item, path)
      const missingMoney = isFromAbove ? { element: item.element, of: 'envelope' as const } : undefined
      for (const [key, sort] of Object.entries(keys)) {
        const single = placedText(item, key)
        for (const reference of single === undefined ? textsOf(item, key) : [single]) {
          if (isOpen(sort)) open.push({ sort, reference, who, missingMoney })
          else resolve(context, declared[sort], reference, { who, missingMoney })
        }
      }
      if (path.at(-1) === 'risks') checkLevels(context, item, references, who)
    }
  }
  return open
}

/** Follows references into the whole plan. */
export function checkOpenReferences(
  context: Context,
  open: readonly OpenReference[],
  references: PlanReferences,
  elements: readonly PlanElement[],
): void {
  const indexes = indexesOf(references, elements)
  for (const { sort, reference, who, missingMoney } of open)
    resolve(context, indexes[sort], reference, { who, missingMoney })
}

type OpenSort = 'element' | 'anything' | 'output'
type DeclaredSort =
  'outcome' | 'thematicPriority' | 'entity' | 'category' | 'activityType' | 'riskCategory' | 'appetite'
type Sort = OpenSort | DeclaredSort

function isOpen(sort: Sort): sort is OpenSort {
  return sort === 'element' || sort === 'anything' || sort === 'output'
}

interface Place {
  /** The lists (or maps) that lead to the items, from the head of the file; none: the file itself. */
  readonly path: readonly string[]
  readonly keys: Readonly<Record<string, Sort>>
  /** Whether an unknown name makes the comparison with money from above incomplete. */
  readonly isFromAbove?: boolean
}

const PLACES: Readonly<Partial<Record<Kind, readonly Place[]>>> = {
  'risk-register': [
    { path: ['risks'], keys: { affects: 'element', 'risk-category': 'riskCategory', appetite: 'appetite' } },
  ],
  'financial-plan': [
    { path: ['revenue'], keys: { 'earmarked-for': 'element' } },
    {
      path: ['envelopes'],
      keys: { 'thematic-priority': 'thematicPriority', outcome: 'outcome' },
      isFromAbove: true,
    },
    { path: ['ceilings'], keys: { 'applies-to': 'anything' }, isFromAbove: true },
    {
      path: ['approved-figures', 'expenses'],
      isFromAbove: true,
      keys: {
        outcome: 'outcome',
        'thematic-priority': 'thematicPriority',
        entity: 'entity',
        category: 'category',
      },
    },
  ],
  'operational-plan': [
    { path: ['outputs', 'reviews'], keys: { 'merge-into': 'output' } },
    { path: ['outputs', 'activities'], keys: { type: 'activityType' } },
    { path: ['outputs', 'risks'], keys: { 'risk-category': 'riskCategory', appetite: 'appetite' } },
  ],
}

/** The levels of a risk are numbers of the risk scale, from 1. */
function checkLevels(context: Context, risk: AnyFields, { settings }: PlanReferences, who: string): void {
  const scales = {
    likelihood: settings.riskScale.likelihoodLevels.length,
    impact: settings.riskScale.impactLevels.length,
  }
  for (const [scale, highest] of Object.entries(scales)) {
    for (const key of [scale, `residual-${scale}`]) {
      const level = numberOf(risk, key)
      if (level === undefined || compareRatios(level, ratio(highest)) <= 0) continue
      report(context, 'risk-off-scale', {
        message: `${who} has ${key} ${showRatio(level)}, but the scale has ${highest} levels.`,
        hint: `Write a number from 1 to ${highest}, or add levels under \`risk-scale\` in rbm.yaml.`,
        at: originOfKey(risk, key),
        subject: key,
      })
    }
  }
}

function itemsAt(fields: AnyFields, path: readonly string[]): AnyFields[] {
  const [key, ...rest] = path
  if (key === undefined) return [fields]
  const map = mapOf(fields, key)
  const inside: Fields<unknown>[] = map === undefined ? itemsOf(fields, key) : [map]
  return inside.flatMap(({ path: file, map: own, pointer, element }) =>
    itemsAt({ path: file, map: own, pointer, element }, rest),
  )
}

function nameOf(item: AnyFields, path: readonly string[]): string {
  const id = textOf(item, 'id')
  const list = path.at(-1)
  if (list === undefined) return 'This file'
  const noun = NOUNS[list] ?? 'row'
  if (id !== undefined) return `The ${noun} "${id}"`
  return item.element === undefined ? `This ${noun}` : `A ${noun} of "${item.element}"`
}

const NOUNS: Readonly<Record<string, string>> = {
  activities: 'Activity',
  ceilings: 'ceiling',
  envelopes: 'envelope',
  revenue: 'revenue row',
  reviews: 'review',
  risks: 'risk',
}

function declaredIndexes({
  settings,
  strategic,
}: PlanReferences): Readonly<Record<DeclaredSort, Index<unknown>>> {
  return {
    outcome: strategic.outcomes,
    thematicPriority: strategic.thematicPriorities,
    entity: settings.entities,
    category: settings.categories,
    activityType: settings.activityTypes,
    riskCategory: settings.riskCategories,
    appetite: settings.appetites,
  }
}

function indexesOf(
  { settings, revenue }: PlanReferences,
  elements: readonly PlanElement[],
): Readonly<Record<OpenSort, Index<unknown>>> {
  const some = (noun: string, rule: string, isMeant: (one: PlanElement) => boolean): Index<unknown> => ({
    noun,
    rule,
    declaredIn: 'operational-plan',
    byId: new Map(elements.filter(isMeant).map(({ element }) => [element.id, element])),
  })
  const element = some('element', 'unknown-element', () => true)
  return {
    element,
    anything: {
      ...element,
      byId: new Map<string, unknown>([
        ...element.byId,
        ...settings.departments.byId,
        ...settings.categories.byId,
        ...settings.fundingSources.byId,
        ...revenue.byId,
      ]),
    },
    output: some('Output', 'unknown-output', ({ noun }) => noun === 'Output'),
  }
}
