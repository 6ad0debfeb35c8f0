// How tables look on a page: one accent colour and lines instead of boxes, like the workbook; light and dark, on a phone, and on
// A4 across. The page allows this text alone as its style, by its SHA-256, so it holds nothing of a plan.

import { coloursOf } from '../tables/signal-colours.ts'
import type { Signal } from '../tables/signal.ts'

/** The class of a signal; made of our own words and of numbers. */
export function signalClass(signal: Signal): string {
  return signal.kind === 'light' ? `light-${signal.light}` : `level-${signal.rank}-of-${signal.of}`
}

/** @param signals which the page shows */
export function styleSheet(signals: readonly Signal[]): string {
  const rules = signals.map((signal) => {
    const { ground, text } = coloursOf(signal)
    return `.${signalClass(signal)} { background: #${ground}; color: #${text} }\n`
  })
  return STYLE + [...new Set(rules)].sort().join('')
}

const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1f24; --quiet: #57606a; --line: #d5dce3; --band: #edf2f7;
  --accent: #1f4e79; --alarm: #a51d2d; --alarm-ground: #fdf1f0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #15181c; --text: #e4e8ec; --quiet: #a2abb5; --line: #353c44; --band: #20272e;
    --accent: #93c1ea; --alarm: #ffa29a; --alarm-ground: #33191a;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; background: var(--ground); color: var(--text);
  font: 0.875rem/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif;
}
:lang(zh) body { font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif }
h1, h2 { margin: 0 0 0.15rem; font-size: 1.3rem; line-height: 1.25; font-weight: 600; color: var(--accent) }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
p { margin: 0 0 0.25rem; max-width: 52rem }
h1, h2, p, li { overflow-wrap: anywhere }
nav ul { margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none }
nav a { color: var(--accent); text-underline-offset: 0.2em }
section { scroll-margin-top: 1rem }
section + section, nav + main { margin-top: 2.25rem }
.incomplete { margin-bottom: 1.25rem; padding: 0.75rem 1rem; border-inline-start: 0.3rem solid var(--alarm); background: var(--alarm-ground) }
.incomplete ul { margin: 0.35rem 0 0; padding-inline-start: 1.25rem }
strong { color: var(--alarm); font-weight: 650 }
.scroll { overflow-x: auto }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.said { position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2 * clamp(0.7rem, 3vw, 2.5rem)) }
table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums }
caption { padding: 0 0 0.75rem; text-align: start }
caption p { color: var(--quiet) }
th, td { padding: 0.32rem 0.65rem; text-align: start; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line) }
thead th { vertical-align: bottom; font-weight: 600; color: var(--accent); border-bottom: 2px solid var(--accent) }
th small, td small { display: block; font-size: 0.85em; font-weight: 400 }
thead small { color: var(--quiet) }
.figure { text-align: right; white-space: nowrap; direction: ltr; unicode-bidi: isolate }
.quiet { color: var(--quiet) }
.short { white-space: nowrap }
.title { min-width: 13rem; max-width: 44rem; overflow-wrap: break-word }
.even { width: 100%; max-width: 80rem }
.even .title { min-width: 5.5rem }
.share-1 .title { width: 100% }
.share-2 .title { width: 50% }
.share-3 .title { width: 33% }
.share-4 .title { width: 25% }
.share-5 .title { width: 20% }
.share-many .title { width: 10% }
.section > * { padding-top: 1.1rem; font-weight: 600; color: var(--accent) }
.remark td { padding-block: 0; padding-inline-start: 1.6rem; border-bottom: 0; color: var(--quiet) }
.remark:has(+ :not(.remark)) td, .remark:last-child td { padding-bottom: 0.5rem; border-bottom: 1px solid var(--line) }
.item:has(+ .remark) > * { border-bottom: 0 }
.subtotal > *, .result > *, .total > * { font-weight: 600 }
.total > * { background: var(--band); border-top: 1px solid var(--accent); border-bottom: 1px solid var(--accent) }
.signal { border: 2px solid var(--ground); border-radius: 0.3rem }
.signal:has(small) { font-weight: 600 }
.notes { margin-top: 0.75rem; color: var(--quiet); font-size: 0.8125rem }
@media screen {
  tbody th[scope='row'] { position: sticky; inset-inline-start: 0; background: var(--ground) }
  .total th[scope='row'] { background: var(--band) }
}
@media screen and (min-width: 64rem) {
  .scroll { overflow: visible }
  .plain .title { min-width: 16rem }
  thead th { position: sticky; top: 0; background: var(--ground); z-index: 1 }
}
@media screen and (max-width: 40rem) {
  body { padding-inline: 0.7rem }
  th, td { padding: 0.3rem 0.45rem }
  table { font-size: 0.8125rem }
  .title { min-width: 11rem }
  .even .title { min-width: 7.5rem }
  .signal, .map .short { white-space: normal }
  .map { font-size: 0.6875rem }
  .map th, .map td { padding: 0.2rem }
  .map .title { min-width: 3.2rem; overflow-wrap: anywhere }
  .map thead .title { font-size: 0.625rem }
  .remark .said { max-width: calc(100vw - 4.5rem) }
}
@media print {
  @page { size: A4 landscape; margin: 12mm 11mm 14mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 7pt sans-serif; direction: ltr } }
  :root { color-scheme: light }
  body { padding: 0; font-size: 8pt }
  nav { display: none }
  .notes { font-size: 7.5pt }
  h1, h2 { font-size: 13pt }
  nav + main { margin-top: 0 }
  section + section { margin-top: 16pt }
  .scroll { overflow: visible }
  .said { position: static; max-width: none }
  thead { display: table-header-group }
  section, tr, tbody:has(.remark) { break-inside: avoid }
  .section { break-after: avoid }
  th, td { padding: 2pt 4pt }
  .signal, .total > *, .incomplete { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
