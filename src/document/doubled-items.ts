// A line `- id: …` that stands twice. YAML reads the first as an item of its own that has nothing but an id; without it the
// file is what was meant, so the mistake is said once, and not again for every key that such an item lacks.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import { originOf, followOffset } from './locate.ts'
import { findEntry, type MapNode, type Node } from './tree.ts'

export type DoubledItem = Finding & { readonly rule: 'duplicate-id' }

export function withoutDoubledItems(
  { path }: SourceFile,
  root: MapNode,
): { readonly root: MapNode; readonly findings: readonly DoubledItem[] } {
  const findings: DoubledItem[] = []
  // Nearly every file is as it should be, and is not copied.
  if (!hasDoubledItem(root)) return { root, findings }
  return { root: inMap(root), findings }

  function inNode(node: Node): Node {
    if (node.kind === 'scalar') return node
    if (node.kind === 'map') return inMap(node)
    const items = node.items.filter((item, index) => {
      const next = node.items[index + 1]
      if (next === undefined || !isDoubled(item, next)) return true
      const id = idOf(item)!
      findings.push({
        rule: 'duplicate-id',
        message: `The line \`- id: ${id}\` stands here twice.`,
        hint: 'Delete one of the two.',
        at: originOf(path, followOffset(root, item.start)),
        subject: id,
      })
      return false
    })
    return { ...node, items: items.map(inNode) }
  }

  function inMap(map: MapNode): MapNode {
    return { ...map, entries: map.entries.map((entry) => ({ ...entry, value: inNode(entry.value) })) }
  }
}

function hasDoubledItem(node: Node): boolean {
  if (node.kind === 'scalar') return false
  if (node.kind === 'map') return node.entries.some(({ value }) => hasDoubledItem(value))
  return node.items.some((item, index) => {
    const next = node.items[index + 1]
    return (next !== undefined && isDoubled(item, next)) || hasDoubledItem(item)
  })
}

function isDoubled(item: Node, next: Node): boolean {
  if (item.kind !== 'map' || item.entries.length !== 1) return false
  const id = idOf(item)
  return id !== undefined && idOf(next) === id
}

function idOf(node: Node): string | undefined {
  const id = node.kind === 'map' ? findEntry(node, 'id')?.value : undefined
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : undefined
}
