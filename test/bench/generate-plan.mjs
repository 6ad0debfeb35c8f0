// Writes a plan repository of a given number of Outputs: seeded, so that every run sees the same texts. The shapes are those
// of examples/itu-2028-2031, over four years; all of it is invented.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const grades = ['D-1', 'P-5', 'P-4', 'P-3', 'G-6', 'G-5']
const categories = ['01-staff', '02-travel', '03-contracts', '04-equipment', '05-other']
const years = [2028, 2029, 2030, 2031]

/**
 * @param outputs how many Outputs in all, each with ten cost lines and six lines of staff; every twentieth one serves others
 * @returns how many files and bytes were written
 */
export function generatePlan(folder, outputs) {
  const random = randomFrom(42)
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1))
  const pick = (list) => list[whole(0, list.length - 1)]
  const outcomes = Math.max(3, Math.round(Math.sqrt(outputs)))
  const entities = Math.max(4, Math.round(outputs / 20))
  let files = 0
  let bytes = 0
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
    files += 1
    bytes += Buffer.byteLength(text)
  }
  write('rbm.yaml', settings(entities))
  write('strategic-plan.yaml', strategicPlan(outcomes))
  write('reference/standard-costs.yaml', standardCosts())
  for (let first = 0; first < outputs; first += OUTPUTS_IN_A_FILE) {
    const entity = (first / OUTPUTS_IN_A_FILE) % entities
    const own = Array.from({ length: Math.min(OUTPUTS_IN_A_FILE, outputs - first) }, (_, i) =>
      output(first + i, entity),
    )
    const head = `# ILLUSTRATIVE\nkind: operational-plan\nentity: E${entity}\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\n`
    write(`operational-plans/2028/e${entity}/o${first}.yaml`, `${head}\noutputs:\n${own.join('\n')}`)
  }
  return { files, bytes }

  function output(i, entity) {
    const id = `O-${i}`
    const first = 1 + (i % outcomes)
    const activities = [1, 2, 3].map(
      (n) =>
        `      - id: ${id}.${n}\n        title: Workshop ${n} of the series on ${pick(words)} and ${pick(words)}\n        type: workshop\n        costs:\n${line(8)}${line(8)}`,
    )
    const targets = `    outcome-targets:\n      - indicator: I-${first}\n        aims-at: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n`
    return `  - id: ${id}\n    title: Better ${pick(words)} for ${pick(words)} in ${whole(3, 90)} countries\n    priority: ${pick(['must', 'should', 'could'])}\n    rank: ${whole(1, 90)}\n${i % 20 === 19 ? serves(entity) : contributes(i, first) + targets}    indicators:\n      - id: K-${i}\n        title: Countries that received help with ${pick(words)}\n        definition: Countries with at least one mission in the year\n        unit: countries\n        direction: increase\n        combine: sum\n        source: Mission reports\n        frequency: yearly\n        measured-by: Programme office\n        baseline: {2027: 10}\n        targets: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n    personnel:\n${grades.map((grade) => `      - {grade: ${grade}, fte: ${whole(1, 40) / 20}}\n`).join('')}    costs:\n${line(6) + line(6) + line(6) + line(6)}    activities:\n${activities.join('')}`
  }

  function line(indent) {
    const space = ' '.repeat(indent)
    const amounts = years.map((year) => `${year}: ${whole(10, 900) * 100}`).join(', ')
    const funding = whole(1, 5) === 1 ? `${space}  funding: XB\n` : ''
    return `${space}- category: ${pick(categories.slice(1))}\n${funding}${space}  per-year: {${amounts}}\n`
  }

  function contributes(i, first) {
    const second = 1 + ((i + 1 + Math.floor(i / outcomes)) % outcomes)
    return first === second
      ? `    contributes-to:\n      - {outcome: OC-${first}, share: 100%}\n`
      : `    contributes-to:\n      - {outcome: OC-${first}, share: 65%}\n      - {outcome: OC-${second}, share: 35%}\n`
  }

  /** Three entities, its own among them. */
  function serves(entity) {
    const shares = ['50%', '30%', '20%']
    const served = shares.map(
      (share, i) => `      - {entity: E${(entity + i) % entities}, share: ${share}}\n`,
    )
    return `    driver: headcount\n    serves:\n${served.join('')}`
  }
}

/** So a file has some 13 kB, as the files of a real plan do. */
const OUTPUTS_IN_A_FILE = 5

const words =
  'access networks spectrum schools skills standards safety data health water transport energy'.split(' ')

function settings(entities) {
  const list = Array.from({ length: entities }, (_, i) => `  - id: E${i}\n    title: Office ${i}\n`).join('')
  const booked = categories.map(
    (id, i) =>
      `  - id: ${id}\n    title: Category ${i + 1}\n    group: ${['personnel', 'travel-events', 'consultants-contracts', 'equipment-it', 'other-support'][i]}\n`,
  )
  return `# ILLUSTRATIVE\nformat: 1\norganization: Invented Organization\ncurrency: CHF\nyears: 2028-2031\nentities:\n${list}funding-sources:\n  - {id: RB, title: Assessed contributions, class: regular}\n  - {id: XB, title: Trust funds, class: extrabudgetary}\ndefault-funding: RB\ncategories:\n${booked.join('')}`
}

function strategicPlan(outcomes) {
  const indicator = (id, title) =>
    `    indicators:\n      - id: ${id}\n        title: ${title}\n        unit: percent\n        direction: increase\n        combine: latest\n        source: Survey\n        frequency: yearly\n        measured-by: Office\n        baseline: {2027: 10}\n        targets: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n`
  const list = Array.from(
    { length: outcomes },
    (_, i) =>
      `  - id: OC-${i + 1}\n    title: Members use what was built in field ${i + 1}\n    thematic-priority: TP1\n    leads-to: [IM-1]\n${indicator(`I-${i + 1}`, `Members that use it in field ${i + 1}`)}`,
  )
  return `# ILLUSTRATIVE\nkind: strategic-plan\nmarked: illustrative\ngoals:\n  - id: G1\n    title: Everyone is connected\nimpacts:\n  - id: IM-1\n    title: People live better\n    goal: G1\n${indicator('T-1', 'People who say so')}thematic-priorities:\n  - id: TP1\n    title: Connection\noutcomes:\n${list.join('')}`
}

function standardCosts() {
  const rows = grades.map(
    (grade, i) => `  - grade: ${grade}\n    category: 01-staff\n    per-year: ${(20 - 2 * i) * 10000}\n`,
  )
  return `# ILLUSTRATIVE\nkind: standard-costs\nmarked: illustrative\nvacancy-rate: 5%\nstandard-costs:\n${rows.join('')}`
}

/** A linear congruential generator: poor, small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
