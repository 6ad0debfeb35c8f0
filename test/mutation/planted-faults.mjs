// Plants faults in the arithmetic, one at a time, and shows that a test fails for each: the mistakes that people make when
// they add up plans. A fault that survives, or that no longer fits the sources, makes this script fail.
//
//     npm run faults                 all of them
//     npm run faults -- vacancy      those whose name has this word
//     npm run faults -- --check      only whether each still fits
//
// The faults are planted in a copy of the project below the temporary folder of the machine.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TESTS = [
  'test/money',
  'test/costing/facts/direct-cost.test.ts',
  'test/costing/facts/full-cost.test.ts',
  'test/costing/facts/line-amounts.test.ts',
  'test/costing/rollup.test.ts',
  'test/costing/bridge/cost-bridge.test.ts',
  'test/costing/fixtures.test.ts',
]

/** @type {readonly { name: string, file: string, from: string, to: string }[]} */
const FAULTS = [
  // What a line costs.
  {
    name: 'the vacancy rate is taken off twice',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'multiply(multiply(multiply(standard, rate), fte), present)',
    to: 'multiply(multiply(multiply(multiply(standard, rate), fte), present), present)',
  },
  {
    name: 'the vacancy rate is forgotten',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'multiply(multiply(multiply(standard, rate), fte), present)',
    to: 'multiply(multiply(standard, rate), fte)',
  },
  {
    name: 'only the first component of a standard cost counts',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'for (const row of rows) {',
    to: 'for (const row of rows.slice(0, 1)) {',
  },
  {
    name: 'personnel loses its first year',
    file: 'src/costing/facts/line-amounts.ts',
    from: '  for (const year of output.years) {\n    const fte',
    to: '  for (const year of output.years.slice(1)) {\n    const fte',
  },
  {
    name: 'cost lines lose their last year',
    file: 'src/costing/facts/line-amounts.ts',
    from: '  for (const year of output.years) {\n    const written',
    to: '  for (const year of output.years.slice(0, -1)) {\n    const written',
  },
  {
    name: 'support cost is charged on the total, itself included',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'amount: roundHalfAway(multiply(multiply(inUnits, share), rate)),',
    to: 'amount: roundHalfAway(multiply(multiply(multiply(inUnits, share), add(ONE, rate)), rate)),',
  },
  {
    name: 'support cost is charged on what other sources pay, too',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'roundHalfAway(multiply(multiply(inUnits, share), rate))',
    to: 'roundHalfAway(multiply(inUnits, rate))',
  },
  {
    name: 'support cost is charged on the rounded amount',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'roundHalfAway(multiply(multiply(inUnits, share), rate))',
    to: 'roundHalfAway(multiply(multiply({ numerator: roundHalfAway(inUnits), denominator: 1n }, share), rate))',
  },
  {
    name: 'the rate of an agreement is ignored',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'if (agreed !== undefined) {',
    to: 'if (agreed === ONE) {',
  },
  {
    name: 'an exchange rate that is missing counts as one',
    file: 'src/costing/facts/line-amounts.ts',
    from: '    ?.worth.get(year)\n}',
    to: '    ?.worth.get(year) ?? ONE\n}',
  },
  {
    name: 'an amount in another currency is not exchanged',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'multiply(multiply(written, rate), priceFactor(',
    to: 'multiply(written, priceFactor(',
  },
  {
    name: 'price increases begin in the year of the prices',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'let passed = line.pricesOf + 1;',
    to: 'let passed = line.pricesOf;',
  },
  {
    name: 'price increases do not compound',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'factor = multiply(factor, add(ONE, rate ?? ZERO))',
    to: 'factor = add(ONE, rate ?? ZERO)',
  },
  {
    name: 'the price increase of the group goes before that of the category',
    file: 'src/costing/facts/line-amounts.ts',
    from: 'increases.find(({ category }) => category?.id === line.category.id) ??',
    to: '',
  },
  {
    name: 'an Output that is not pursued costs',
    file: 'src/costing/plan-cost.ts',
    from: "output.priority !== 'wont'",
    to: 'output.priority !== undefined',
  },

  // Where it ends.
  {
    name: 'the share of a Goal is not multiplied by that of its Outcome',
    file: 'src/costing/facts/end-points.ts',
    from: 'outcome, goal, share: multiply(share, part), steps',
    to: 'outcome, goal, share: part, steps',
  },
  {
    name: 'cost with a broken link is dropped in silence',
    file: 'src/costing/facts/parts.ts',
    from: 'let alike = spreads.get(of)',
    to: 'if (of.targets.some(({ end }) => end.outcome === undefined)) return\n    let alike = spreads.get(of)',
  },
  {
    name: 'shares that are no whole are normalized in silence',
    file: 'src/costing/facts/end-points.ts',
    from: 'return isZero(rest) ? [] : [',
    to: 'return isZero(rest) || ends.length > 0 ? [] : [',
  },
  {
    name: 'a service is spread evenly, not by direct cost',
    file: 'src/costing/facts/full-cost.ts',
    from: 'const part = divide(base, whole)',
    to: 'const part = ratio(1, own.length)',
  },
  {
    name: 'the base of a service is the cost of all years',
    file: 'src/costing/facts/full-cost.ts',
    from: 'return `${entity.id} ${year} ${fundingClass}`',
    to: 'return `${entity.id} ${year - year} ${fundingClass}`',
  },
  {
    name: 'the base of a service is money of every class',
    file: 'src/costing/facts/full-cost.ts',
    from: 'return `${entity.id} ${year} ${fundingClass}`',
    to: 'return `${entity.id} ${year} ${typeof fundingClass}`',
  },
  {
    name: 'credits lower the base of a service',
    file: 'src/costing/facts/full-cost.ts',
    from: 'if (amount <= 0n) continue',
    to: 'if (amount === 0n) continue',
  },
  {
    name: 'a source gives the base all of a line that it pays in part',
    file: 'src/costing/facts/full-cost.ts',
    from: 'multiply(ratio(amount), share)))',
    to: 'ratio(amount)))',
  },
  {
    name: 'services serve services',
    file: 'src/costing/facts/full-cost.ts',
    from: 'if (one.output.isEnabling) continue',
    to: '',
  },
  {
    name: 'the share of a served entity is ignored',
    file: 'src/costing/facts/full-cost.ts',
    from: 'const carriedShare = multiply(share, part)',
    to: 'const carriedShare = multiply(divide(share, share), part)',
  },
  {
    name: 'what nobody can carry is given to those who can',
    file: 'src/costing/facts/full-cost.ts',
    from: 'return [...ends.filter(({ share }) => !isZero(share)), ...restOf(enabling, ends)]',
    to: 'const all = sum(ends.map(({ share }) => share))\n  return ends.length === 0 ? restOf(enabling, ends) : ends.map((end) => ({ ...end, share: divide(end.share, all) }))',
  },
  {
    name: 'nothing is said of a service that nobody can carry',
    file: 'src/costing/facts/full-cost.ts',
    from: '!isZero(share) && recipients.of(entity, year, fundingClass).length === 0',
    to: '!isZero(share) && year < 0 && recipients.of(entity, year, fundingClass).length === 0',
  },
  {
    name: 'a service is apportioned over sources and recipients at once',
    file: 'src/costing/facts/full-cost.ts',
    from: 'const split = splitFor(amount.year, one)\n      take(amount, split, apportionTo(paid[i]!, amount.amount, split.weights))',
    to: 'if (i > 0) continue\n      const split = splitOf(amount.funding, (source) => endsFor(amount.year, source))\n      take(amount, split, apportionTo(amount.amount, amount.amount, split.weights))',
  },

  // Adding up.
  {
    name: 'a filter by class lets the other class through',
    file: 'src/costing/rollup.ts',
    from: 'source.id === funding || source.class === funding',
    to: 'source.id === funding || source.class !== funding',
  },
  {
    name: 'a year that is not planned is zero',
    file: 'src/costing/rollup.ts',
    from: 'sums.get(year) ?? (isPlannedIn(year) ? 0n : undefined)',
    to: 'sums.get(year) ?? 0n',
  },
  {
    name: 'the cells of a two-way table are those of all years, whichever were asked for',
    file: 'src/costing/rollup.ts',
    from: 'if (!years.includes(year)) {',
    to: 'if (years.length === 0) {',
  },

  // Exact numbers.
  {
    name: 'halves are rounded down',
    file: 'src/money/rounding.ts',
    from: '(2n * magnitude + denominator) / (2n * denominator)',
    to: '(2n * magnitude + denominator - 1n) / (2n * denominator)',
  },
  {
    name: 'a credit is rounded towards zero',
    file: 'src/money/rounding.ts',
    from: 'return numerator < 0n ? -rounded : rounded\n}\n\n/** The greatest',
    to: 'return numerator < 0n ? numerator / denominator : rounded\n}\n\n/** The greatest',
  },
  {
    name: 'every currency has two decimals',
    file: 'src/money/amount.ts',
    from: '.map((decimals) => ratio(10n ** decimals))',
    to: '.map(() => ratio(100n))',
  },
  {
    name: 'yen have two decimals',
    file: 'src/money/currency.ts',
    from: '[NONE, 0],',
    to: '[NONE, 2],',
  },
  {
    name: 'per cent are per thousand',
    file: 'src/money/ratio.ts',
    from: 'divide(percent, ratio(100n))',
    to: 'divide(percent, ratio(1000n))',
  },
  {
    name: 'what is left over goes to the first parts, not to the largest remainders',
    file: 'src/money/largest-remainders.ts',
    from: 'limit !== undefined && (remainder > limit || (remainder === limit && ties-- > 0))',
    to: 'i < more',
  },
  {
    name: 'what is left over is lost',
    file: 'src/money/largest-remainders.ts',
    from: 'isLarge ? each + 1n : each',
    to: 'each',
  },
  {
    name: 'shares that are not one together are apportioned all the same',
    file: 'src/money/apportion.ts',
    from: "throw new RangeError('shares that are not one together')",
    to: 'weights = { parts: weights.parts, whole: weights.parts.reduce((a, b) => a + b, 0n) }',
  },
  {
    name: 'a credit is apportioned like another amount than the cost that it mirrors',
    file: 'src/money/apportion.ts',
    from: 'if (amount < 0n) return',
    to: 'if (amount < -(10n ** 30n)) return',
  },
  {
    name: 'printed rows are rounded each for itself',
    file: 'src/money/controlled-rounding.ts',
    from: 'rows: readonly bigint[] = roundToTotal(cells.map(add), unit, add(columns)),',
    to: 'rows: readonly bigint[] = cells.map((row) => nearest(add(row), unit)),',
  },
  // What changed it.
  {
    name: 'the bridge takes exchange rates where it says prices',
    file: 'src/costing/bridge/cost-bridge.ts',
    from: "price: 'prices',\n  exchange: 'exchange-rates',",
    to: "price: 'exchange-rates',\n  exchange: 'prices',",
  },
  {
    name: 'the bridge skips prices although they differ',
    file: 'src/costing/bridge/plan-between.ts',
    from: 'pricesInText(base) !== pricesInText(head)',
    to: 'false',
  },
  {
    name: 'the bridge calls the fall of a dropped Output volume',
    file: 'src/costing/bridge/plan-between.ts',
    from: 'isDropped ? withLines(linked, then, head) : linked',
    to: 'linked',
  },
  {
    name: 'the bridge prices what is new at nothing',
    file: 'src/costing/bridge/rates-between.ts',
    from: 'if (known.length === 0) return [row]',
    to: 'if (known.length === 0) return []',
  },
]

const root = fileURLToPath(new URL('../../', import.meta.url))
const asked = process.argv.slice(2)
const isCheck = asked.includes('--check')
const word = asked.find((one) => !one.startsWith('--')) ?? ''
const chosen = FAULTS.filter(({ name }) => name.includes(word))

const unfit = FAULTS.filter(
  ({ file, from }) => readFileSync(join(root, file), 'utf8').split(from).length !== 2,
)
for (const { name, file } of unfit) console.error(`does not fit ${file} any more: ${name}`)
if (unfit.length > 0 || isCheck) {
  if (unfit.length === 0) console.log(`${FAULTS.length} faults fit`)
  process.exit(unfit.length > 0 ? 1 : 0)
}

const copy = mkdtempSync(join(tmpdir(), 'rbm-faults-'))
const survived = []
try {
  for (const part of ['src', 'test', 'examples', 'schemas', 'package.json', 'vitest.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  if (!passes()) throw new Error('the tests fail without any fault')
  for (const { name, file, from, to } of chosen) {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
    const isFound = !passes()
    writeFileSync(path, text)
    if (!isFound) survived.push(name)
    console.log(`${isFound ? 'found   ' : 'SURVIVED'}  ${name}`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${chosen.length - survived.length} of ${chosen.length} planted faults found`)
process.exitCode = survived.length > 0 ? 1 : 0

function passes() {
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', ...TESTS], { cwd: copy })
  return status === 0
}
