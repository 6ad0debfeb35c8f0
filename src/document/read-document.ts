// From the text of one file to a document of a known kind, with everything that is wrong with the file alone.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import { wholeFile, type Origin } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { joinCutNumbers } from './cut-numbers.ts'
import { KINDS, ROOT_FILE, type Document, type Kind } from './document.ts'
import { wordOf } from './fields.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { withoutDoubledItems } from './doubled-items.ts'
import { followOffset, pointerStep } from './locate.ts'
import { missingMoneyAt } from './money-keys.ts'
import { parseYaml, type TextFinding } from './parse-yaml.ts'
import { checkSchema } from './schema-check.ts'
import type { SchemaFinding } from './schema-messages.ts'
import { checkText, type CheckFinding } from './text-checks.ts'
import { findEntry, type MapNode, type Node } from './tree.ts'

export interface ReadDocument {
  readonly document: Document | undefined
  /** The kind of a file that could not be read, as far as it can be told. */
  readonly unreadKind: Kind | undefined
  readonly findings: readonly (Finding & { readonly rule: string })[]
}

/** @param parse makes the tree of a text */
export function readDocument(
  source: SourceFile,
  limits: Limits = DEFAULT_LIMITS,
  parse = parseYaml,
): ReadDocument {
  if (source.text.length > limits.fileBytes)
    return unread(source, [fileTooLarge(source.path, limits.fileBytes)])
  const { root: parsed, findings: ofParser } = parse(source, limits.items)
  if (parsed === undefined && ofParser.length > 0) return unread(source, ofParser)
  if (parsed === undefined || parsed.kind !== 'map') return unread(source, [noPlan(source, parsed)])
  const { root: joined, numbers } = joinCutNumbers(source.text, parsed)
  const { root, findings: doubled } = withoutDoubledItems(source, joined)
  const syntax = numbers.length === 0 ? ofParser : ofParser.filter(({ at }) => !isInside(at, numbers))

  const kind = kindOf(source, root)
  if (typeof kind !== 'string') {
    const placed = syntax.map((finding) => withPointer(root, finding))
    return { document: undefined, unreadKind: nearestKind(root), findings: [...placed, kind] }
  }

  const written = { source, kind, root }
  const checked = checkSchema(written)
  const { text, schema } = onePerNumber(checkText(written), checked.findings)
  const leftOut = syntax.map((finding) => withMoney(written, withPointer(root, finding)))
  return {
    document: { ...written, root: checked.root },
    unreadKind: undefined,
    findings: [...leftOut, ...doubled, ...text, ...withoutFirstOfTwo(schema, leftOut)],
  }
}

/** A key that stands twice, the first time without a value, is one mistake: a line that was doubled. */
function withoutFirstOfTwo(
  schema: readonly SchemaFinding[],
  syntax: readonly TextFinding[],
): SchemaFinding[] {
  const twice = syntax.filter(({ rule }) => rule === 'duplicate-key')
  const first = new Set(twice.flatMap(({ related = [] }) => related.map(({ at }) => at.start)))
  return schema.filter(({ rule, at }) => rule !== 'wrong-type' || !first.has(at.start))
}

/** What the parser left out may hold money: a key that stands twice, a merged map, the rest of a list. */
function withMoney({ kind, root }: Document, finding: TextFinding): TextFinding {
  const { path } = followOffset(root, finding.at.start)
  const { element } = finding.at
  const missingMoney =
    finding.rule === 'duplicate-key'
      ? missingMoneyAt(kind, pointerStep(path, finding.subject ?? ''), finding.rule, element)
      : missingMoneyAt(kind, '', finding.rule, element)
  return { ...finding, missingMoney }
}

/**
 * A number that both checks refuse is one mistake. `id: 08` is no badly written number, it should be none at all: the schema
 * says so, and of `[12,000]` that it should be no list. Of `.inf` the schema knows only that it is no number that can be stored.
 */
function onePerNumber(
  text: readonly CheckFinding[],
  schema: readonly SchemaFinding[],
): { readonly text: CheckFinding[]; readonly schema: SchemaFinding[] } {
  const isEndless = ({ subject }: CheckFinding) => !Number.isFinite(Number(subject))
  const endless = new Set(
    text
      .filter(isNumberForm)
      .filter(isEndless)
      .map(({ at }) => at.start),
  )
  const kept = schema.filter(({ rule, at }) => rule !== 'wrong-type' || !endless.has(at.start))
  const wrong = kept
    .filter(({ rule }) => rule === 'wrong-type' || rule === 'unknown-word')
    .map(({ at }) => at)
  const starts = new Set(wrong.map(({ start }) => start))
  const lists = new Set(wrong.map(({ pointer }) => pointer))
  const isSaid = ({ at }: CheckFinding) => starts.has(at.start) || lists.has(at.pointer.replace(/\/\d+$/, ''))
  return { text: text.filter((one) => !isNumberForm(one) || !isSaid(one)), schema: kept }
}

type Span = Pick<Origin, 'start' | 'end'>

function isInside({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < Math.max(span.end, span.start + 1))
}

function isNumberForm({ rule }: CheckFinding): boolean {
  return rule === 'number-form'
}

function unread(
  source: SourceFile,
  findings: readonly (Finding & { readonly rule: string })[],
): ReadDocument {
  const kind = guessKind(source)
  const missingMoney = kind === undefined ? {} : missingMoneyAt(kind, '', '', undefined)
  return {
    document: undefined,
    unreadKind: kind,
    findings: findings.map((finding) => ({ ...finding, missingMoney })),
  }
}

/** What a broken file says of itself, read as text. */
function guessKind(source: SourceFile): Kind | undefined {
  if (source.path === ROOT_FILE) return 'rbm'
  const written = /^kind:[ \t]*["']?([a-z-]+)/m.exec(source.text)?.[1]
  return KINDS.find((kind) => kind === written)
}

/** The kind that a misspelt one was meant to be. */
function nearestKind(root: MapNode): Kind | undefined {
  const near = suggest(wordOf(findEntry(root, 'kind')?.value) ?? '', KINDS.slice(1))
  return KINDS.find((kind) => kind === near)
}

function kindOf(source: SourceFile, root: MapNode): Kind | UnknownKind {
  if (source.path === ROOT_FILE) return 'rbm'
  const entry = findEntry(root, 'kind')
  if (source.path.endsWith(`/${ROOT_FILE}`) && entry === undefined) {
    const message = 'A second rbm.yaml lies below the root of the plan repository.'
    const hint =
      'A repository has one. Move this plan out, or name its folder under `ignore:` in the rbm.yaml of the root.'
    return { rule: 'unknown-kind', message, hint, at: wholeFile(source.path), missingMoney: {} }
  }
  const written = entry === undefined ? '' : (wordOf(entry.value) ?? '')
  const kind = KINDS.find((known) => known === written && known !== 'rbm')
  if (kind !== undefined) return kind

  const near = suggest(written, KINDS.slice(1))
  const at: Origin =
    entry === undefined
      ? wholeFile(source.path)
      : { path: source.path, pointer: '/kind', start: entry.value.start, end: entry.value.end }
  const message =
    entry === undefined
      ? 'The file does not say what it is: it has no `kind`.'
      : written === ''
        ? 'The file does not say what it is: its `kind` is not a word.'
        : `"${written}" is no kind of file that rbm knows.${near === undefined ? '' : ` Did you mean "${near}"?`}`
  const hint = `Begin the file with \`kind:\` and one of: ${KINDS.slice(1).join(', ')}; or name it under \`ignore:\` in rbm.yaml.`
  return { rule: 'unknown-kind', message, hint, at, subject: written, missingMoney: {} }
}

type UnknownKind = Finding & { readonly rule: 'unknown-kind' }

function noPlan(source: SourceFile, root: Node | undefined): UnknownKind {
  const message =
    root === undefined || (root.kind === 'scalar' && root.value === null)
      ? 'The file is empty.'
      : 'The file is YAML, but no plan: it does not begin with keys and values.'
  const hint =
    source.path === ROOT_FILE
      ? 'It holds at least `format`, `organization`, `currency`, `years` and `entities`.'
      : 'Begin it with `kind:`, delete it, or name it under `ignore:` in rbm.yaml.'
  return { rule: 'unknown-kind', message, hint, at: wholeFile(source.path), missingMoney: {} }
}

export function fileTooLarge(path: string, most: number): Finding & { readonly rule: 'file-too-large' } {
  const message = `The file is larger than ${most / 1_000_000} MB and is not read.`
  const hint =
    'Split it: the Outputs of one entity may lie in as many files as you like. Or raise `file-megabytes` under `limits:` in rbm.yaml.'
  return { rule: 'file-too-large', message, hint, at: wholeFile(path) }
}

/** Findings of the parser know only offsets; with the tree they get the pointer and the element around them. */
function withPointer(root: Node, finding: TextFinding): TextFinding {
  const { pointer, element } = followOffset(root, finding.at.start)
  return { ...finding, at: { ...finding.at, pointer, element } }
}
