// The texts of a generated plan (generate-plan.mjs): what stands in each file. They hold no dates, because ajv-cli, with which
// rbm is compared, takes a date for a point in time and would refuse a valid file.

const grades = ['D-1', 'P-5', 'P-4', 'P-3', 'G-6', 'G-5']
const categories = ['01-staff', '02-travel', '03-contracts', '04-equipment', '05-other']
const years = [2028, 2029, 2030, 2031]

/** What the titles are about. A title has one of each list, so that 21,952 indicators differ in a word that says something. */
const topics =
  'spectrum satellites broadband numbering cables roaming measurement certification licensing training procurement mapping testing monitoring planning financing statistics legislation research maintenance accounting forecasting auditing inspection translation archiving surveying scheduling'.split(
    ' ',
  )
const fields =
  'schools hospitals ports farms fisheries railways airports libraries courts banks museums factories forests mines rivers islands villages cities universities parliaments ministries shipping tourism weather energy water transport housing'.split(
    ' ',
  )
const places =
  'mountains deserts coasts valleys plains deltas lakes savannas steppes highlands lowlands wetlands peninsulas archipelagos capitals suburbs borders harbours oases glaciers canyons plateaus basins estuaries lagoons atolls reefs fjords'.split(
    ' ',
  )

/**
 * @param i its number, from 0
 * @param about what surrounds it: its entity and how many there are, all Outcomes, to how many it contributes, cost lines,
 *   and whether it has a finding
 * @param random of the plan; as often asked for each Output with as many cost lines
 */
export function outputText(i, about, random) {
  const { entity, entities, allOutcomes, contributions, costLines, finding } = about
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1))
  const pick = (list) => list[whole(0, list.length - 1)]
  const id = `O-${i}`
  const topic = topics[i % 28]
  const field = fields[Math.floor(i / 28) % 28]
  const place = places[Math.floor(i / 784) % 28]
  // Counted without the enabling ones, or every twentieth Outcome might have none but these.
  const delivering = i - Math.floor(i / 20)
  const outcome = (k) => 1 + ((delivering + k) % allOutcomes)
  const onActivities = Math.floor(costLines / 5)
  const isEnabling = i % 20 === 19
  const links = isEnabling ? serves() : contributes() + aims()
  const personnel = grades.map((grade) => `      - {grade: ${grade}, fte: ${whole(1, 40) / 20}}\n`).join('')
  return `  - id: ${id}
    title: Advice on ${topic} for ${field} in ${place}
    priority: ${pick(['must', 'should', 'could'])}
    rank: ${whole(1, 90)}
${links}    indicators:
      - id: K-${i}
        title: Countries that received help with ${topic} for ${field} in ${place}
${definition()}        unit: countries
        direction: increase
        combine: sum
        source: Mission reports
        method: Counted by the programme office from the reports of the year
        frequency: yearly
        measured-by: Programme office
        baseline: {2027: 10}
        targets: {2028: 12, 2029: 14, 2030: 16, 2031: 18}
${reason()}    personnel:
${personnel}    costs:
${lines(costLines - 3 * onActivities, 6)}    activities:
${[1, 2, 3].map(activity).join('')}`

  /** Every other finding is a definition that is missing, the others are reasons. */
  function definition() {
    if (finding && i % 2 === 1) return ''
    return `        definition: Countries with at least one mission of the programme on ${topic} in the year\n`
  }

  function reason() {
    if (finding && i % 2 === 0) return ''
    return `        achievable-because: Two more countries a year were reached before with the same staff\n`
  }

  function contributes() {
    const other = contributions === 2 ? 35 : Math.floor(100 / contributions)
    const shares = Array.from({ length: contributions }, (_, k) => {
      const share = k === 0 ? 100 - other * (contributions - 1) : other
      return `      - {outcome: OC-${outcome(k)}, share: ${share}%}\n`
    })
    return `    contributes-to:\n${shares.join('')}`
  }

  function aims() {
    return `    outcome-targets:\n      - indicator: I-${outcome(0)}\n        aims-at: {2028: 12, 2029: 14, 2030: 16, 2031: 18}\n`
  }

  /** Three entities, its own among them. */
  function serves() {
    const served = ['50%', '30%', '20%'].map(
      (share, k) => `      - {entity: E${(entity + k) % entities}, share: ${share}}\n`,
    )
    return `    driver: headcount\n    serves:\n${served.join('')}`
  }

  function activity(n) {
    return `      - id: ${id}.${n}
        title: Workshop ${n} of the series on ${topic} for ${field}
        type: workshop
        costs:
${lines(onActivities, 8)}`
  }

  function lines(count, indent) {
    const space = ' '.repeat(indent)
    return Array.from({ length: count }, () => {
      const amounts = years.map((year) => `${year}: ${whole(10, 900) * 100}`).join(', ')
      const funding = whole(1, 5) === 1 ? `${space}  funding: XB\n` : ''
      return `${space}- category: ${pick(categories.slice(1))}\n${funding}${space}  per-year: {${amounts}}\n`
    }).join('')
  }
}

export function operationalPlanHead(entity) {
  return `# ILLUSTRATIVE\nkind: operational-plan\nentity: E${entity}\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\n`
}

export function settings(entities) {
  const list = Array.from({ length: entities }, (_, i) => `  - id: E${i}\n    title: Office ${i}\n`)
  const groups = ['personnel', 'travel-events', 'consultants-contracts', 'equipment-it', 'other-support']
  const booked = categories.map(
    (id, i) => `  - id: ${id}\n    title: Category ${i + 1}\n    group: ${groups[i]}\n`,
  )
  return `# ILLUSTRATIVE
format: 1
organization: Invented Organization
currency: CHF
years: 2028-2031
entities:
${list.join('')}funding-sources:
  - {id: RB, title: Assessed contributions, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
default-funding: RB
categories:
${booked.join('')}`
}

export function strategicPlan(outcomes) {
  const list = Array.from({ length: outcomes }, (_, i) => {
    const field = `${fields[i % 28]} in ${places[Math.floor(i / 28) % 28]}`
    const measure = indicator(`I-${i + 1}`, `Members whose ${field} follow the standards`)
    return `  - id: OC-${i + 1}\n    title: Members apply the standards in ${field}\n    thematic-priority: TP1\n    leads-to: [IM-1]\n${measure}`
  })
  return `# ILLUSTRATIVE
kind: strategic-plan
marked: illustrative
goals:
  - id: G1
    title: Everyone is connected
impacts:
  - id: IM-1
    title: People live better where they were not connected
    goal: G1
    sdg: [SDG-9.c]
${indicator('T-1', 'People who use the network')}thematic-priorities:
  - id: TP1
    title: Connection
    relative-priority: 100%
outcomes:
${list.join('')}`
}

function indicator(id, title) {
  return `    indicators:
      - id: ${id}
        title: ${title}
        definition: Those that said so in the survey, divided by those that answered it
        unit: percent
        direction: increase
        combine: latest
        source: Survey
        method: Online survey of members, every autumn
        frequency: yearly
        measured-by: Office
        goal: G1
        baseline: {2027: 10}
        targets: {2028: 12, 2029: 14, 2030: 16, 2031: 18}
        achievable-because: Two points a year were reached before
`
}

export function standardCosts() {
  const rows = grades.map(
    (grade, i) => `  - grade: ${grade}\n    category: 01-staff\n    per-year: ${(20 - 2 * i) * 10000}\n`,
  )
  return `# ILLUSTRATIVE\nkind: standard-costs\nmarked: illustrative\nvacancy-rate: 5%\nstandard-costs:\n${rows.join('')}`
}
