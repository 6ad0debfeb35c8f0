// A table as Markdown, inert: a title of the plan can make no link, image, mention or heading of its own.

import { withoutCommands } from '../source/visible.ts'
import { isFigure, type Table } from '../tables/table.ts'
import { escapeMarkdown } from './markdown-text.ts'
import { closed } from './reading-direction.ts'
import { cellText, isStrong } from './table-text.ts'

export function renderTableMarkdown(table: Table): string {
  const head = table.columns.map(({ title, subtitle }) =>
    closed(escapeMarkdown(subtitle === undefined ? title : `${title} (${subtitle})`)),
  )
  const rule = table.columns.map((column) => (isFigure(column) ? '--:' : '---'))
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) => closed(escapeMarkdown(cellText(table, cell))))
    return isStrong(row) ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells
  })
  const lines = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const [first, ...others] = table.warnings
  const warnings =
    first === undefined
      ? []
      : ['', `**${escapeMarkdown(first)}**`, '', ...others.map((one) => `- ${escapeMarkdown(one)}`)]
  const notes = table.notes.flatMap((note) => ['', escapeMarkdown(note)])
  const text = [
    `**${escapeMarkdown(table.title)}**`,
    '',
    ...table.context.map(escapeMarkdown),
    '',
    ...lines,
    ...warnings,
    ...notes,
    '',
  ].join('\n')
  return withoutCommands(text)
}
