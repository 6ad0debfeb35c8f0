// Draws how time and memory grow, as an SVG: for each thing that grows one panel of time and one of memory below it, on logarithmic
// axes, where what is linear is as steep as the dashed line. Its colours suit light and dark pages alike.

const PANEL = { width: 190, height: 150, left: 62, top: 66, gapX: 52, gapY: 46 }
const MARKS = ['circle', 'square', 'diamond', 'triangle', 'cross']

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.small { font-size: 10px }
.frame, .grid { fill: none; stroke: #888 }
.grid { stroke-opacity: .25 }
.linear { stroke: #888; stroke-dasharray: 5 4; fill: none }
.line { fill: none; stroke-width: 1.6 }
.c0 { stroke: #0063a6; color: #0063a6 } .c1 { stroke: #b34700; color: #b34700 } .c2 { stroke: #00785a; color: #00785a }
.c3 { stroke: #a83279; color: #a83279 } .c4 { stroke: #7a6200; color: #7a6200 }
.mark { fill: currentColor }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd }
  .c0 { stroke: #6cb8f0; color: #6cb8f0 } .c1 { stroke: #ff9e5c; color: #ff9e5c } .c2 { stroke: #4fd0a8; color: #4fd0a8 }
  .c3 { stroke: #f29ccb; color: #f29ccb } .c4 { stroke: #e3cb53; color: #e3cb53 }
}`

/** @param series each with a `name` and `lines`: the name of a command and its points (`size`, `seconds`, `peak` in MB) */
export function growthChart(series) {
  const names = series[0].lines.map(({ name }) => name)
  const width = PANEL.left + series.length * (PANEL.width + PANEL.gapX)
  const height = PANEL.top + 2 * (PANEL.height + PANEL.gapY) + 6
  const panels = series.flatMap((one, column) => [
    panel(one, column, 0, ({ seconds }) => seconds, rangeOf(series, 'seconds')),
    panel(one, column, 1, ({ peak }) => peak, rangeOf(series, 'peak')),
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time and memory of each command against Outputs, files, cost lines and facts">
<style>${STYLE}
</style>
${legend(names)}
${sideLabel('seconds', 0)}
${sideLabel('peak of memory, MB', 1)}
${panels.join('\n')}
</svg>
`
}

function legend(names) {
  const entries = names.map((name, i) => {
    const x = PANEL.left + i * 190
    return `<g class="c${i}"><path class="line" d="M${x} 18h24"/>${mark(i, x + 12, 18)}</g><text x="${x + 30}" y="22">${name.replace(/^rbm /, '').replace(' HEAD~1 HEAD', '')}</text>`
  })
  return `${entries.join('\n')}
<path class="linear" d="M${PANEL.left} 40h24"/><text x="${PANEL.left + 30}" y="44">as steep as what is linear; both axes are logarithmic</text>`
}

function sideLabel(text, row) {
  const y = PANEL.top + row * (PANEL.height + PANEL.gapY) + PANEL.height / 2
  return `<text transform="translate(14 ${y}) rotate(-90)" text-anchor="middle">${text}</text>`
}

function panel({ name, lines }, column, row, valueOf, [low, high]) {
  const left = PANEL.left + column * (PANEL.width + PANEL.gapX)
  const top = PANEL.top + row * (PANEL.height + PANEL.gapY)
  const sizes = lines.flatMap(({ points }) => points.map(({ size }) => size))
  const [smallest, largest] = [Math.min(...sizes) / 1.2, Math.max(...sizes) * 1.2]
  const x = (size) => left + (PANEL.width * Math.log(size / smallest)) / Math.log(largest / smallest)
  const y = (value) => top + PANEL.height - (PANEL.height * Math.log(value / low)) / Math.log(high / low)
  const round = (number) => number.toFixed(1)
  const at = (point) => `${round(x(point.size))} ${round(y(valueOf(point)))}`
  const horizontal = ticksIn(low, high).map(
    (tick) =>
      `<path class="grid" d="M${left} ${round(y(tick))}h${PANEL.width}"/><text class="small" x="${left - 5}" y="${round(y(tick) + 3)}" text-anchor="end">${shortly(tick)}</text>`,
  )
  const vertical = ticksIn(smallest, largest).map(
    (tick) =>
      `<path class="grid" d="M${round(x(tick))} ${top}v${PANEL.height}"/><text class="small" x="${round(x(tick))}" y="${top + PANEL.height + 13}" text-anchor="middle">${shortly(tick)}</text>`,
  )
  const drawn = lines.map(({ points }, i) => {
    const known = points.filter((point) => valueOf(point) !== undefined)
    if (known.length === 0) return ''
    const marks = known.map((point) => mark(i, x(point.size), y(valueOf(point))))
    return `<g class="c${i}"><path class="line" d="M${known.map(at).join('L')}"/>${marks.join('')}</g>`
  })
  return [
    ...horizontal,
    ...vertical,
    `<rect class="frame" x="${left}" y="${top}" width="${PANEL.width}" height="${PANEL.height}"/>`,
    `<text x="${left + PANEL.width / 2}" y="${top + PANEL.height + 28}" text-anchor="middle">${name}</text>`,
    linearLine(),
    ...drawn,
  ].join('\n')

  /** Through the middle of the panel, as far as the panel reaches. */
  function linearLine() {
    const middle = Math.sqrt(smallest * largest)
    const value = Math.sqrt(low * high)
    const reach = Math.min(largest / middle, high / value)
    const [from, to] = [-1, 1].map(
      (way) => `${round(x(middle * reach ** way))} ${round(y(value * reach ** way))}`,
    )
    return `<path class="linear" d="M${from}L${to}"/>`
  }
}

/** One range for all panels of a row, so that they can be compared. */
function rangeOf(series, what) {
  const values = series.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.map((point) => point[what]).filter((value) => value !== undefined)),
  )
  return values.length === 0 ? [1, 10] : [Math.min(...values) / 1.4, Math.max(...values) * 1.4]
}

/** Powers of ten with twice and five times them, or with three times, or alone, so that they do not stand too close. */
function ticksIn(low, high) {
  const within = (factors) => {
    const ticks = []
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (const factor of factors) ticks.push(factor * 10 ** power)
    }
    return ticks.filter((tick) => tick >= low && tick <= high)
  }
  return [within([1, 2, 5]), within([1, 3])].find((ticks) => ticks.length <= 6) ?? within([1])
}

function shortly(number) {
  if (number >= 1e6) return `${number / 1e6} M`
  return number >= 1e3 ? `${number / 1e3} k` : String(Number(number.toPrecision(1)))
}

function mark(i, x, y) {
  const at = `${x.toFixed(1)} ${y.toFixed(1)}`
  const shapes = {
    circle: `<circle class="mark" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.8"/>`,
    square: `<path class="mark" d="M${at}m-2.6 -2.6h5.2v5.2h-5.2z"/>`,
    diamond: `<path class="mark" d="M${at}m0 -3.6l3.6 3.6l-3.6 3.6l-3.6 -3.6z"/>`,
    triangle: `<path class="mark" d="M${at}m0 -3.4l3.3 5.8h-6.6z"/>`,
    cross: `<path d="M${at}m-3 -3l6 6m-6 0l6 -6" stroke-width="1.6"/>`,
  }
  return shapes[MARKS[i]]
}
