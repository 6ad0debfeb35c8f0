// How well the rules on wording judge the labelled corpus: precision and recall of each rule, on both halves. The half in
// `kept-apart` is not read by those who write a rule until it is done; so only its counts are printed.
//
//   npm run corpus                        the table of docs/quality.md
//   npm run corpus -- vague-verb-in-title  and, of the open half, each case that the rule judges otherwise

import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse, stringify } from 'yaml'

const HALVES = ['open', 'kept-apart']
const FIELDS = [
  'definition',
  'unit',
  'scale',
  'direction',
  'tolerance',
  'combine',
  'numerator',
  'denominator',
  'source',
  'method',
  'frequency',
  'measured-by',
  'disaggregated-by',
  'baseline',
  'targets',
  'achievable-because',
]

const folder = new URL('.', import.meta.url)

/** @returns the cases of a half: rule (undefined for texts on which no rule speaks), whether it is a defect, the indicator */
export function casesOf(half) {
  return readdirSync(new URL(`${half}/`, folder))
    .sort()
    .flatMap((file) => {
      const {
        rule,
        defects = [],
        'near-misses': nearMisses = [],
      } = parse(readFileSync(new URL(`${half}/${file}`, folder), 'utf8'))
      const named = rule === 'none' ? undefined : rule
      return [
        ...defects.map((one) => ({ rule: named, isDefect: true, ...one })),
        ...nearMisses.map((one) => ({ rule: named, isDefect: false, ...one })),
      ]
    })
}

/** A plan in which the indicator of the case, and others of its plan, stand at their level. */
export function planOf(one) {
  const all = [one, ...(one.others ?? [])].map((text, i) => ({
    level: text.level ?? 'outcome',
    item: { id: `I-${i + 1}`, title: text.title, ...pick(text) },
  }))
  const at = (level) => all.filter((indicator) => indicator.level === level).map(({ item }) => item)
  const files = {
    'rbm.yaml': {
      format: 1,
      organization: 'Union',
      currency: 'EUR',
      years: '2028-2031',
      entities: [{ id: 'BUR', title: 'Bureau' }],
    },
    'strategic-plan.yaml': {
      kind: 'strategic-plan',
      goals: [{ id: 'G1', title: 'Goal' }],
      'thematic-priorities': [{ id: 'TP1', title: 'Priority' }],
      impacts: [{ id: 'IM-1', title: 'Impact', goal: 'G1', indicators: at('impact') }],
      outcomes: [
        {
          id: 'OC-1',
          title: 'Outcome',
          'thematic-priority': 'TP1',
          'leads-to': ['IM-1'],
          indicators: at('outcome'),
        },
      ],
    },
    'operational-plans/bur.yaml': {
      kind: 'operational-plan',
      entity: 'BUR',
      years: '2028-2031',
      outputs: [
        {
          id: 'BUR-1',
          title: 'Output',
          priority: 'must',
          'contributes-to': [{ outcome: 'OC-1' }],
          indicators: at('output'),
          costs: [{ category: 'travel-events', 'per-year': 1000 }],
        },
      ],
    },
  }
  return Object.entries(files).map(([path, content]) => ({ path, text: stringify(content) }))
}

function pick(text) {
  return Object.fromEntries(FIELDS.filter((field) => field in text).map((field) => [field, text[field]]))
}

/**
 * @param checkPlan of the program
 * @returns for each rule and half: found, missed, silent and false alarms; and the cases judged otherwise than labelled
 */
export function measure(checkPlan, half) {
  const byRule = new Map()
  const otherwise = []
  for (const one of casesOf(half)) {
    const said = checkPlan(planOf(one)).diagnostics
    const isSaid =
      one.rule === undefined
        ? said.some(({ rule }) => wordingRules.has(rule))
        : said.some(({ rule }) => rule === one.rule)
    const rule = one.rule ?? 'none'
    const counts = byRule.get(rule) ?? { defects: 0, found: 0, nearMisses: 0, alarms: 0 }
    byRule.set(rule, counts)
    counts[one.isDefect ? 'defects' : 'nearMisses'] += 1
    if (isSaid) counts[one.isDefect ? 'found' : 'alarms'] += 1
    if (isSaid !== one.isDefect)
      otherwise.push({
        rule,
        ...one,
        said: said
          .filter(({ rule: id }) => wordingRules.has(id))
          .map(({ rule: id, message }) => `${id}: ${message}`),
      })
  }
  return { byRule, otherwise }
}

export const wordingRules = new Set(
  HALVES.flatMap((half) =>
    readdirSync(new URL(`${half}/`, folder)).map((file) => file.replace(/\.yaml$/, '')),
  ).filter((id) => id !== 'good'),
)

export function precision({ found, alarms }) {
  return found + alarms === 0 ? 1 : found / (found + alarms)
}

export function recall({ defects, found }) {
  return defects === 0 ? 1 : found / defects
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { checkPlan } = await import('../../dist/index.js')
  const asked = process.argv[2]
  const [open, kept] = HALVES.map((half) => measure(checkPlan, half))
  console.log(
    '| Rule | Cases | Precision, open | Recall, open | Precision, kept apart | Recall, kept apart |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  for (const [rule, counts] of open.byRule) {
    const apart = kept.byRule.get(rule)
    if (rule === 'none') continue
    const cases = counts.defects + counts.nearMisses + apart.defects + apart.nearMisses
    const figures = [precision(counts), recall(counts), precision(apart), recall(apart)].map((one) =>
      one.toFixed(2),
    )
    console.log(`| \`${rule}\` | ${cases} | ${figures.join(' | ')} |`)
  }
  const [good, goodApart] = [open, kept].map(({ byRule }) => byRule.get('none'))
  console.log(
    `\nComplete good indicators with a finding on wording: ${good.alarms + goodApart.alarms} of ${good.nearMisses + goodApart.nearMisses} (${good.alarms} in the open half).`,
  )
  for (const one of open.otherwise.filter(({ rule }) => rule === asked))
    console.log(
      `\n${one.isDefect ? 'MISSED' : 'ALARM '} ${one.title}\n       ${one.because}\n       ${one.said.join('\n       ')}`,
    )
}
