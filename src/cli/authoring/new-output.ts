// A new Output: what it is, for which Outcomes or entities, at what it aims, and a first estimate of its cost. Where nothing is said of
// what it aims at, it is the target of the Outcome itself, which the planner then changes.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { editYaml } from '../../document/edit.ts'
import type { NewEntry, NewMap, NewValue } from '../../document/yaml-text.ts'
import type { Indicator } from '../../model/indicator.ts'
import { textIn } from '../../model/local-text.ts'
import { PRIORITIES } from '../../model/output.ts'
import { yearsOf, type Year } from '../../model/period.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import { parseShare } from '../../money/ratio.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { checkLine, openForm, type Choice, type Form } from './form.ts'
import { checkRank } from './decision.ts'
import { checkAny, freeId, type IdOptions } from './new-element.ts'
import { nextNumbered, seriesLike } from './next-id.ts'
import { fileForOutput, spanForOutput } from './operational-plan-file.ts'
import { noSuch } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { assignment, costEntries, given, perYear, withoutRemarks } from './values.ts'

export interface NewOutputOptions extends IdOptions, WritingOptions {
  readonly title?: string
  readonly entity?: string
  readonly department?: string
  readonly priority?: string
  readonly rank?: string
  /** `OC-1.1`, or `OC-1.1=60%,OC-1.2=40%`. */
  readonly outcome?: string
  /** The same of entities, for an enabling Output. */
  readonly serves?: string
  readonly driver?: string
  readonly aimsAt?: readonly string[]
  readonly adds?: readonly string[]
  readonly cost?: readonly string[]
  readonly time?: readonly string[]
  readonly year?: string
  readonly into?: string
  readonly bare?: boolean
}

export async function newOutput(
  context: CliContext,
  path: string | undefined,
  options: NewOutputOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  const { plan } = input
  const isEnabling = options.serves !== undefined
  const isWont = options.priority === 'wont'
  const hasCost = [...(options.cost ?? []), ...(options.time ?? [])].length > 0
  const form = openForm(context, 'new output', [
    options.title,
    plan.entities.length === 1 ? 'the only one' : options.entity,
    options.priority,
    options.outcome ?? options.serves ?? (isWont ? 'none' : undefined),
    hasCost || isWont ? 'given' : undefined,
  ])
  const needsOutcome = !isEnabling && !isWont && options.outcome === undefined
  if (needsOutcome) checkAny(plan.outcomes.length, 'Outcome', 'rbm new outcome')
  const base = await askBase(form, input, options)
  const links =
    isEnabling || base.priority === 'wont' ? options.outcome : await askOutcome(form, input, options)
  const cost = hasCost || base.priority === 'wont' ? options.cost : await askCost(form, input)
  form.complete()

  const entity = plan.entities.find(({ id }) => id === base.entity)!
  const span = spanForOutput(input, entity, options.year)
  const id = freeId(input, options, () => idOfOutput(input, entity.id))
  const query = { entity, year: options.year, into: options.into, outputId: id }
  const { source, isNew } = fileForOutput(context.host, input, query, span)
  const years = yearsOf(span)
  const item: NewMap = {
    map: [
      ['id', id],
      ['title', base.title],
      ...given([['department', options.department && checkLine('--department', options.department)]]),
      ['priority', base.priority, `One of ${PRIORITIES.join(', ')}.`],
      ...given([
        ['rank', options.rank === undefined ? undefined : { digits: checkRank('--rank', options.rank) }],
      ]),
      ...linkEntries(input, links, options),
      ...targetEntries(input, links, options, years),
      ...costEntries(plan, years, { ...(cost && { cost }), ...(options.time && { time: options.time }) }),
    ],
    closing: [
      ...(options.time === undefined && base.priority !== 'wont'
        ? ['personnel: staff time, a row for each grade, with grade and fte']
        : []),
      `activities: rbm new activity --output ${id}`,
    ],
  }
  const value = options.bare === true ? withoutRemarks(item) : item
  const after = editYaml(source, [{ kind: 'append', at: '', key: 'outputs', value }])
  const edit = { path: source.path, before: isNew ? undefined : source.text, after }
  return writeElement(
    context,
    input,
    form,
    { id, called: `The Output "${id}"`, edit, nextSteps: new Map() },
    options,
  )
}

async function askBase(
  form: Form,
  { plan }: PlanToEdit,
  { title, entity, priority }: NewOutputOptions,
): Promise<{ readonly title: string; readonly entity: string; readonly priority: string }> {
  const [only, ...others] = plan.entities
  const entities = plan.entities.map((one): Choice => ({
    word: one.id,
    meaning: textIn(one.title, undefined),
  }))
  return {
    title: await form.required({ option: '--title', given: title, ask: 'Title: what is delivered' }),
    entity: await form.required({
      option: '--entity',
      given: entity,
      ask: 'Entity that delivers it',
      choices: entities,
      ...(others.length === 0 ? { usual: only?.id } : {}),
    }),
    priority: await form.required({
      option: '--priority',
      given: priority,
      ask: 'Priority',
      choices: [
        { word: 'must', meaning: 'critical to mandate and strategy' },
        { word: 'should', meaning: 'important, not vital' },
        { word: 'could', meaning: 'valuable if resources allow' },
        { word: 'wont', meaning: 'not in this cycle; stays on the list and costs nothing' },
      ],
    }),
  }
}

async function askOutcome(form: Form, { plan }: PlanToEdit, { outcome }: NewOutputOptions): Promise<string> {
  const known = plan.outcomes.map(({ id }) => id)
  return await form.required({
    option: '--outcome',
    given: outcome,
    ask: `Outcome that it works for (of several, with shares: ${example(known)})`,
    shown: plan.outcomes.map(({ id, title }): Choice => ({ word: id, meaning: textIn(title, undefined) })),
    check: (option, text) => {
      sharesOf(option, text, 'Outcome', known)
      return text
    },
  })
}

function example([first = 'OC-1', second = 'OC-2']: readonly string[]): string {
  return `${first}=60%,${second}=40%`
}

async function askCost(form: Form, { plan }: PlanToEdit): Promise<readonly string[] | undefined> {
  const categories = plan.categories.map(({ id, title }): Choice => ({
    word: id,
    meaning: textIn(title, undefined),
  }))
  if (!form.isTalking) {
    await form.required({ option: '--cost (or --time)', given: undefined, ask: '' })
    return undefined
  }
  const category = await form.optional({
    option: '--cost',
    given: undefined,
    ask: 'First estimate of cost: its category',
    choices: categories,
  })
  if (category === undefined) return undefined
  const amount = await form.required({
    option: '--cost',
    given: undefined,
    ask: `Whole ${plan.currency.code} in each year, such as 110000`,
    check: (option, text) => {
      perYear({ option, text, years: plan.period.years })
      return text
    },
  })
  return [`${category}=${amount}`]
}

function idOfOutput({ plan, ids }: PlanToEdit, entity: string): string {
  const all = plan.operationalPlans.flatMap(({ outputs, entity: { id: parent } }) =>
    outputs.map(({ id }) => ({ parent, id })),
  )
  const siblings = all.filter(({ parent }) => parent === entity).map(({ id }) => id)
  return nextNumbered(siblings, seriesLike(entity, all, { prefix: `${entity}-`, width: 2 }), ids)
}

/** `OC-1.1=60%,OC-1.2=40%`, or one id without a share. */
function sharesOf(
  option: string,
  text: string,
  noun: string,
  known: readonly string[],
): readonly { readonly id: string; readonly share: string | undefined }[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.map((part) => {
    const [id, share] = part.includes('=') ? assignment(option, part, example(known)) : [part, undefined]
    if (!known.includes(id)) throw noSuch(noun, id, known)
    if (share !== undefined && parseShare(share) === undefined) {
      const message = `"${visible(share.slice(0, 64))}" is no share.`
      throw new RbmError(
        'no-such-value',
        message,
        `Write a percentage or a fraction: ${option} ${example(known)}`,
      )
    }
    if (share === undefined && parts.length > 1) {
      const message = `With several, ${option} says the share of each; "${visible(id)}" has none.`
      throw new RbmError('share-missing', message, `For example: ${option} ${example(known)}`)
    }
    return { id, share }
  })
}

function shareEntry(share: string | undefined): NewEntry[] {
  return share === undefined ? [] : [['share', share]]
}

function linkEntries(
  { plan }: PlanToEdit,
  outcome: string | undefined,
  { serves, driver }: NewOutputOptions,
): NewEntry[] {
  const links: NewEntry[] = []
  if (outcome !== undefined && outcome !== '') {
    const shares = sharesOf(
      '--outcome',
      outcome,
      'Outcome',
      plan.outcomes.map(({ id }) => id),
    )
    const list = shares.map(({ id, share }): NewValue => ({ map: [['outcome', id], ...shareEntry(share)] }))
    links.push([
      'contributes-to',
      { list },
      'The Outcomes that it works for; of several, each has its share of the cost.',
    ])
  }
  if (serves !== undefined) {
    const shares = sharesOf(
      '--serves',
      serves,
      'entity',
      plan.entities.map(({ id }) => id),
    )
    const list = shares.map(({ id, share }): NewValue => ({ map: [['entity', id], ...shareEntry(share)] }))
    links.push(['serves', { list }, 'The entities that it serves, and by what its cost is split.'])
  }
  return [...links, ...given([['driver', driver && checkLine('--driver', driver)]])]
}

function targetEntries(
  { plan }: PlanToEdit,
  outcome: string | undefined,
  { aimsAt = [], adds = [] }: NewOutputOptions,
  years: readonly Year[],
): NewEntry[] {
  if (outcome === undefined || outcome === '') return []
  const known = plan.outcomes.map(({ id }) => id)
  const named = new Set(sharesOf('--outcome', outcome, 'Outcome', known).map(({ id }) => id))
  const indicators = plan.outcomes.filter(({ id }) => named.has(id)).flatMap((one: Outcome) => one.indicators)
  const said = (option: string, key: string, texts: readonly string[]): NewValue[] =>
    texts.map((text) => {
      const ids = indicators.map(({ id }) => id)
      const [id, value] = assignment(option, text, `${ids[0] ?? 'I-1'}=58`)
      const indicator = indicators.find((one) => one.id === id)
      if (indicator === undefined) throw noSuch('indicator of these Outcomes', id, ids)
      return {
        map: [
          ['indicator', id],
          [key, perYear({ option, text: value, years, words: indicator.scale })],
        ],
      }
    })
  const list = [...said('--aims-at', 'aims-at', aimsAt), ...said('--adds', 'adds', adds)]
  if (list.length > 0)
    return [['outcome-targets', { list }, 'The level by the end of each year, or what it adds in the year.']]
  const first = indicators.find(({ targets }) => targets.length > 0)
  if (first === undefined) return []
  const remark = 'The target of the Outcome itself: write the level at which this Output aims.'
  return [
    [
      'outcome-targets',
      {
        list: [
          {
            map: [
              ['indicator', first.id],
              ['aims-at', ownTargets(first, years)],
            ],
          },
        ],
      },
      remark,
    ],
  ]
}

/** For each year the target of the Outcome for it, else for the next year that has one, else the last. */
function ownTargets({ targets, scale }: Indicator, years: readonly Year[]): NewValue {
  const value = (year: Year): NewValue => {
    const { shown } = targets.find((one) => one.year >= year) ?? targets.at(-1)!
    return scale.length > 0 ? shown : { digits: shown }
  }
  if (years.length === 1) return value(years[0]!)
  return { inBraces: true, map: years.map((year): NewEntry => [String(year), value(year)]) }
}
