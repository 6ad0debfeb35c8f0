// Plants one defect at a random place of a plan: the mistakes that planners make. Where the defect stands is found through the
// tree of the YAML, without rbm, so that the place of the finding can be checked. Deterministic by seed.

import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { randomFrom } from '../hostile/damage.mjs'

/**
 * @param {readonly { path: string, text: string }[]} sources a plan without any finding
 * @param {number} seed
 */
export function plantDefect(sources, seed) {
  const random = randomFrom(seed)
  const plan = sources.map((source) => ({ ...source, items: itemsOf(source) }))
  // A kind first, so that each has its turn however many places it has.
  for (;;) {
    const defect = DEFECTS[random(DEFECTS.length)]
    const places = plan.flatMap((source) =>
      source.items.filter((item) => !item.isResting && defect.fits(item)).map((item) => ({ source, item })),
    )
    if (places.length === 0) continue
    const { source, item } = places[random(places.length)]
    const made = defect.plant(item, random, plan)
    if (made === undefined) continue
    const edits = [...made.edits].sort((a, b) => b.start - a.start)
    const text = edits.reduce(
      (all, { start, end, by }) => all.slice(0, start) + by + all.slice(end),
      source.text,
    )
    return {
      name: defect.name,
      rule: made.rule ?? defect.rule,
      follows: defect.follows ?? [],
      path: source.path,
      // Edits behind the place do not move it; those before it are counted in by whoever plants them.
      at: made.at,
      element: item.id ?? '',
      sources: sources.map((one) => (one.path === source.path ? { path: one.path, text } : one)),
    }
  }
}

/**
 * What is wrong with the answer; undefined when the defect is found at its place, once, and nothing else is.
 *
 * @param {ReturnType<typeof plantDefect>} defect
 * @param {readonly { rule: string, at: { path: string, start: number } }[]} diagnostics
 */
export function wrongAnswer({ rule, follows, path, at }, diagnostics) {
  const own = diagnostics.filter((one) => one.rule === rule)
  const show = (some) => some.map((one) => `${one.rule} at ${one.at.path}, ${one.at.start}`).join('; ')
  if (own.length === 0) return `not found; instead: ${show(diagnostics) || 'nothing'}`
  if (own.length > 1) return `found ${own.length} times: ${show(own)}`
  if (own[0].at.path !== path || !at.includes(own[0].at.start))
    return `at another place: ${show(own)}, not ${at}`
  const others = diagnostics.filter((one) => one.rule !== rule && !follows.includes(one.rule))
  return others.length === 0 ? undefined : `found, and also ${show(others)}`
}

/** Every map of a file, with the way to it. */
function itemsOf({ path, text }) {
  const items = []
  const visit = (node, way, id, isAround) => {
    if (isMap(node)) {
      const own = node.get('id')
      // What is not pursued (priority: wont) is checked for less: nobody will do it.
      const isResting = isAround || node.get('priority') === 'wont'
      const item = { path, text, node, way: way.join('/'), id: typeof own === 'string' ? own : id, isResting }
      items.push(item)
      for (const { key, value } of node.items) visit(value, [...way, String(key.value)], item.id, isResting)
    } else if (isSeq(node)) for (const one of node.items) visit(one, [...way, '*'], id, isAround)
  }
  visit(parseDocument(text).contents, [], undefined, false)
  return items
}

const isIndicator = ({ way }) => /(?:^|\/)indicators\/\*$/.test(way)
/** Of an Impact or Outcome. */
const isOutcomeIndicator = (item) => isIndicator(item) && item.path === 'strategic-plan.yaml'
const isOutput = ({ way }) => way === 'outputs/*'
const pairOf = ({ node }, key) => node.items.find((pair) => pair.key.value === key)
const has =
  (...keys) =>
  (item) =>
    keys.every((key) => pairOf(item, key) !== undefined)
const startOf = (node) => node.range[0]
/** Where an item begins. */
const itself = ({ node }) => [startOf(node)]

/** The edit that puts another value. */
function put(item, key, by) {
  const { value } = pairOf(item, key)
  return { start: value.range[0], end: value.range[1], by }
}

/** The edit that deletes the lines of a key, which stands in a line of its own and is not the first. */
function without({ node, text }, key) {
  const index = node.items.findIndex((pair) => pair.key.value === key)
  const start = text.lastIndexOf('\n', startOf(node.items[index].key)) + 1
  let end = text.indexOf('\n', node.items[index].value.range[1] - 1) + 1
  const next = node.items[index + 1]
  if (next !== undefined) end = text.lastIndexOf('\n', startOf(next.key)) + 1
  return { start, end, by: '' }
}

/** The numbers of a map of years; undefined where it holds anything else. */
function yearsOf(item, key) {
  const map = pairOf(item, key)?.value
  if (!isMap(map) || !map.items.every(({ value }) => isScalar(value) && typeof value.value === 'number'))
    return undefined
  return map.items.map((pair) => ({ pair, year: Number(pair.key.value), value: pair.value.value }))
}

/** A key is missing. */
const missing = (rule, key, fits = isIndicator, follows = []) => ({
  name: `${key} is missing`,
  rule,
  follows,
  fits: (item) => fits(item) && has(key)(item) && item.node.items[0].key.value !== key && !item.node.flow,
  plant: (item) => ({ edits: [without(item, key)], at: itself(item) }),
})

/** Other texts of an indicator; those that it lacks are left. */
const worded = (name, rule, changes, follows = []) => ({
  name,
  rule,
  follows,
  fits: (item) =>
    isIndicator(item) && has('title', 'definition', 'unit')(item) && pairOf(item, 'scale') === undefined,
  plant(item) {
    const made = typeof changes === 'function' ? changes(pairOf(item, 'title').value.source, item) : changes
    if (made === undefined) return undefined
    return { edits: Object.entries(made).map(([key, text]) => put(item, key, text)), at: itself(item) }
  },
})

/** A name that nothing has. */
const misspelt = (rule, key, fits, follows = []) => ({
  name: `${key} is misspelt (${rule})`,
  rule,
  follows,
  fits: (item) => fits(item) && isScalar(pairOf(item, key)?.value),
  plant(item, random) {
    const { value } = pairOf(item, key)
    const name = String(value.source ?? value.value)
    const at = 1 + random(name.length)
    const other = `${name.slice(0, at)}${'xyzq'[random(4)]}${name.slice(at)}`
    return { edits: [put(item, key, other)], at: [startOf(value)] }
  },
})

/** @type {readonly { name: string, rule: string, follows?: readonly string[], fits: Function, plant: Function }[]} */
const DEFECTS = [
  missing('indicator-without-baseline', 'baseline'),
  missing('indicator-without-unit', 'unit'),
  missing('indicator-without-target', 'targets', isIndicator, ['target-of-foreign-indicator']),
  missing('indicator-without-source', 'source'),
  missing('indicator-without-direction', 'direction'),
  // The definition may have said of what a percentage is a part, or spelt out letters.
  missing('smart-definition-missing', 'definition', isIndicator, [
    'percentage-without-denominator',
    'undefined-acronym-in-title',
    'undefined-adjective-in-title',
    'vague-verb-in-title',
    'title-too-short',
  ]),
  missing('smart-combination-missing', 'combine', isIndicator, ['targets-turn-back']),
  missing('smart-frequency-missing', 'frequency'),
  missing('smart-measurer-missing', 'measured-by'),
  missing('smart-method-missing', 'method', isOutcomeIndicator),
  missing('smart-reason-missing', 'achievable-because'),
  missing('output-without-outcome', 'contributes-to', isOutput, ['outcome-without-output']),
  missing('output-without-target', 'outcome-targets', isOutput),
  missing('indicator-without-baseline', 'baseline', isOutcomeIndicator),

  {
    name: 'the last target lies against the direction',
    rule: 'target-against-direction',
    follows: ['targets-turn-back', 'target-in-two-forms', 'outcome-target-not-planned-for'],
    fits: (item) => isIndicator(item) && has('direction', 'baseline', 'targets')(item),
    plant(item) {
      const [before] = yearsOf(item, 'baseline') ?? []
      const last = yearsOf(item, 'targets')?.at(-1)
      const direction = pairOf(item, 'direction').value.value
      if (before === undefined || last === undefined || !['increase', 'decrease'].includes(direction))
        return undefined
      const { value } = before
      if (direction === 'increase' ? value <= 0 : value >= 99) return undefined
      const by = direction === 'increase' ? Math.floor(value / 2) : Math.ceil(value) + 1
      const { range } = last.pair.value
      return {
        edits: [{ start: range[0], end: range[1], by: String(by) }],
        at: [...itself(item), startOf(last.pair.value)],
      }
    },
  },
  {
    name: 'the last target is the baseline',
    rule: 'target-equals-baseline',
    follows: ['targets-turn-back', 'outcome-target-not-planned-for'],
    fits: (item) => isIndicator(item) && has('direction', 'baseline', 'targets')(item),
    plant(item) {
      const [before] = yearsOf(item, 'baseline') ?? []
      const last = yearsOf(item, 'targets')?.at(-1)
      const direction = pairOf(item, 'direction').value.value
      if (before === undefined || last === undefined || !['increase', 'decrease'].includes(direction))
        return undefined
      const { range } = last.pair.value
      const by = before.pair.value.source
      return {
        edits: [{ start: range[0], end: range[1], by }],
        at: [...itself(item), startOf(last.pair.value)],
      }
    },
  },
  {
    name: 'a target in between falls behind the one before',
    rule: 'targets-turn-back',
    // What is new in each year may be less than in the year before.
    fits: (item) =>
      isIndicator(item) &&
      has('direction', 'baseline', 'targets')(item) &&
      !['sum', 'none'].includes(pairOf(item, 'combine')?.value.value),
    plant(item) {
      const [before] = yearsOf(item, 'baseline') ?? []
      const targets = yearsOf(item, 'targets')
      const direction = pairOf(item, 'direction').value.value
      if (before === undefined || targets === undefined || targets.length < 3) return undefined
      if (!['increase', 'decrease'].includes(direction) || targets[0].value === before.value) return undefined
      // Back to the baseline; beyond it would be another defect.
      const { range } = targets[1].pair.value
      return { edits: [{ start: range[0], end: range[1], by: before.pair.value.source }], at: [range[0]] }
    },
  },
  {
    name: 'the baseline is of 1900',
    rule: 'baseline-too-old',
    fits: (item) => isIndicator(item) && yearsOf(item, 'baseline')?.length === 1,
    plant(item) {
      const { key, value } = pairOf(item, 'baseline').value.items[0]
      return {
        edits: [{ start: key.range[0], end: key.range[1], by: '1900' }],
        at: [startOf(value)],
      }
    },
  },
  {
    name: 'an Outcome has no target in a year',
    rule: 'target-missing-in-year',
    fits: (item) => isOutcomeIndicator(item) && has('targets', 'frequency')(item),
    plant(item, random) {
      const targets = pairOf(item, 'targets').value
      if (
        !isMap(targets) ||
        targets.items.length !== 4 ||
        /two|three years|four|bienn/.test(pairOf(item, 'frequency').value.value)
      )
        return undefined
      const i = random(3)
      return {
        edits: [{ start: startOf(targets.items[i].key), end: startOf(targets.items[i + 1].key), by: '' }],
        at: itself(item),
      }
    },
  },

  worded('the title has a vague verb', 'vague-verb-in-title', {
    title: 'Strengthened cooperation between members',
    definition: 'Cooperation of members',
    unit: 'number',
  }),
  worded(
    'the title has a direction',
    'direction-in-title',
    () => ({
      title: 'Increase in licences issued by regulators',
    }),
    ['unit-against-title'],
  ),
  worded(
    'the title has the target',
    'target-in-title',
    (title) => ({
      title: `${bare(title)}, to reach 95 per cent by 2031`,
    }),
    ['unit-against-title'],
  ),
  worded('the title says too little', 'title-too-short', {
    title: 'Progress',
    definition: 'Progress made',
    unit: 'number',
  }),
  worded('the title has two things', 'two-things-in-title', {
    title: 'Number of officers trained and number of laws adopted',
    unit: 'number',
  }),
  worded('the title has letters that nobody spells out', 'undefined-acronym-in-title', (title) => ({
    title: `${bare(title)} under QXZ`,
  })),
  worded(
    'the title has a judgement',
    'undefined-adjective-in-title',
    (_, item) =>
      // A numerator or method may say when the judgement applies.
      ['numerator', 'method'].some((key) => pairOf(item, key) !== undefined)
        ? undefined
        : {
            title: 'Countries with adequate laws',
            definition: 'Countries with such laws',
            unit: 'countries',
          },
    ['value-outside-unit'],
  ),
  worded(
    'the unit is no unit of the title',
    'unit-against-title',
    {
      title: 'Number of licences issued by regulators',
      unit: 'percent',
    },
    ['percentage-without-denominator', 'value-outside-unit'],
  ),
  {
    name: 'a value lies outside of its unit',
    rule: 'value-outside-unit',
    // What Outputs aim at stays behind such a target.
    follows: ['outcome-target-not-planned-for'],
    fits: (item) =>
      isIndicator(item) &&
      pairOf(item, 'unit')?.value.value === 'percent' &&
      pairOf(item, 'direction')?.value.value === 'increase',
    plant(item) {
      const last = yearsOf(item, 'targets')?.at(-1)
      if (last === undefined) return undefined
      const { range } = last.pair.value
      return {
        edits: [{ start: range[0], end: range[1], by: '940' }],
        at: [...itself(item), startOf(last.pair.value)],
      }
    },
  },
  {
    name: 'two indicators have one title',
    rule: 'near-duplicate-indicator',
    // What the words of another title say of this unit.
    follows: ['unit-against-title', 'percentage-without-denominator', 'undefined-acronym-in-title'],
    fits: (item) => isIndicator(item) && has('title')(item),
    plant(item, random, plan) {
      const others = plan
        .find(({ path }) => path === item.path)
        .items.filter(
          (one) => isIndicator(one) && one.node !== item.node && !one.isResting && has('title')(one),
        )
      const other = others[random(others.length)]
      if (other === undefined) return undefined
      const edit = put(item, 'title', pairOf(other, 'title').value.source)
      const moved = startOf(item.node) < startOf(other.node) ? edit.by.length - (edit.end - edit.start) : 0
      return { edits: [edit], at: [startOf(item.node), startOf(other.node) + moved] }
    },
  },

  misspelt('unknown-outcome', 'outcome', ({ way }) => way === 'outputs/*/contributes-to/*', [
    'outcome-without-output',
    'target-of-foreign-indicator',
  ]),
  misspelt('unknown-indicator', 'indicator', ({ way }) => way === 'outputs/*/outcome-targets/*'),
  misspelt('unknown-category', 'category', ({ way }) => /(?:^|\/)costs\/\*$/.test(way), [
    'spending-without-budget',
  ]),
  misspelt('unknown-grade', 'grade', ({ way }) => /(?:^|\/)personnel\/\*$/.test(way), ['time-unassigned']),
  misspelt('unknown-funding-source', 'funding', ({ way }) => /(?:^|\/)(?:costs|personnel)\/\*$/.test(way)),
  misspelt('unknown-entity', 'entity', ({ way }) => way === 'outputs/*/serves/*'),
  misspelt('unknown-goal', 'goal', ({ way }) => /^outcomes\/\*\/contributes-to\/\*$/.test(way)),
  misspelt('unknown-thematic-priority', 'thematic-priority', ({ way }) => way === 'outcomes/*', [
    'envelope-against-priority',
  ]),
  misspelt('unknown-word', 'direction', isIndicator),
  misspelt('unknown-word', 'priority', isOutput),
  {
    name: 'shares are not 100 per cent',
    rule: 'shares-not-100',
    fits: ({ node }) =>
      node.items.some(
        ({ key, value }) =>
          ['contributes-to', 'serves'].includes(key.value) &&
          isSeq(value) &&
          value.items.every((one) => isMap(one) && /^\d+%$/.test(one.get('share'))),
      ),
    plant(item, random) {
      const lists = item.node.items.filter(({ key }) => ['contributes-to', 'serves'].includes(key.value))
      const list = lists[random(lists.length)].value
      const one = list.items[random(list.items.length)]
      if (!isMap(one) || one.get('share', true) === undefined) return undefined
      const { range, value } = one.get('share', true)
      const by = `${Number.parseFloat(value) + (random(2) === 0 ? 1 : -1) * (1 + random(3)) * 0.5}%`
      return { edits: [{ start: range[0], end: range[1], by }], at: [startOf(list)] }
    },
  },
  {
    name: 'a year lies outside of the plan',
    // Reference tables may hold ten years around it.
    rule: 'year-outside-plan',
    follows: [
      'target-missing-in-year',
      'output-without-cost-in-year',
      'endline-missing',
      'targets-turn-back',
    ],
    fits: (item) => ['per-year', 'aims-at', 'targets'].some((key) => isMap(pairOf(item, key)?.value)),
    plant(item, random) {
      const maps = ['per-year', 'aims-at', 'targets'].flatMap((key) => {
        const map = pairOf(item, key)?.value
        return isMap(map) && map.items.length > 1 ? [map] : []
      })
      if (maps.length === 0) return undefined
      const { items } = maps[random(maps.length)]
      const { key } = items[random(items.length)]
      return {
        edits: [{ start: key.range[0], end: key.range[1], by: String(2042 + random(9)) }],
        at: [startOf(key)],
      }
    },
  },
  {
    name: 'an item is written twice',
    rule: 'duplicate-id',
    // The copy of an Outcome's indicator is one more that no Output aims at.
    follows: ['outcome-indicator-without-aim'],
    fits: (item) =>
      !item.node.flow &&
      item.node.items[0]?.key.value === 'id' &&
      /^(?:outputs|outcomes|impacts|outputs\/\*\/activities|outputs\/\*\/indicators|outcomes\/\*\/indicators)\/\*$/.test(
        item.way,
      ),
    plant({ node, text }) {
      const start = text.lastIndexOf('\n', startOf(node)) + 1
      const end = node.range[2] ?? node.range[1]
      const item = text.slice(start, end).replace(/\n\s*(#.*\n\s*)*$/, '\n')
      const stop = start + item.length
      return { edits: [{ start: stop, end: stop, by: item }], at: [stop + startOf(node) - start] }
    },
  },
  {
    name: 'a key is misspelt',
    rule: 'unknown-key',
    // An item whose head is unread.
    follows: [],
    fits: ({ node, path }) =>
      path !== 'rbm.yaml' && node.items.some(({ key }) => /^[a-z-]{4,}$/.test(String(key.value))),
    plant({ node }, random) {
      const keys = node.items
        .map(({ key }) => key)
        .filter(({ value }) => /^[a-z-]{4,}$/.test(String(value)) && value !== 'kind')
      if (keys.length === 0) return undefined
      const { range, value } = keys[random(keys.length)]
      const i = 1 + random(value.length - 2)
      const other = value.slice(0, i) + value[i + 1] + value[i] + value.slice(i + 2)
      if (other === value || other.includes('--') || other.endsWith('-')) return undefined
      return { edits: [{ start: range[0], end: range[1], by: other }], at: [range[0]] }
    },
  },
  {
    name: 'a key stands twice',
    rule: 'duplicate-key',
    fits: (item) => !item.node.flow && isOutput(item) && has('title')(item),
    plant(item) {
      const { key, value } = pairOf(item, 'title')
      const indent = startOf(key) - item.text.lastIndexOf('\n', startOf(key)) - 1
      const end = item.text.indexOf('\n', value.range[1] - 1) + 1
      return { edits: [{ start: end, end, by: `${' '.repeat(indent)}title: Another\n` }], at: [end + indent] }
    },
  },
  {
    name: 'an amount is written with an exponent',
    rule: 'number-form',
    fits: (item) => isMap(pairOf(item, 'per-year')?.value),
    plant(item, random) {
      const { items } = pairOf(item, 'per-year').value
      const { range } = items[random(items.length)].value
      return {
        edits: [
          { start: range[0], end: range[1], by: ['1e3', '0x1F', '.inf', '12345678901234567890'][random(4)] },
        ],
        at: [range[0]],
      }
    },
  },
  {
    name: 'a character that nobody sees',
    rule: 'hidden-character',
    fits: (item) => typeof pairOf(item, 'title')?.value.value === 'string',
    plant(item, random) {
      const { range } = pairOf(item, 'title').value
      const at = range[0] + 1 + random(range[1] - range[0] - 1)
      return {
        edits: [{ start: at, end: at, by: ['\u202e', '\u200b', '\u2066', '\u2060'][random(4)] }],
        at: [at],
      }
    },
  },
]

function bare(title) {
  return title.replace(/^["']|["']$/g, '')
}
