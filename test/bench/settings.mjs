// What a run of the benchmark is asked for, and on what it runs.

import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** @param names of all tables */
export function usage(names) {
  return `npm run bench -- [options]

  --only NAMES     these tables: ${names.join(', ')}
  --files NUMBERS  how many files the plans of "files" have; 10,000 and more go to "many-files" (default: 1,200,2000)
  --rounds N       how often each command is timed (default: more for quick commands, fewer for slow ones)
  --node PATH      the Node that is measured (default: the one that runs this)
  --print          only print the tables, and leave docs/performance.md as it is
  --quick          small plans and one round, to see that all tables work; prints only
`
}

/** @returns undefined when the usage is asked for */
export function settingsFrom(argv, folder) {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string' },
      files: { type: 'string', default: '' },
      rounds: { type: 'string' },
      node: { type: 'string', default: process.execPath },
      print: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { quick, node } = values
  const rounds = values.rounds === undefined ? undefined : wholeNumber(values.rounds, '--rounds')
  return {
    root,
    folder,
    node,
    quick,
    rbm: join(root, 'bin/rbm.js'),
    only: values.only?.split(','),
    files:
      values.files === '' ? undefined : values.files.split(',').map((one) => wholeNumber(one, '--files')),
    isPrintedOnly: values.print || quick,
    /** @param usual of this table, unless another number is asked for */
    rounds: (usual) => rounds ?? (quick ? 1 : usual),
  }
}

/** How busy others kept the machine before this run began: what it was later is our own doing. */
const loadBefore = loadavg()[0].toFixed(1)

/** Day, machine and Node: what has to be known of figures that are compared with others. */
export function surroundings({ node }) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1)
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 2 ** 30)
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim()} (${loadBefore} busy before the run), ${memory} GB, ${platform()}`
  return `${day}, Node ${version}, ${machine}.`
}

function wholeNumber(text, option) {
  if (!/^[1-9][0-9]*$/.test(text)) throw new Error(`${option} takes whole numbers above 0, not "${text}".`)
  return Number(text)
}
