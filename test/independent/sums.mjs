// Adds up a plan repository on its own, so that the program has something to be measured by. It shares no line with `src`:
// it reads YAML with everything as text, computes with its own fractions, and applies the planning rules as the paper and
// the design state them. It trusts the plan: whoever wants to know what is wrong with one runs `rbm validate`.
//
//     node test/independent/sums.mjs examples/itu-2028-2031
//
// prints JSON: for each grouping, for each key, for each year the sum as decimal text. With `--full` behind the folder it is
// full cost: step by step, in exact fractions of the smallest unit that are never rounded at all, printed as `22/7`.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Usage: node test/independent/sums.mjs <folder of a plan repository>\n')
  process.exit(2)
}

// Fractions are pairs of integers, never shortened: clarity is all that matters here.

const fraction = (text) => {
  const [, sign, whole, , decimals = ''] = /^(-?)(\d+)(\.(\d+))?$/.exec(text)
  return [BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length)]
}
const share = (text) => {
  if (text.endsWith('%')) return times(fraction(text.slice(0, -1)), [1n, 100n])
  return text.split('/').map(BigInt)
}
const times = ([a, b], [c, d]) => [a * c, b * d]
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d]
const over = ([a, b], [c, d]) => [a * d, b * c]

/** To the nearest integer, a half to the one further from zero. */
const round = ([a, b]) => (a < 0n ? -round([-a, b]) : (a + a + b) / (b + b))

// The plan.

const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => parse(readFileSync(join(folder, path), 'utf8'), { schema: 'failsafe' }))
const settings = files.find((file) => file.format !== undefined)
const listed = (kind, key) => files.filter((file) => file.kind === kind).flatMap((file) => file[key] ?? [])

const decimals = { CHF: 2, XOF: 0, JPY: 0, KWD: 3, USD: 2, EUR: 2 }[settings.currency]
const smallest = [10n ** BigInt(decimals), 1n]
const span = (text) => {
  const [first, last = first] = text.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
const planYears = span(settings.years)

/** The value of a year: one value holds for all, a year left out of a map is `absent`. */
const inYear = (value, year, absent) => (typeof value === 'object' ? (value[year] ?? absent) : value)

const groups = ['personnel', 'travel-events', 'consultants-contracts', 'equipment-it', 'other-support']
const categories = settings.categories ?? groups.map((group) => ({ id: group, group }))
const sources = settings['funding-sources'] ?? ['regular', 'extrabudgetary'].map((id) => ({ id, class: id }))
const defaultFunding = settings['default-funding'] ?? sources[0].id
const classOf = Object.fromEntries(sources.map((source) => [source.id, source.class]))
const groupOf = Object.fromEntries(categories.map((category) => [category.id, category.group]))

const standardCosts = listed('standard-costs', 'standard-costs')
const vacancyRate = files.find((file) => file['vacancy-rate'] !== undefined)?.['vacancy-rate'] ?? '0%'
const posts = Object.fromEntries(listed('staffing-table', 'posts').map((post) => [post.id, post]))
const revenue = Object.fromEntries(listed('financial-plan', 'revenue').map((row) => [row.id, row]))

const worth = (currency, year) => {
  if (currency === undefined || currency === settings.currency) return [1n, 1n]
  const rate = listed('financial-plan', 'exchange-rates').find((row) => row.currency === currency)
  return fraction(inYear(rate.worth, year))
}

const priceFactor = (line, year) => {
  let factor = [1n, 1n]
  const rows = listed('financial-plan', 'price-increases')
  const row =
    rows.find(({ category }) => category === line.category) ??
    rows.find(({ group }) => group === groupOf[line.category])
  if (line['prices-of'] === undefined || row === undefined) return factor
  for (let y = Number(line['prices-of']) + 1; y <= year; y++)
    factor = times(factor, plus([1n, 1n], share(inYear(row.rate, y))))
  return factor
}

const fundingOf = (line) => {
  const written = line.funding ?? revenue[line.agreement]?.funding ?? defaultFunding
  return typeof written === 'string'
    ? [[written, [1n, 1n]]]
    : Object.entries(written).map(([id, text]) => [id, share(text)])
}

// Where the cost of an Output ends: Outcomes, and their goals.

const byId = (rows) => Object.fromEntries(rows.map((row) => [row.id, row]))
const outcomes = byId(listed('strategic-plan', 'outcomes'))
const impacts = byId(listed('strategic-plan', 'impacts'))

const goalsOf = (outcome) => {
  const declared = outcome['contributes-to']
  if (declared !== undefined) return declared.map((one) => [one.goal, share(one.share ?? '100%')])
  const goals = [...new Set((outcome['leads-to'] ?? []).map((id) => impacts[id].goal))]
  return goals.map((goal) => [goal, [1n, BigInt(goals.length)]])
}
const endsOf = (output) => {
  if (output.serves !== undefined) return [['', '', [1n, 1n]]]
  return output['contributes-to'].flatMap((link) =>
    goalsOf(outcomes[link.outcome]).map(([goal, part]) => [
      link.outcome,
      goal,
      times(share(link.share ?? '100%'), part),
    ]),
  )
}

// Full cost needs the direct cost of each Output, by year and class, and of it what is no credit.

const direct = new Map()
const recordDirect = ({ output, plan }, year, exact, funding) => {
  const known = direct.get(output) ?? { output, entity: plan.entity, cost: {}, base: {} }
  direct.set(output, known)
  for (const [source, part] of funding) {
    const key = `${year} ${classOf[source]}`
    const amount = times(exact, part)
    known.cost[key] = plus(known.cost[key] ?? [0n, 1n], amount)
    if (amount[0] > 0n) known.base[key] = plus(known.base[key] ?? [0n, 1n], amount)
  }
}

// Sums.

const sums = {}
const book = (grouping, key, year, amount) => {
  const byKey = (sums[grouping] ??= {})
  const byYear = (byKey[key] ??= {})
  byYear[year] = (byYear[year] ?? 0n) + amount
}

/** Splits an amount over funding sources and ends at once: floors, then one unit each to the largest remainders. */
const bookLine = (context, category, year, exact, funding) => {
  recordDirect(context, year, exact, funding)
  const whole = round(exact)
  const size = whole < 0n ? -whole : whole
  const cells = funding.flatMap(([source, part]) =>
    context.ends.map(([outcome, goal, end]) => {
      const [a, b] = times([size, 1n], times(part, end))
      return { source, outcome, goal, units: a / b, rest: [a % b, b] }
    }),
  )
  const name = ({ source, outcome, goal }) => [source, outcome, goal].join('\n')
  const order = [...cells].sort((x, y) => {
    const difference = y.rest[0] * x.rest[1] - x.rest[0] * y.rest[1]
    return difference === 0n ? (name(x) < name(y) ? -1 : 1) : difference < 0n ? -1 : 1
  })
  let left = size - cells.reduce((sum, { units }) => sum + units, 0n)
  for (const cell of order) if (left-- > 0n) cell.units += 1n
  for (const { source, outcome, goal, units } of cells) {
    const amount = whole < 0n ? -units : units
    book('entity', context.entity, year, amount)
    book('output', context.output, year, amount)
    book('category', category, year, amount)
    book('category-group', groupOf[category], year, amount)
    book('funding-source', source, year, amount)
    book('funding-class', classOf[source], year, amount)
    if (outcome !== '') book('outcome', outcome, year, amount)
    if (goal !== '') book('goal', goal, year, amount)
    book('year', String(year), year, amount)
  }
}

/** The line, and the support cost on the part of it that each funding source pays. */
const bookWithSupport = (context, line, category, year, exact) => {
  const funding = fundingOf(line)
  bookLine(context, category, year, exact, funding)
  for (const support of listed('financial-plan', 'support-cost')) {
    const paid = funding.find(([id]) => id === support.funding)
    if (paid === undefined) continue
    const rate = revenue[line.agreement]?.['support-cost'] ?? inYear(support.rate, year)
    const booked = support.category ?? categories.find(({ group }) => group === 'other-support').id
    bookLine(context, booked, year, times(times(exact, paid[1]), share(rate)), [[support.funding, [1n, 1n]]])
  }
}

const bookHolder = (context, holder, years) => {
  for (const year of years) {
    for (const line of holder.costs ?? []) {
      const amount = fraction(inYear(line['per-year'], year, '0'))
      const exact = times(times(amount, worth(line.currency, year)), priceFactor(line, year))
      bookWithSupport(context, line, line.category, year, times(exact, smallest))
    }
    for (const line of holder.personnel ?? []) {
      const { grade, contract } = line.post === undefined ? line : posts[line.post]
      const time =
        line.fte === undefined
          ? over(
              fraction(inYear(line['work-months'], year, '0')),
              fraction(settings['work-months-per-fte'] ?? '12'),
            )
          : fraction(inYear(line.fte, year, '0'))
      const ofGrade = standardCosts.filter((row) => row.grade === grade)
      const own = ofGrade.filter((row) => row.contract !== undefined && row.contract === contract)
      const rows = own.length > 0 ? own : ofGrade.filter((row) => row.contract === undefined)
      const [empty, all] = share(inYear(vacancyRate, year, '0%'))
      for (const row of rows) {
        if (time[0] === 0n) continue
        const standard = times(fraction(inYear(row['per-year'], year)), worth(row.currency, year))
        const exact = times(times(standard, time), [all - empty, all])
        bookWithSupport(context, line, row.category, year, times(exact, smallest))
      }
    }
  }
}

const outputs = new Map()
const plans = files.filter((file) => file.kind === 'operational-plan')
for (const plan of plans) {
  const first = span(plan.years)[0]
  const isSuperseded = (year) =>
    plans.some(
      (other) =>
        other.entity === plan.entity && span(other.years)[0] > first && span(other.years).includes(year),
    )
  for (const output of plan.outputs ?? []) {
    if (output.priority === 'wont') continue
    const years = span(output.years ?? plan.years).filter((year) => !isSuperseded(year))
    const context = { entity: plan.entity, output: output.id, ends: endsOf(output), plan }
    outputs.set(output.id, output)
    for (const holder of [output, ...(output.activities ?? [])]) bookHolder(context, holder, years)
  }
}

/** The four steps, one after the other. A service that nobody can carry stays with the enabling Output. */
const fullCost = () => {
  const full = {}
  const put = (grouping, key, year, amount) => {
    const byKey = (full[grouping] ??= {})
    const byYear = (byKey[key ?? ''] ??= {})
    byYear[year] = lowest(plus(byYear[year] ?? [0n, 1n], amount))
  }
  const deliver = (id, entity, key, amount) => {
    const [year, fundingClass] = key.split(' ')
    put('entity', entity, year, amount)
    put('output', id, year, amount)
    put('funding-class', fundingClass, year, amount)
    put('year', year, year, amount)
    for (const [outcome, goal, part] of endsOf(outputs.get(id))) {
      put('outcome', outcome, year, times(amount, part))
      put('goal', goal, year, times(amount, part))
      put('thematic-priority', outcomes[outcome]?.['thematic-priority'], year, times(amount, part))
    }
  }
  const isEnabling = (id) => outputs.get(id).serves !== undefined
  for (const [id, { entity, cost }] of direct) {
    if (!isEnabling(id)) {
      for (const [key, amount] of Object.entries(cost)) deliver(id, entity, key, amount)
      continue
    }
    const { serves } = outputs.get(id)
    const units = serves.reduce((sum, one) => plus(sum, fraction(one.units ?? '0')), [0n, 1n])
    for (const [key, amount] of Object.entries(cost)) {
      for (const service of serves) {
        const part =
          service.units === undefined ? share(service.share ?? '100%') : over(fraction(service.units), units)
        const own = [...direct].filter(
          ([other, one]) =>
            one.entity === service.entity && !isEnabling(other) && one.base[key] !== undefined,
        )
        const whole = own.reduce((sum, [, one]) => plus(sum, one.base[key]), [0n, 1n])
        if (own.length === 0) deliver(id, entity, key, times(amount, part))
        for (const [other, one] of own) {
          const carried = times(times(amount, part), over(one.base[key], whole))
          deliver(other, one.entity, key, lowest(carried))
        }
      }
    }
  }
  return full
}
const lowest = ([a, b]) => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return [a / x, b / x]
}
const showFraction = (amount) => lowest(amount).join('/')

const show = (amount) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(decimals + 1, '0')
  const sign = amount < 0n ? '-' : ''
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
const sorted = (map, shown) =>
  Object.fromEntries(
    Object.keys(map)
      .sort()
      .map((key) => [key, shown(map[key])]),
  )
const isFull = process.argv[3] === '--full'
const shown = isFull ? showFraction : show
const byYear = (amounts) =>
  Object.fromEntries(planYears.filter((y) => amounts[y] !== undefined).map((y) => [y, shown(amounts[y])]))
const result = sorted(isFull ? fullCost() : sums, (byKey) => sorted(byKey, byYear))
process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`)
