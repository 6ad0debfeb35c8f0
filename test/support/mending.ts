// Follows what a finding suggests, to the letter and without knowing what is meant: the words of its message and hint, its
// place, and the text of the file are all there is. So a test can tell whether a planner who does what rbm says is done.

import type { Finding } from '../../src/diagnostic/diagnostic.ts'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import type { Entry, MapNode, Node } from '../../src/document/tree.ts'
import { indexLines, lineText, positionAt } from '../../src/source/line-index.ts'
import type { SourceFile } from '../../src/source/source-file.ts'

/** One suggestion, with the plan as it is when it is followed, in each of the ways in which that can be done. */
export interface Offer {
  /** The part of the message or hint that says it. */
  readonly said: string
  readonly plans: readonly (readonly SourceFile[])[]
}

/** What the finding offers to write; nothing where it gives advice in words only. */
export function offersOf(
  { message, hint = '', at }: Pick<Finding, 'message' | 'hint' | 'at'>,
  sources: readonly SourceFile[],
): Offer[] {
  const source = sources.find(({ path }) => path === at.path)
  if (source === undefined) return []
  const place = placeOf(source.text, at)
  return [message, hint].flatMap((words) => {
    for (const [said, follow] of ELSEWHERE) {
      const found = said.exec(words)
      if (found !== null) return [{ said: found[0], plans: [follow(found, sources)] }]
    }
    return WAYS.flatMap(([said, follow]): Offer[] => {
      const found = said.exec(words)
      if (found === null) return []
      const plans = [follow(found, place)].flat().map((text) => replacedIn(sources, at.path, () => text))
      return plans.length === 0 ? [] : [{ said: found[0], plans }]
    })
  })
}

function replacedIn(
  sources: readonly SourceFile[],
  path: string,
  change: (text: string) => string,
): readonly SourceFile[] {
  return sources.map((source) => (source.path === path ? { path, text: change(source.text) } : source))
}

/** Whether a text, or a piece of one, offers something to write. */
export function isOffer(words: string): boolean {
  return [...WAYS, ...ELSEWHERE].some(([said]) => said.test(words))
}

/** What is to be written into another file, or into a new one. */
const ELSEWHERE: readonly (readonly [
  said: RegExp,
  follow: (found: RegExpExecArray, sources: readonly SourceFile[]) => readonly SourceFile[],
])[] = [
  [
    /^Add to the financial plan .*, under `([a-z-]+:)`, such as: (- .+)$/,
    ([, list, item], sources) => underList(sources, 'financial-plan', list!, item!),
  ],
  [
    /^Add the posts of \S+ to the staffing table, under `([a-z-]+:)`, such as: (- .+)$/,
    ([, list, item], sources) => underList(sources, 'staffing-table', list!, item!),
  ],
  [
    /^Add a file of `kind: standard-costs` .*, such as: (.+)$/,
    ([, line], sources) => appended(sources, 'standard-costs', line!),
  ],
  [
    /^Add a file that begins with three lines: `(kind: \S+)`, `(entity: \S+)`, `(years: \S+)`\.$/,
    ([, ...lines], sources) => [
      ...sources,
      { path: 'new.yaml', text: [...lines, 'outputs: []', ''].join('\n') },
    ],
  ],
  [
    /write in rbm\.yaml: rules: \{(.+)\}$/,
    ([, setting], sources) =>
      replacedIn(sources, 'rbm.yaml', (text) => text.replace(/^rules:\n/m, `rules:\n  ${setting}\n`)),
  ],
]

/** An item more in a list of the file of a kind. */
function underList(
  sources: readonly SourceFile[],
  kind: string,
  list: string,
  item: string,
): readonly SourceFile[] {
  const found = sources.find(({ text }) => text.includes(`kind: ${kind}\n`))
  if (found?.text.includes(`\n${list}\n`) !== true) return appended(sources, kind, `${list}\n  ${item}`)
  return replacedIn(sources, found.path, (text) => text.replace(`\n${list}\n`, `\n${list}\n  ${item}\n`))
}

/** A line more in the file of a kind, or in a new one. */
function appended(sources: readonly SourceFile[], kind: string, line: string): readonly SourceFile[] {
  const found = sources.find(({ text }) => text.includes(`kind: ${kind}\n`))
  return found === undefined
    ? [...sources, { path: `${kind}.yaml`, text: `kind: ${kind}\n${line}\n` }]
    : replacedIn(sources, found.path, (text) => `${text.trimEnd()}\n${line}\n`)
}

type Way = readonly [said: RegExp, follow: (found: RegExpExecArray, place: Place) => string | string[]]

/** What stands behind the colon of a suggested key: up to the end of the sentence, or to the next suggestion. */
const ENTRY = /([a-z][a-z-]*|\d{4}): (\{[^}…]*\}|\[.*?\](?=[.;,]|$)|"[^"]*"|[^`…]+?)/.source
const END = /(?=,? or:? |, and |[.;)] |\.?$)/.source

const WAYS: readonly Way[] = [
  [/Did you mean "([^"]+)"\?/, ([, name], place) => place.instead(name)],

  // Numbers, percentages, dates and words in the place of what stands there.
  [/^Write plain digits: (\S+?)(?: or (\S+?))?(?=;|$)/, eachInstead],
  [/^Write ([-\d.]+) if the \w+ separates thousands, or ([-\d.]+)? ?/, eachInstead],
  [/^Write it with the sign: (\S+%)(?: \(or (\S+%),|\.)/, eachInstead],
  [/Write (\S+%), (?:with a point|if that is meant)/, eachInstead],
  [/^Write (\d\S*?)(?: or (\d\S*?))?\.$/, eachInstead],
  [/^Write (\{.+\}|\S+) (?:instead\.|without (?:brackets|the zero)|alone\.)/, eachInstead],
  [/^Write a hyphen: (\S+)\.$/, eachInstead],
  [/^The last day of that month is (\S+)\.$/, eachInstead],
  [/^Write (?:it as a decimal|all digits out): (\S+)$/, eachInstead],
  [/^Leave the quotes away: ([-\d.]+)$/, eachInstead],
  [/^Write each value with its (?:own )?year(?:, such as|:) (\{.*\})$/, eachInstead],
  [
    /^Write ([-\d.,]+), and `unit: percent` at the indicator/,
    ([, number], place) => placeOf(place.instead(number), place.at).entry('unit', 'percent'),
  ],
  [/^Write one of: ((?!direction)[^:]+)\.$/, ([, words], place) => words!.split(', ').map(place.instead)],
  [
    /(?:Those that exist|The departments of \S+|Its words are): (.+)\.$/,
    ([, names], place) => names!.split(', ').map(place.instead),
  ],

  // A key with its value, in the place of the key or beside those that are there.
  [
    new RegExp(
      `(?:such as|[Ff]or example|as a text|a list|the braces|in brackets|away|was measured|without quotes|behind the colon|as|write|the sign): ${ENTRY}${END}`,
    ),
    ([, key, value], place) => place.entry(key!, value!),
  ],
  [new RegExp(`(?<=, )or(?: write)?:? ${ENTRY}${END}`), ([, key, value], place) => place.entry(key!, value!)],
  [
    /^Write one of: direction: (\w+), direction: (\w+), direction: (\w+)$/,
    ([, ...words], place) => words.map((word) => place.entry('direction', word)),
  ],
  [/is written (fte): (\S+)$/, ([said], place) => place.insteadOfEntry(said.replace('is written ', ''))],
  [/write at its head: (years|entity): (\S+)\. /, ([, key, value], place) => place.head(key!, value!)],
  [
    /^Write `([a-z-]+:)` in a line of its own above this one, in the same column as `([a-z-]+):`/,
    ([, line, list], place) =>
      place.lineAbove(`${' '.repeat(place.columnOfKeyAbove(list!))}${line!}`, place.line),
  ],
  [
    /^Put a dash and a space before the first key, and indent the others as far/,
    (_, place) => place.dashed(),
  ],

  // Lines, brackets and blanks.
  [
    /^Begin (?:the line|each line of the text|each further line of the text) (?:with (\d+) spaces?|without spaces)|begin (?:the line|it) (?:with (\d+) spaces?|without spaces)/,
    ([, one, other], place) => place.indented(Number(one ?? other ?? 0)),
  ],
  [
    /^Move lines (\d+) to (\d+) to the (left|right) by (\d+) space/,
    ([, first, last, side, by], place) =>
      place.moved(Number(first), Number(last), side === 'left' ? -Number(by) : Number(by)),
  ],
  [
    /^Delete (?:it|these (\d+)) and type (?:a space|spaces)/,
    ([, many = '1'], place) => place.instead(' '.repeat(Number(many))),
  ],
  [/^Delete it\. If it belongs to a text/, (_, place) => place.instead('')],
  [/^Delete one of the two\.$/, (_, place) => place.lines(place.line, 1, [])],
  [/^Put a (.) at the end of the line\.$/, ([, sign], place) => place.atEndOfLine(sign!)],
  [/^Put another (.) at the end of the text/, ([, sign], place) => place.instead(`${place.written}${sign!}`)],
  [/^Put a (.) in front of the (.)\.$/, ([, sign, found], place) => place.inLine(found!, sign! + found!)],
  [/^Write (.) in place of (.)\.$/, ([, right, wrong], place) => place.inLine(wrong!, right!)],
  [/^Write `([^`]+)` in place of `([^`]+)`\.$/, ([, right, wrong], place) => place.inLine(wrong!, right!)],
  [
    /^(?:Write|Write the number alone:|Put the whole text in \w+ quotes:) `((?!key: value)[^`]+)`(?:\.$|, or put)/,
    ([, content], place) => place.content(content!),
  ],
  [
    /^Put `([^`]+)` on the next line, (?:behind (\d+) spaces|below the dash)\.$/,
    ([, content, spaces], place) =>
      place.onNextLine(content!, spaces === undefined ? place.indent : Number(spaces)),
  ],
  [
    /(?:^Put) (`.+`) on (?:a line of its own|lines of their own) below, in the column of `([^`]+)`\.$/,
    ([, contents, key], place) => place.below(contents!.slice(1, -1).split('` and `'), key!),
  ],
  [
    /^Delete the value, so that the line ends with `([^`]+)`/,
    ([, content], place) => place.content(content!),
  ],
  [
    /^Keep one of the two versions, and delete the lines that begin with/,
    (_, { text }) => [
      text.replace(/^<{7}.*\n([^]*?)^={7}\n[^]*?^>{7}.*\n/m, '$1'),
      text.replace(/^<{7}.*\n[^]*?^={7}\n([^]*?)^>{7}.*\n/m, '$1'),
    ],
  ],
]

function eachInstead([, ...words]: RegExpExecArray, place: Place): string[] {
  return words.flatMap((word) => (word === undefined ? [] : place.instead(word)))
}

type Place = ReturnType<typeof placeOf>

/** The ways to change a text at a place. */
function placeOf(text: string, at: Finding['at']) {
  const index = indexLines(text)
  const { line } = positionAt(index, at.start)
  const content = lineText(text, index, line)
  const lineStart = at.start - (positionAt(index, at.start).column - 1)
  const indent = /^ */.exec(content)![0].length
  const end = endOfValue(text, at)
  const put = (start: number, stop: number, by: string): string =>
    text.slice(0, start) + by + text.slice(stop)
  const inLine = (from: string, to: string): string => {
    const start = text.indexOf(from, at.start)
    if (start < 0) throw new Error(`"${from}" does not stand behind the place`)
    return put(start, start + from.length, to)
  }
  const lines = (first: number, count: number, by: readonly string[]): string => {
    const all = text.split('\n')
    return [...all.slice(0, first - 1), ...by, ...all.slice(first - 1 + count)].join('\n')
  }
  return {
    text,
    at,
    line,
    indent,
    written: text.slice(at.start, at.end),
    lines,
    inLine,
    instead: (by = ''): string => put(at.start, end, by),
    /** The key with its value, where the key stands already; else as one more key of the innermost item. */
    entry(key: string, value: string): string {
      const around = mapsAround(text, at.start)
      const own = around.find((map) =>
        map.entries.some(({ key: id, value: node }) => id === 'id' && isText(node, at.element)),
      )
      const innermost = around[0]!
      const isAtKey = text.slice(at.start, at.end).startsWith(`${key}:`)
      if (isAtKey && !isKeyOf(innermost, key)) return put(at.start, at.end, `${key}: ${value}`)
      for (const map of [
        innermost,
        ...around.filter((one) => at.pointer.endsWith(`/${key}`) || one === own),
      ]) {
        const entry = map.entries.find((one) => one.key === key)
        if (entry !== undefined) return put(entry.keyStart, entry.value.end, `${key}: ${value}`)
      }
      const holder = /^\d{4}$/.test(key) ? (yearsIn(innermost) ?? innermost) : innermost
      return withEntry(text, holder, `${key}: ${value}`)
    },
    insteadOfEntry(by: string): string {
      const entry = mapsAround(text, at.start)[0]!.entries.find(({ value }) => value.start === at.start)!
      return put(entry.keyStart, entry.value.end, by)
    },
    head: (key: string, value: string): string =>
      text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`),
    lineAbove: (by: string, below: number): string => lines(below, 0, [by]),
    columnOfKeyAbove(key: string): number {
      const above = text.split('\n').slice(0, line).reverse()
      return above.find((one) => one.trim().startsWith(`${key}:`))!.search(/\S/)
    },
    dashed(): string {
      const map = mapsAround(text, at.start)[0]!
      const first = positionAt(indexLines(text), map.start).line
      const last = positionAt(indexLines(text), map.end).line
      const block = text.split('\n').slice(first - 1, last)
      const by = block.map((one, i) => (i === 0 ? one.replace(/^( *)/, '$1- ') : `  ${one}`))
      return lines(first, block.length, by)
    },
    indented: (spaces: number): string =>
      put(lineStart, lineStart + /^\s*/.exec(content)![0].length, ' '.repeat(spaces)),
    moved(first: number, last: number, by: number): string {
      const block = text.split('\n').slice(first - 1, last)
      return lines(
        first,
        block.length,
        block.map((one) => (by < 0 ? one.slice(-by) : ' '.repeat(by) + one)),
      )
    },
    atEndOfLine: (sign: string): string => put(lineStart + content.length, lineStart + content.length, sign),
    /** The part of the line that begins like the suggestion, in its new form; a brace up to the one that closes it. */
    content(by: string): string {
      const first = /^(?:- |\{|[^\s:]+:?)/.exec(by)![0].trim()
      const here = content.lastIndexOf(first.replace(/:$/, ''), Math.max(indent, at.start - lineStart))
      const start = here < 0 ? at.start : lineStart + here
      const stop = by.startsWith('{') ? text.indexOf('}', start) + 1 : lineStart + content.length
      return put(start, stop, by)
    },
    onNextLine: (by: string, spaces: number): string =>
      `${put(at.start, at.end, '').slice(0, at.start).trimEnd()}\n${' '.repeat(spaces)}${by}${text.slice(at.end)}`,
    below(contents: readonly string[], key: string): string {
      const column = content.indexOf(`${key}:`)
      let first = content
      for (const one of [...contents].reverse())
        first = first.replace(new RegExp(`[,;]?\\s*${escaped(one)}$`), '')
      return lines(line, 1, [first, ...contents.map((one) => ' '.repeat(column) + one)])
    },
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function isText(node: Node, text: string | undefined): boolean {
  return node.kind === 'scalar' && node.value === text
}

function isKeyOf(map: MapNode, key: string): boolean {
  return map.entries.some((entry) => entry.key === key)
}

/** A place ends with its first scalar; a list or a map in braces is replaced as a whole. */
function endOfValue(text: string, { start, end }: Finding['at']): number {
  if (!/[[{]/.test(text[start] ?? '')) return end
  const root = parseYaml({ path: '', text }).root
  const found = root === undefined ? [] : nodesIn(root).filter((node) => node.start === start)
  return found.find(({ kind }) => kind !== 'scalar')?.end ?? end
}

function nodesIn(node: Node): Node[] {
  if (node.kind === 'scalar') return [node]
  const inside = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)
  return [node, ...inside.flatMap(nodesIn)]
}

/** The maps around a place, the innermost first. */
function mapsAround(text: string, offset: number): MapNode[] {
  const root = parseYaml({ path: '', text }).root
  if (root === undefined) return []
  const around = nodesIn(root).filter(
    (node): node is MapNode => node.kind === 'map' && node.start <= offset && offset <= node.end,
  )
  return around.reverse()
}

/** The targets of an indicator, where a hint names a year of them. */
function yearsIn(map: MapNode): MapNode | undefined {
  const found = map.entries.find((entry: Entry) => entry.key === 'targets')?.value
  return found?.kind === 'map' ? found : undefined
}

function withEntry(text: string, map: MapNode, entry: string): string {
  if (text[map.start] === '{') return `${text.slice(0, map.start + 1)}${entry}, ${text.slice(map.start + 1)}`
  const column = map.start - (text.lastIndexOf('\n', map.start - 1) + 1)
  return `${text.slice(0, map.start)}${entry}\n${' '.repeat(column)}${text.slice(map.start)}`
}
