// A tree for the terminal, wrapped at its width.

import { textWidth } from './text-width.ts'
import { visible } from '../source/visible.ts'
import type { Tree } from '../tables/chain-tree.ts'
import type { Style } from './style.ts'
import { closed } from './reading-direction.ts'
import { beginningOf, wrapWords } from './wrap-words.ts'

export function renderTree(trees: readonly Tree[], width: number, style: Style, indent = ''): string[] {
  return trees.flatMap((tree, i) => {
    const isLast = i === trees.length - 1
    const inside = indent + (isLast ? '   ' : '│  ')
    return [
      ...renderNode(tree, width, style, indent + (isLast ? '└─ ' : '├─ '), inside),
      ...renderTree(tree.children, width, style, inside),
    ]
  })
}

/** The label, and behind it in grey what it is. */
export function renderNode(tree: Tree, width: number, style: Style, first: string, others: string): string[] {
  const remarks = `(${tree.remarks.map(closed).join(', ')})`
  const lines = wrapWords(
    visible(`${closed(beginningOf(tree.label))} ${remarks}`),
    Math.max(20, width - textWidth(others)),
  )
  return lines.map(
    (line, i) =>
      `${i === 0 ? first : others}${i === lines.length - 1 ? dimmed(line, visible(remarks), style) : line}`,
  )
}

function dimmed(line: string, remarks: string, style: Style): string {
  const at = line.lastIndexOf(remarks)
  return at < 0 ? line : line.slice(0, at) + style.dim(remarks)
}
