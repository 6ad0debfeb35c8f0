// How time and memory grow with Outputs, files, cost lines and facts. Of each, plans of five sizes, in which it alone grows (with
// Outputs all grow together). For each command the exponent that fits the three largest, of what it takes above bare Node: what
// is the same for all sizes would make any growth look less than it is.
//
// The workbook holds every fact of both views, so its plans have a tenth of the Outputs.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exponentOf, median } from '../figures.mjs'
import { generateHistory } from '../generate-history.mjs'
import { generatePlan } from '../generate-plan.mjs'
import { growthChart } from '../growth-chart.mjs'
import { markdownTable } from '../page.mjs'
import { measure } from '../round-robin.mjs'
import { thousands } from '../rows.mjs'
import { scriptAt } from '../script-at.mjs'

/** Above this a cost grows faster than what it is measured against; below it, noise and what is the same for all sizes decide. */
const LINEAR = 1.1

/** What grows, in which steps, and the plan of a step: how many Outputs of what shape. */
const SERIES = [
  { name: 'Outputs', title: 'five in a file', steps: [200, 400, 800, 1_600, 3_200], plan: (step) => [step] },
  {
    name: 'files',
    title: 'the same Outputs in more files',
    steps: [20, 10, 5, 2, 1],
    plan: (step) => [800, { outputsInAFile: step }],
    size: ({ files }) => files,
  },
  {
    name: 'cost lines',
    title: 'the same Outputs with more of them',
    steps: [10, 40, 80, 160, 320],
    plan: (step) => [200, { costLines: step }],
    size: ({ outputs }, step) => outputs * step,
  },
  {
    name: 'facts',
    title: 'of the full view: the same cost lines, split over more Outcomes',
    steps: [1, 2, 4, 8, 16],
    plan: (step) => [400, { outcomes: step }],
    size: ({ facts }) => facts,
  },
]

export function growth(settings) {
  const all = SERIES.map((series) => ({
    ...series,
    lines: [
      ...measureSeries(series, 1, COMMANDS, settings),
      ...measureSeries(series, 10, WORKBOOK, settings),
    ],
  }))
  const chart = growthChart(all)
  if (settings.isPrintedOnly) {
    const path = join(settings.folder, '..', 'performance-growth.svg')
    writeFileSync(path, chart)
    process.stderr.write(`The chart is ${path}.\n`)
  } else writeFileSync(join(settings.root, 'docs/performance-growth.svg'), chart)
  return all.map(textOf).join('\n\n')
}

const COMMANDS = [
  ['rbm validate', (plan) => ['validate', plan]],
  ['rbm rollup', (plan) => ['rollup', plan]],
  ['rbm rollup --basis full', (plan) => ['rollup', plan, '--basis', 'full']],
  ['rbm diff HEAD~1 HEAD', (plan) => ['-C', plan, 'diff', 'HEAD~1', 'HEAD']],
]
const WORKBOOK = [['rbm rollup -o plan.xlsx', (plan) => ['rollup', plan, '-o', `${plan}.xlsx`]]]

/** @returns for each command its points: size, seconds, MB */
function measureSeries({ name, steps, plan, size }, part, commands, { node, rbm, folder, rounds, quick }) {
  const used = quick ? steps.slice(0, 3) : steps
  const sizes = used.map((step, i) => {
    const place = join(folder, `growth-${name}-${part}-${i}`.replace(' ', '-'))
    const [all, shape] = plan(step)
    const outputs = all / (quick ? 10 : part)
    const { files, paths } = generatePlan(place, outputs, shape)
    generateHistory(place, paths, 2)
    return {
      place,
      size: size?.({ outputs, files, facts: name === 'facts' ? factsIn(place) : 0 }, step) ?? outputs,
    }
  })
  const { results } = measure(
    [
      { name: BARE, program: node, args: ['-e', '0'] },
      ...commands.flatMap(([name, args]) =>
        sizes.map(({ place }) => ({
          name: `${name} in ${place}`,
          program: node,
          args: [rbm, ...args(place)],
        })),
      ),
    ],
    { rounds: rounds(1) },
  )
  const bare = pointOf(results.get(BARE))
  return commands.map(([name]) => ({
    name,
    points: sizes.map(({ place, size }) => ({ size, ...pointOf(results.get(`${name} in ${place}`)) })),
    bare,
  }))
}

const BARE = 'node -e 0'

function pointOf({ absent, seconds, peak }) {
  return absent === undefined ? { seconds: median(seconds), peak } : { absent }
}

function factsIn(plan) {
  return JSON.parse(execFileSync(process.execPath, [scriptAt('facts-of-plan.mjs'), plan])).full
}

function textOf({ name, title, lines }) {
  const tables = [
    lines.filter(({ name }) => !name.includes('-o')),
    lines.filter(({ name }) => name.includes('-o')),
  ]
  return `### Growing ${name}: ${title}\n\n${tables.map((lines) => tableOf(name, lines)).join('\n\n')}`
}

function tableOf(what, lines) {
  const sizes = lines[0].points.map(({ size }) => thousands(size))
  const columns = [`Command, ${what}:`, ...sizes, 'time', 'memory']
  const rows = lines.map(({ name, points, bare }) => [
    `\`${name}\``,
    ...points.map(cellOf),
    exponentIn(points, bare, 'seconds'),
    exponentIn(points, bare, 'peak'),
  ])
  return markdownTable(columns, rows)
}

function cellOf({ absent, seconds, peak }) {
  if (absent !== undefined) return absent
  return peak === undefined ? `${seconds.toFixed(2)} s` : `${seconds.toFixed(2)} s, ${thousands(peak)} MB`
}

function exponentIn(points, bare, what) {
  const largest = points.slice(-3).map((point) => [point.size, point[what] - bare[what]])
  if (largest.length < 2 || !largest.every(([, cost]) => cost > 0)) return ''
  const exponent = exponentOf(largest)
  return exponent > LINEAR ? `**${exponent.toFixed(2)}**` : exponent.toFixed(2)
}
