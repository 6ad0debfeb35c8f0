// Checking 1, 200, 2,000 and 20,000 plan files, beside what a user would take instead. One Output in forty has a finding, as in a
// plan that is being written; the one file has none.
//
// Five Outputs make a file of 13 kB, as large as those of the example. 20,000 files hold one Output each: no plan has a hundred
// thousand Outputs, but one that has many may well give each a file of its own.

import { join } from 'node:path'
import { generatePlan } from '../generate-plan.mjs'
import { peersOn, versionsOfPeers } from '../peers.mjs'
import { measure } from '../round-robin.mjs'
import { commandTable, reachTable, thousands } from '../rows.mjs'

const MANY = 10_000

export function files(settings) {
  const usual = settings.quick ? [1, 20] : [1, 200, 2_000]
  const few = settings.files?.filter((count) => count < MANY) ?? []
  return (few.length === 0 ? usual : few).map((count) => tableOf(count, settings)).join('\n\n')
}

export function manyFiles(settings) {
  const many = settings.files?.filter((count) => count >= MANY) ?? []
  const usual = settings.quick ? [40] : [20_000]
  return (many.length === 0 ? usual : many).map((count) => tableOf(count, settings)).join('\n\n')
}

/** Whether this run asks for so many files that it takes long. */
export function asksForManyFiles({ files }) {
  return files !== undefined && files.some((count) => count >= MANY)
}

export function asksForFewFiles({ files }) {
  return files === undefined || files.some((count) => count < MANY)
}

function tableOf(count, settings) {
  const { node, rbm, folder, rounds } = settings
  const plan = join(folder, `files-${count}`)
  const isMany = count >= MANY
  const outputsInAFile = isMany ? 1 : 5
  const outputs = count * outputsInAFile
  const shape = { outputsInAFile, findingEvery: count === 1 ? Infinity : 40 }
  const { files, bytes } = generatePlan(plan, outputs, shape)
  const measured = measure(
    [
      { name: 'node -e 0', program: node, args: ['-e', '0'] },
      { name: 'rbm validate', program: node, args: [rbm, 'validate', plan] },
      ...peersOn(plan, settings),
    ],
    { rounds: rounds(count === 1 ? 11 : isMany ? 1 : count > 500 ? 3 : 5) },
  )
  const size = bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
  const title = `### ${thousands(count)} plan ${count === 1 ? 'file' : 'files'}: ${thousands(outputs)} Outputs, ${size}`
  const table = commandTable(measured, {
    base: 'rbm validate',
    ...(count === 1 ? {} : { files }),
  })
  const reaches = reachesOf(count, measured)
  const below = reaches.length === 0 ? '' : `\n\n${reachTable(reaches)}`
  return `${title}\n\nPeers: ${versionsOfPeers()}.\n\n${table}${below}`
}

function reachesOf(count, { ratio, peakRatio }) {
  const toRbm = (name) => ratio(name, 'rbm validate')
  const memory = { what: 'peak of memory, to bare Node', measured: peakRatio('rbm validate', 'node -e 0') }
  const fasterThanAjv = { what: 'faster than ajv-cli', least: 1.5, measured: toRbm('ajv-cli') }
  if (count >= MANY) {
    return [
      fasterThanAjv,
      {
        what: 'level with @sourcemeta/jsonschema',
        least: 1,
        measured: toRbm('@sourcemeta/jsonschema --fast'),
      },
      { ...memory, most: 3 },
    ]
  }
  if (count < 1_000) return []
  return [
    {
      what: '`rbm validate`, to parsing alone with js-yaml 4',
      most: 0.9,
      measured: ratio('rbm validate', 'js-yaml 4, parsing alone'),
    },
    { what: 'faster than parsing alone with yaml', least: 8, measured: toRbm('yaml, parsing alone') },
    fasterThanAjv,
    { ...memory, most: 1.8 },
  ]
}
