// Writes a plan repository of a given number of operational plan files: seeded, so that every run sees the same texts.
// The shapes are those of examples/itu-2028-2031; all of it is invented. One Output a file, four years.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const grades = ['D-1', 'P-5', 'P-4', 'P-3', 'G-6', 'G-5']
const categories = ['01-staff', '02-travel', '03-contracts', '04-equipment', '05-other']
const years = [2028, 2029, 2030, 2031]

/** @returns how many bytes were written */
export function generatePlan(folder, files) {
  const random = randomFrom(42)
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1))
  const pick = (list) => list[whole(0, list.length - 1)]
  let bytes = 0
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += Buffer.byteLength(text)
  }
  const outcomes = Math.max(3, Math.round(Math.sqrt(files)))
  const entities = Math.max(2, Math.round(files / 50))
  write('rbm.yaml', settings(entities))
  write('strategic-plan.yaml', strategicPlan(outcomes))
  write('reference/standard-costs.yaml', standardCosts())
  for (let i = 0; i < files; i++) write(`operational-plans/2028/e${i % entities}/o${i}.yaml`, output(i))
  return bytes

  function output(i) {
    const id = `O-${i}`
    const first = 1 + (i % outcomes)
    const second = 1 + ((i + 1 + Math.floor(i / outcomes)) % outcomes)
    const perYear = () => `{${years.map((year) => `${year}: ${whole(10, 900) * 100}`).join(', ')}}`
    const links =
      first === second
        ? `      - {outcome: OC-${first}, share: 100%}\n`
        : `      - {outcome: OC-${first}, share: 65%}\n      - {outcome: OC-${second}, share: 35%}\n`
    const activities = [1, 2, 3].map(
      (n) =>
        `      - id: ${id}.${n}\n        title: Workshop ${n} of the series on ${pick(words)} and ${pick(words)}\n        type: workshop\n        costs:\n          - category: ${pick(categories.slice(1))}\n            per-year: ${perYear()}\n`,
    )
    return `# ILLUSTRATIVE\nkind: operational-plan\nentity: E${i % entities}\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\n\noutputs:\n  - id: ${id}\n    title: Better ${pick(words)} for ${pick(words)} in ${whole(3, 90)} countries\n    priority: ${pick(['must', 'should', 'could'])}\n    rank: ${whole(1, 90)}\n    contributes-to:\n${links}    outcome-targets:\n      - indicator: I-${first}\n        aims-at: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n    indicators:\n      - id: K-${i}\n        title: Countries that received help with ${pick(words)}\n        definition: Countries with at least one mission in the year\n        unit: countries\n        direction: increase\n        combine: sum\n        source: Mission reports\n        frequency: yearly\n        measured-by: Programme office\n        baseline: {2027: 10}\n        targets: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n    personnel:\n${grades.map((grade) => `      - {grade: ${grade}, fte: ${whole(1, 40) / 20}}\n`).join('')}    costs:\n${categories
      .slice(1)
      .map((category) => `      - category: ${category}\n        per-year: ${perYear()}\n`)
      .join('')}    activities:\n${activities.join('')}`
  }
}

const words =
  'access networks spectrum schools skills standards safety data health water transport energy'.split(' ')

function settings(entities) {
  const list = Array.from({ length: entities }, (_, i) => `  - id: E${i}\n    title: Office ${i}\n`).join('')
  const booked = categories.map(
    (id, i) =>
      `  - id: ${id}\n    title: Category ${i + 1}\n    group: ${['personnel', 'travel-events', 'consultants-contracts', 'equipment-it', 'other-support'][i]}\n`,
  )
  return `# ILLUSTRATIVE\nformat: 1\norganization: Invented Organization\ncurrency: CHF\nyears: 2028-2031\nentities:\n${list}categories:\n${booked.join('')}`
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
