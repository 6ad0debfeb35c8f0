// Runs whole processes in turns, so that every command of a table sees the same machine: a round is each of them once. First
// come rounds in which the peak of memory is taken and nothing is timed (they also warm the caches of the machine); then those
// that count. The first command is what the others are compared with.
//
// A command that fails is not timed again, and what it said stands in its row: a table is not lost for one of them.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ratioOf } from './figures.mjs'

/** GNU time says how much memory a process held at most, whatever program it is. Elsewhere this is not measured. */
const GNU_TIME = '/usr/bin/time'
const hasGnuTime =
  existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true'], { encoding: 'utf8' }).status === 0

/**
 * @param commands each with `name`, `program`, `args`; perhaps `input` for its standard input, `cwd`, and `absent`: why it cannot
 *   be run at all
 * @returns for each command its `seconds` of each round and its `peak` in MB, or `absent`; and `ratio` and `peakRatio` of two
 *   names, undefined where one of them is absent
 */
export function measure(commands, { rounds, memoryRounds = 1 }) {
  const results = new Map(commands.map(({ name, absent }) => [name, { absent, seconds: [], peaks: [] }]))
  for (let round = -memoryRounds; round < rounds; round++) {
    for (const command of commands) {
      const result = results.get(command.name)
      if (result.absent !== undefined) continue
      showProgress(`${round < 0 ? 'memory' : `round ${round + 1} of ${rounds}`}: ${command.name}`)
      const { failure, seconds, peak } = round < 0 ? runForMemory(command) : run(command)
      if (failure !== undefined) result.absent = failure
      if (seconds !== undefined) result.seconds.push(seconds)
      if (peak !== undefined) result.peaks.push(peak)
    }
  }
  showProgress('')
  for (const result of results.values()) {
    result.peak = result.peaks.length === 0 ? undefined : median(result.peaks)
  }
  const both = (names, of) => {
    const found = names.map((name) => results.get(name))
    return found.some((result) => result === undefined || result.absent !== undefined)
      ? undefined
      : of(...found)
  }
  return {
    results,
    ratio: (...names) => both(names, (one, other) => ratioOf(one.seconds, other.seconds)),
    peakRatio: (...names) => both(names, (one, other) => one.peak && other.peak && one.peak / other.peak),
  }
}

function run({ program, args, input = '', cwd }) {
  const start = process.hrtime.bigint()
  const { status, signal, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return status === 0 ? { seconds } : { failure: failureOf(error, status ?? signal, stderr) }
}

function runForMemory(command) {
  if (!hasGnuTime) return { failure: run(command).failure }
  const folder = mkdtempSync(join(tmpdir(), 'rbm-bench-peak-'))
  try {
    const report = join(folder, 'peak')
    const args = ['-o', report, '-f', '%M', command.program, ...command.args]
    const { failure } = run({ ...command, program: GNU_TIME, args })
    return failure === undefined ? { peak: Number(readFileSync(report, 'utf8')) / 1024 } : { failure }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function failureOf(error, status, stderr) {
  const said = (error?.message ?? String(stderr)).trim().split('\n')[0].slice(0, 100)
  return `ended with ${status}: ${said}`
}

function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}
