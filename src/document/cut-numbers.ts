// In braces a comma begins a new key: `{2028: 110,000}` is the year 2028 with 110, and a key `000`. Such a number is put
// together again as the text that the planner wrote, so that the checks speak of it once, and nobody reads 110.

import { TreeScalar } from './nodes.ts'
import type { Entry, MapNode, Node } from './tree.ts'

export interface Joined {
  readonly root: MapNode
  /** The places of the numbers, for findings of the parser that speak of their pieces. */
  readonly numbers: readonly { readonly start: number; readonly end: number }[]
}

export function joinCutNumbers(text: string, root: MapNode): Joined {
  if (!/\d,\d/.test(text)) return { root, numbers: [] }
  const numbers: { readonly start: number; readonly end: number }[] = []
  const joined = joinMap(root)
  return { root: numbers.length === 0 ? root : joined, numbers }

  function joinNode(node: Node): Node {
    if (node.kind === 'map') return joinMap(node)
    return node.kind === 'list' ? { ...node, items: node.items.map(joinNode) } : node
  }

  function joinMap(map: MapNode): MapNode {
    const isInBraces = text[map.start] === '{'
    const entries: Entry[] = []
    let end = -1
    for (const entry of map.entries) {
      if (entry.keyStart < end || (isInBraces && isFirstPieceOfYear(text, entry))) continue
      const { start, end: valueEnd } = entry.value
      const pieces = isInBraces && /[^\s"']/.test(text[start] ?? '') ? piecesAt(text, start, valueEnd) : ''
      end = valueEnd + pieces.length
      const yearStart = isInBraces ? startOfYear(text, entry) : undefined
      if (yearStart !== undefined) numbers.push({ start: yearStart, end: entry.keyEnd })
      const key =
        yearStart === undefined
          ? entry
          : { ...entry, key: text.slice(yearStart, entry.keyEnd), keyStart: yearStart }
      if (pieces === '') entries.push({ ...key, value: joinNode(entry.value) })
      else {
        numbers.push({ start, end })
        entries.push({ ...key, value: new TreeScalar(text.slice(start, end), start, end) })
      }
    }
    return { ...map, entries }
  }
}

/** `{2,028: 110000}` is a key `2` without value, and a key `028`. */
function startOfYear(text: string, { keyStart, keyEnd }: Entry): number | undefined {
  const isRest = /^\d{3}$/.test(text.slice(keyStart, keyEnd))
  return isRest && /[{,\s]\d,$/.test(text.slice(Math.max(0, keyStart - 3), keyStart))
    ? keyStart - 2
    : undefined
}

function isFirstPieceOfYear(text: string, { keyStart, value }: Entry): boolean {
  const isPiece = value.kind === 'scalar' && value.value === null
  return isPiece && /^\d,\d{3}:\s/.test(text.slice(keyStart, keyStart + 7))
}

/** What belongs to a number behind its first comma: pieces that begin with a digit and are no keys of their own. */
function piecesAt(text: string, start: number, end: number): string {
  if (!/\d$/.test(text.slice(start, end))) return ''
  const pieces = /^(,\d[\d.]*( ?[A-Za-z%]{1,10}\.?)?)+(?=\s*[,}])/.exec(text.slice(end, end + 60))
  return pieces?.[0] ?? ''
}
