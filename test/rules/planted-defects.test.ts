// One defect at a time, planted in a copy of the example of real size, at several places and in several layouts of YAML.
// The finding must stand at exactly the line and column of the mistake, and nothing else may be reported but what
// follows from the mistake itself. Where the mistake stands is found here by searching the text, without the program.

import { describe, expect, it, vi } from 'vitest'
import type { ReadDocument } from '../../src/document/read-document.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { placesIn, showPlace } from '../../src/render/diagnostics-text.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { readPlanRepository } from '../../src/workspace/plan-repository.ts'
import { memoryHost, PLAN_FOLDER } from '../support/memory-host.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { LAYOUTS, type Layout } from '../support/yaml-layouts.ts'

// Reading a file is a pure function of it, and of ten files only one or two change in each case.
vi.mock('../../src/document/read-document.ts', async (original) => {
  const { readDocument } = await original<{ readDocument: (source: SourceFile) => ReadDocument }>()
  const known = new Map<string, ReadDocument>()
  return {
    readDocument(source: SourceFile): ReadDocument {
      const key = `${source.path}\n${source.text}`
      const read = known.get(key) ?? readDocument(source)
      if (isExample(source)) known.set(key, read)
      return read
    },
  }
})

// As it was planned: what was reported and decided of 2028 has findings of its own.
const example = sourcesIn('examples/itu-2028-2031').filter(
  ({ path }) => !/^(?:progress|decisions)\//.test(path),
)

function isExample({ path, text }: SourceFile): boolean {
  return example.some((source) => source.path === path && source.text === text)
}

const STRATEGY = 'strategic-plan.yaml'
const ROOT = 'rbm.yaml'
const POSTS = 'reference/staffing-table.yaml'
const PRICES = 'reference/standard-costs.yaml'
const FINANCE = 'financial-plan.yaml'
const BR = 'operational-plans/2028/br.yaml'
const TSB = 'operational-plans/2028/tsb.yaml'
const BDT = 'operational-plans/2028/bdt.yaml'
const GS = 'operational-plans/2028/gs.yaml'

interface Edit {
  readonly path: string
  /** The id of the item behind which the text is searched. */
  readonly after?: string
  readonly from: string | RegExp
  readonly to: string
}

/** Where the finding must point. */
type Place = { readonly path: string; readonly after?: string } & (
  | { readonly word: string; readonly nth?: number }
  /** The item that has this id, or another key with this value. */
  | { readonly item: string; readonly key?: string; readonly nth?: number }
  /** The list or map behind a key. */
  | { readonly listOf: string }
)

interface Defect {
  /** The rule that must find it. */
  readonly rule: string
  readonly edits: readonly Edit[]
  readonly at: Place
  /** A part of the message. */
  readonly says?: string
  readonly related?: Place
  /** Other rules that must or may speak up, because the mistake makes their finding true. */
  readonly follows?: readonly string[]
}

/** A block of lines under a key of an item. */
const block = (key: string, indent = 4) =>
  new RegExp(`^ {${indent}}${key}:\\n(?: {${indent + 1},}.*\\n)+`, 'm')

const DEFECTS: readonly Defect[] = [
  ...[
    { path: BDT, id: 'BDT-05' },
    { path: BR, id: 'BR-06' },
    { path: GS, id: 'GS-09' },
  ].map(({ path, id }) => ({
    rule: 'output-without-outcome',
    edits: [{ path, after: id, from: block('contributes-to'), to: '' }],
    at: { path, item: id },
  })),
  {
    rule: 'output-without-outcome',
    edits: [{ path: GS, after: 'GS-01', from: block('serves'), to: '' }],
    at: { path: GS, item: 'GS-01' },
  },

  ...[
    { path: BDT, after: 'BDT-01', from: 'OC-5.2', to: 'OC-52' },
    { path: TSB, after: 'TSB-06', from: 'OC-5.2', to: 'OC-5.22' },
    { path: BR, after: 'BR-09', from: 'OC-3.1', to: 'OC-3.l' },
  ].map((edit) => ({ rule: 'unknown-outcome', edits: [edit], ...misspelt(edit) })),
  ...[
    { path: BDT, after: 'BDT-01', from: 'I-5.1', to: 'I-5.11' },
    { path: TSB, after: 'TSB-08', from: 'I-5.4', to: 'I-54' },
    { path: BR, after: 'BR-01', from: 'I-1.2a', to: 'I-1.2ab' },
  ].map((edit) => ({
    rule: 'unknown-indicator',
    edits: [edit],
    ...misspelt(edit),
  })),
  {
    rule: 'unknown-indicator',
    edits: [
      {
        path: BDT,
        after: 'BDT-02',
        from: '    indicators:\n',
        to: '      - indicator: I-5.11\n        aims-at: {2031: 105}\n    indicators:\n',
      },
    ],
    at: { path: BDT, word: 'I-5.11' },
    says: 'Did you mean "I-5.1"?',
  },
  ...[
    { path: BDT, after: 'BDT-04', from: '03-travel', to: '03-travels' },
    { path: GS, after: 'GS-01.3', from: '05-premises', to: '05-premise' },
    { path: PRICES, from: '01-staff', to: '01-stuff' },
  ].map((edit) => ({ rule: 'unknown-category', edits: [edit], ...misspelt(edit) })),
  ...[
    { path: BR, after: 'BR-01', from: 'P-4', to: 'P-44' },
    { path: GS, after: 'GS-08', from: 'G-7', to: 'G-77' },
    { path: POSTS, from: 'P-5', to: 'P-55' },
  ].map((edit) => ({ rule: 'unknown-grade', edits: [edit], ...misspelt(edit) })),
  ...[
    { path: TSB, after: 'TSB-08', from: 'funding: XB-TF', to: 'funding: XB-TFF' },
    { path: GS, after: 'GS-08', from: 'funding: {RB-AC', to: 'funding: {RB-ACC' },
    { path: FINANCE, from: 'funding: RB-CR', to: 'funding: RB-CRR' },
  ].map((edit) => ({ rule: 'unknown-funding-source', edits: [edit], ...misspelt(edit) })),
  ...[
    { path: GS, after: 'GS-01', from: 'entity: TSB', to: 'entity: TSBB' },
    { path: GS, after: 'GS-10', from: 'entity: BDT', to: 'entity: BDTT' },
    { path: POSTS, from: 'entity: BDT', to: 'entity: BDTT' },
  ].map((edit) => ({ rule: 'unknown-entity', edits: [edit], ...misspelt(edit) })),
  {
    rule: 'unknown-entity',
    edits: [{ path: TSB, from: 'entity: TSB\n', to: 'entity: TSBB\n' }],
    at: { path: TSB, word: 'TSBB' },
    says: 'Did you mean "TSB"?',
    // The Outputs of the file belong to nobody, so they are not there.
    follows: ['outcome-without-output', 'unknown-element', 'unknown-output', 'entity-without-plan'],
  },
  {
    rule: 'unknown-goal',
    edits: [{ path: STRATEGY, after: 'IM-1.1', from: 'G1', to: 'G11' }],
    at: { path: STRATEGY, word: 'G11' },
    says: 'Did you mean "G1"?',
  },
  {
    rule: 'unknown-goal',
    edits: [{ path: STRATEGY, after: 'OC-4.2', from: 'goal: G2', to: 'goal: G22' }],
    at: { path: STRATEGY, word: 'G22' },
    says: 'Did you mean "G2"?',
  },
  ...[
    { path: STRATEGY, after: 'OC-3.2', from: 'TP3', to: 'TP33' },
    { path: STRATEGY, after: 'OC-5.4', from: 'TP5', to: 'TP5x' },
  ].map((edit) => ({
    rule: 'unknown-thematic-priority',
    edits: [edit],
    ...misspelt(edit),
  })),

  {
    rule: 'shares-not-100',
    edits: [{ path: BDT, after: 'BDT-02', from: '25%', to: '26%' }],
    at: { path: BDT, after: 'BDT-02', listOf: 'contributes-to' },
    says: 'add up to 101%, not to 100%',
  },
  {
    rule: 'shares-not-100',
    edits: [{ path: GS, after: 'GS-01', from: '12%', to: '11.5%' }],
    at: { path: GS, after: 'GS-01', listOf: 'serves' },
    says: 'add up to 99.5%, not to 100%',
  },
  {
    rule: 'shares-not-100',
    edits: [{ path: STRATEGY, after: 'OC-1.1', from: '80%', to: '8%' }],
    at: { path: STRATEGY, after: 'OC-1.1', listOf: 'contributes-to' },
    says: 'add up to 28%, not to 100%',
  },
  {
    rule: 'shares-not-100',
    edits: [{ path: GS, after: 'GS-08', from: '55%', to: '54%' }],
    at: { path: GS, after: 'GS-08', listOf: 'funding' },
    says: 'add up to 99%, not to 100%',
  },

  ...[
    { path: BDT, id: 'BDT-09', indent: 2 },
    { path: GS, id: 'GS-05', indent: 2 },
    { path: STRATEGY, id: 'OC-3.3', indent: 2 },
    { path: STRATEGY, id: 'IM-2.2', indent: 2 },
    { path: STRATEGY, id: 'TP2', indent: 2 },
    { path: BDT, id: 'K-BDT-05', indent: 6 },
    { path: TSB, id: 'TSB-07.2', indent: 6 },
    { path: STRATEGY, id: 'I-3.3a', indent: 6 },
    { path: ROOT, id: 'XB-TF', indent: 2 },
    { path: ROOT, id: '07-equipment', indent: 2 },
  ].map(({ path, id, indent }) => ({
    rule: 'duplicate-id',
    edits: [{ path, ...copyOf(path, id, indent) }],
    at: { path, item: id, nth: 2 },
    related: { path, item: id },
    says: `"${id}"`,
  })),
  {
    rule: 'duplicate-id',
    edits: [{ path: TSB, from: 'id: TSB-04\n', to: 'id: BDT-04\n' }],
    at: { path: TSB, item: 'BDT-04' },
    related: { path: BDT, item: 'BDT-04' },
    says: '"BDT-04"',
  },
  {
    rule: 'duplicate-id',
    edits: [{ path: STRATEGY, after: 'OC-5.4', from: 'id: I-5.4', to: 'id: OC-1.1' }],
    at: { path: STRATEGY, item: 'OC-1.1', nth: 2 },
    related: { path: STRATEGY, item: 'OC-1.1' },
    // The Output that aimed at the indicator.
    follows: ['unknown-indicator'],
  },

  ...[
    { path: BDT, after: 'BDT-04', from: 'per-year: {2028', to: 'per-year: {2032' },
    { path: BDT, after: 'K-BDT-02', from: '{2028: 63,', to: '{2032: 63,' },
    { path: BR, after: 'BR-04', from: 'aims-at: {2028', to: 'aims-at: {2032' },
    { path: BR, after: 'BR-02', from: 'fte: 1}', to: 'fte: {2029: 1, 2032: 1}}' },
    { path: STRATEGY, after: 'I-3.1', from: 'targets: {2028', to: 'targets: {2032' },
    { path: STRATEGY, after: 'T2.3', from: 'targets: {2028', to: 'targets: {2032' },
    { path: FINANCE, after: 'A.3', from: '{2028', to: '{2032' },
  ].map((edit) => ({
    rule: 'year-outside-plan',
    edits: [edit],
    at: { path: edit.path, word: '2032' },
    says: '2032',
  })),

  ...[
    { path: BDT, after: 'BDT-05', from: 'I-3.3a', to: 'I-5.1' },
    { path: TSB, after: 'TSB-05', from: 'indicator: I-4.1', to: 'indicator: I-3.1' },
    { path: GS, after: 'GS-09', from: 'I-4.2', to: 'T1.1' },
  ].map((edit) => ({
    rule: 'target-of-foreign-indicator',
    edits: [edit],
    at: { path: edit.path, after: edit.after, item: edit.to.replace('indicator: ', ''), key: 'indicator' },
    says: `"${edit.to.replace('indicator: ', '')}"`,
    // Nobody else aimed at the indicator that was meant.
    follows: ['outcome-indicator-without-aim'],
  })),

  {
    rule: 'outcome-without-output',
    edits: [
      { path: TSB, after: 'TSB-03', from: '      - {outcome: OC-2.2, share: 35%}\n', to: '' },
      { path: TSB, after: 'TSB-03', from: '65%', to: '100%' },
    ],
    at: { path: STRATEGY, item: 'OC-2.2' },
    // The Output still aims at its indicator.
    follows: ['target-of-foreign-indicator'],
  },
  {
    rule: 'outcome-without-output',
    edits: [
      { path: BDT, after: 'BDT-06', from: 'OC-3.4', to: 'OC-3.2' },
      { path: BDT, after: 'BDT-06', from: 'I-3.4', to: 'I-3.2' },
    ],
    at: { path: STRATEGY, item: 'OC-3.4' },
    // What it aimed at there is less than the other indicator wants.
    follows: ['outcome-target-not-planned-for'],
  },
  {
    rule: 'outcome-without-output',
    edits: [
      {
        path: STRATEGY,
        from: /^outcomes:\n/m,
        to: `outcomes:
  - id: OC-9.1
    title: Nobody works for this
    thematic-priority: TP1
    leads-to: [IM-1.1]
    indicators:
      - id: I-9.1
        title: Countries that keep a register of their networks
        definition: Countries whose register is public on 31 December
        unit: countries
        direction: increase
        combine: latest
        source: Survey
        method: Answers of members
        frequency: yearly
        measured-by: Statistics
        baseline: {2027: 1}
        targets: {2028: 2, 2029: 3, 2030: 4, 2031: 5}
        achievable-because: One a year joined before
`,
      },
    ],
    at: { path: STRATEGY, item: 'OC-9.1' },
  },
  {
    rule: 'outcome-without-indicator',
    edits: [{ path: STRATEGY, after: 'OC-2.2', from: block('indicators'), to: '' }],
    at: { path: STRATEGY, item: 'OC-2.2' },
    // The Output that aimed at it.
    follows: ['unknown-indicator'],
  },
  {
    rule: 'outcome-without-indicator',
    edits: [{ path: STRATEGY, after: 'OC-3.4', from: block('indicators'), to: '    indicators: []\n' }],
    at: { path: STRATEGY, item: 'OC-3.4' },
    // The Output that aimed at it.
    follows: ['unknown-indicator'],
  },
  ...['IM-1.3', 'IM-2.6'].map((id) => ({
    rule: 'impact-without-indicator',
    edits: [{ path: STRATEGY, after: id, from: block('indicators'), to: '' }],
    at: { path: STRATEGY, item: id },
  })),
  ...[
    { path: BDT, id: 'BDT-05' },
    { path: BR, id: 'BR-06' },
    { path: GS, id: 'GS-08' },
  ].map(({ path, id }) => ({
    rule: 'output-without-cost',
    edits: [
      { path, after: id, from: block('personnel'), to: '' },
      { path, after: id, from: block('costs'), to: '' },
    ],
    at: { path, item: id },
  })),
  ...[
    { path: BDT, id: 'BDT-02' },
    { path: TSB, id: 'TSB-08' },
    { path: GS, id: 'GS-09' },
  ].map(({ path, id }) => ({
    rule: 'output-without-target',
    edits: [{ path, after: id, from: block('outcome-targets'), to: '' }],
    at: { path, item: id },
  })),
  ...[
    { rule: 'indicator-without-baseline', key: 'baseline' },
    { rule: 'indicator-without-unit', key: 'unit' },
    { rule: 'indicator-without-target', key: 'targets' },
    { rule: 'indicator-without-source', key: 'source' },
  ].flatMap(({ rule, key }) =>
    [
      { path: STRATEGY, id: 'T1.1' },
      { path: STRATEGY, id: 'I-3.3b' },
      { path: BDT, id: 'K-BDT-02' },
    ].map(({ path, id }) => ({
      rule,
      edits: [{ path, after: id, from: new RegExp(`^ +${key}: .*\\n`, 'm'), to: '' }],
      at: { path, item: id },
    })),
  ),
]

/** Where a misspelt name stands, and that the right one is suggested. */
function misspelt({
  path,
  from,
  to,
}: {
  path: string
  from: string
  to: string
}): Pick<Defect, 'at' | 'says'> {
  const bare = (text: string) => text.replace(/^\w+: \{?/, '')
  return { at: { path, word: bare(to) }, says: `Did you mean "${bare(from)}"?` }
}

/** The edit that puts a copy of an item behind it. */
function copyOf(path: string, id: string, indent: number): Pick<Edit, 'from' | 'to'> {
  const { text } = example.find((source) => source.path === path)!
  const item = new RegExp(`^ {${indent}}- id: ${escaped(id)}\\n(?: {${indent + 1},}.*\\n)*`, 'm').exec(text)
  if (item === null) throw new Error(`${path} has no item ${id}`)
  return { from: item[0], to: item[0] + item[0] }
}

describe('the example', () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('has no finding %s', (_, layout) => {
    expect(
      checked(
        planted(
          [],
          layout,
          example.map(({ path }) => path),
        ),
      ).found,
    ).toEqual([])
  })
})

/**
 * Every defect as written, and every rule in every layout: the other layouts are dealt out over the places of a rule, so
 * that the test takes seconds and not minutes.
 */
const cases = DEFECTS.flatMap((defect) => {
  const places = DEFECTS.filter(({ rule }) => rule === defect.rule)
  const own = LAYOUTS.filter((_, i) => i === 0 || i % places.length === places.indexOf(defect))
  return own.map((layout) => ({ rule: defect.rule, place: nameOf(defect), defect, layout }))
})

describe('a planted defect', () => {
  it.each(cases)('$rule at $place is found there $layout.name', ({ defect, layout }) => {
    const sources = planted(defect.edits, layout, [defect.at.path])
    const { found, related } = checked(sources, defect.rule)
    const own = found.filter(({ rule }) => rule === defect.rule)
    expect(own.map(({ place, severity }) => `${place} ${severity}`)).toEqual([
      `${placeOf(defect.at, sources)} error`,
    ])
    expect(own[0]!.message).toContain(defect.says ?? '')
    if (defect.related !== undefined) expect(related).toContain(placeOf(defect.related, sources))
    const others = found.filter(({ rule }) => rule !== defect.rule && !(defect.follows ?? []).includes(rule))
    expect(others).toEqual([])
  })
})

function nameOf({ at }: Defect): string {
  return `${at.path} ${at.after ?? ''} ${'word' in at ? at.word : 'item' in at ? at.item : at.listOf}`.replace(
    / +/,
    ' ',
  )
}

/** The example with the edits made, then the files concerned laid out anew. */
function planted(edits: readonly Edit[], layout: Layout, alsoLaidOut: readonly string[]): SourceFile[] {
  return example.map(({ path, text }) => {
    const own = edits.filter((edit) => edit.path === path)
    const isConcerned = own.length > 0 || alsoLaidOut.includes(path)
    return { path, text: isConcerned ? layout.rewrite(own.reduce(edited, text)) : text }
  })
}

function edited(text: string, { path, after, from, to }: Edit): string {
  const start = after === undefined ? 0 : offsetOfItem(text, 'id', after, 1)
  const found = typeof from === 'string' ? text.indexOf(from, start) : text.slice(start).search(from) + start
  if (found < start) throw new Error(`${path} has no ${from} behind ${after}`)
  return text.slice(0, found) + text.slice(found).replace(from, () => to)
}

interface Found {
  readonly rule: string
  readonly severity: string
  readonly place: string
  readonly message: string
}

/** Reads the files as bytes, as from a disk, and checks them. */
function checked(sources: readonly SourceFile[], rule?: string): { found: Found[]; related: string[] } {
  const host = memoryHost({ files: Object.fromEntries(sources.map(({ path, text }) => [path, text])) })
  const repository = readPlanRepository(host, PLAN_FOLDER)
  const { diagnostics } = checkPlan(repository.sources, repository.unreadable)
  const places = placesIn(repository.sources)
  const found = diagnostics.map(({ rule, severity, at, message }) => ({
    rule,
    severity,
    place: showPlace(places, at),
    message,
  }))
  const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule)
  return { found, related: own.flatMap(({ related = [] }) => related.map(({ at }) => showPlace(places, at))) }
}

/** `path:line:column`, counted in the text as it lies on the disk; a byte order mark has no column. */
function placeOf(place: Place, sources: readonly SourceFile[]): string {
  const text = sources.find(({ path }) => path === place.path)!.text.replace(/^\uFEFF/, '')
  const before = text.slice(0, offsetOf(place, text))
  const lines = before.split('\n')
  return `${place.path}:${lines.length}:${lines.at(-1)!.length + 1}`
}

function offsetOf(place: Place, text: string): number {
  const start = place.after === undefined ? 0 : offsetOfItem(text, 'id', place.after, 1)
  if ('item' in place) {
    return start + offsetOfItem(text.slice(start), place.key ?? 'id', place.item, place.nth ?? 1)
  }
  if ('word' in place)
    return (
      start +
      offsetOfMatch(
        text.slice(start),
        new RegExp(`["']?(?<![\\w.-])${escaped(place.word)}(?![\\w.-])`, 'g'),
        place.nth ?? 1,
      )
    )
  const key = new RegExp(`(?<![\\w-])["']?${place.listOf}["']?:(?:\\s|#.*)*`, 'g')
  key.lastIndex = start
  const found = key.exec(text)
  if (found === null) throw new Error(`there is no ${place.listOf}`)
  return key.lastIndex
}

/** Where an item begins: at its first key, or at its brace. */
function offsetOfItem(text: string, key: string, value: string, nth: number): number {
  const item = new RegExp(`(?:\\{\\s*)?(?<![\\w-])["']?${key}["']?: ["']?${escaped(value)}(?![\\w.-])`, 'g')
  return offsetOfMatch(text, item, nth)
}

function offsetOfMatch(text: string, pattern: RegExp, nth: number): number {
  const found = [...text.matchAll(pattern)][nth - 1]
  if (found === undefined) throw new Error(`there is no ${pattern}`)
  return found.index
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
