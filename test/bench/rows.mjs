// Measured commands as rows of Markdown, and the reaches that they are held against.

import { median } from './figures.mjs'
import { markdownTable } from './page.mjs'

/**
 * @param measured by `measure`
 * @param base the command that others are compared with, beside the first one; left out: none
 * @param files how many each command reads; left out: none are counted
 */
export function commandTable({ results, ratio, peakRatio }, { base, files } = {}) {
  const names = [...results.keys()]
  const first = names[0]
  const rounds = results.get(first).seconds.length
  const columns = [`Command (${rounds} ${rounds === 1 ? 'round' : 'rounds'})`, 'ms', '× bare']
  if (base !== undefined) columns.push(`× ${base}`)
  if (files !== undefined) columns.push('files/s')
  columns.push('peak MB', '× bare')
  const rows = names.map((name) => {
    const { absent, seconds, peak } = results.get(name)
    const label = name.replace(/^(rbm|node|git) [^,]*/, '`$&`')
    if (absent !== undefined) return [`${label}: ${absent}`, ...columns.slice(1).map(() => '')]
    const cells = [label, thousands(median(seconds) * 1000), hundredths(ratio(name, first))]
    if (base !== undefined) cells.push(hundredths(ratio(name, base)))
    if (files !== undefined) cells.push(name === first ? '' : thousands(files / median(seconds)))
    cells.push(peak === undefined ? '' : thousands(peak), hundredths(peakRatio(name, first)))
    return cells
  })
  return markdownTable(columns, rows)
}

/**
 * @param reaches each with `what`, `measured` (undefined where a command is absent), and `most` or `least` (neither: it is only
 *   told); `unit` where it is no ratio
 */
export function reachTable(reaches) {
  const rows = reaches.map(({ what, measured, most, least, unit = '×' }) => {
    const figure = unit === '×' ? hundredths(measured) : thousands(measured)
    if (most === undefined && least === undefined) return [what, '', figure, '']
    const wanted = most === undefined ? `≥ ${least} ${unit}` : `≤ ${most} ${unit}`
    if (measured === undefined) return [what, wanted, '', 'not measured']
    const isMet = most === undefined ? measured >= least : measured <= most
    return [what, wanted, figure, isMet ? 'met' : '**missed**']
  })
  return markdownTable(['Reach', 'wanted', 'measured', ''], rows)
}

export function thousands(number) {
  return number === undefined ? '' : Math.round(number).toLocaleString('en')
}

export function hundredths(number) {
  return number === undefined ? '' : number.toFixed(2)
}
