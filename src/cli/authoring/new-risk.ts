// A new risk: with the Output that alone it threatens, else in the risk register.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { editYaml } from '../../document/edit.ts'
import { fieldsOf, textsOf } from '../../document/fields.ts'
import type { RbmFile } from '../../document/generated/formats.ts'
import type { NewMap, NewValue } from '../../document/yaml-text.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { checkLine, openForm, type Choice } from './form.ts'
import { freeId, type IdOptions } from './new-element.ts'
import { nextNumbered } from './next-id.ts'
import { noSuch } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { placeOfRisk } from './risk-file.ts'
import { given, withoutRemarks } from './values.ts'

export interface NewRiskOptions extends IdOptions, WritingOptions {
  readonly title?: string
  readonly output?: string
  /** Ids of what it threatens, with commas between; for a risk of the register. */
  readonly affects?: string
  readonly category?: string
  readonly cause?: string
  readonly consequence?: string
  readonly likelihood?: string
  readonly impact?: string
  readonly response?: string
  readonly mitigation?: readonly string[]
  readonly owner?: string
  readonly year?: string
  readonly into?: string
  readonly bare?: boolean
}

export async function newRisk(
  context: CliContext,
  path: string | undefined,
  options: NewRiskOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  const { plan } = input
  if (options.output !== undefined && (options.affects ?? options.into) !== undefined) {
    const message =
      'A risk stands with one Output (--output), or in the register (--affects, --into), not in both.'
    throw new RbmError('two-places', message)
  }
  const form = openForm(context, 'new risk', [options.title])
  const text = (option: string, value: string | undefined, ask: string) => ({ option, given: value, ask })
  const title = await form.required(text('--title', options.title, 'The event that may happen'))
  const affects = await form.optional({
    ...text(
      '--affects',
      options.affects,
      'What it threatens: ids, commas between; nothing for the whole organization',
    ),
    check: (option, answer) => {
      for (const id of idsIn(answer))
        if (!input.ids.isHere(id)) throw noSuch('element', id, input.ids.declared)
      return checkLine(option, answer)
    },
  })
  const category = await form.optional({
    ...text('--category', options.category, 'Kind of risk'),
    choices: categoriesOf(input).map((word): Choice => ({ word, meaning: '' })),
  })
  const cause = await form.optional(text('--cause', options.cause, 'Why it may happen'))
  const consequence = await form.optional(
    text('--consequence', options.consequence, 'What it would do to the result'),
  )
  const level = (option: string, value: string | undefined, ask: string, levels: readonly LocalText[]) =>
    form.optional({
      ...text(option, value, ask),
      choices: levels.map((one, i): Choice => ({ word: String(i + 1), meaning: textIn(one, undefined) })),
    })
  const { likelihoodLevels, impactLevels } = plan.riskScale
  const likelihood = await level(
    '--likelihood',
    options.likelihood,
    'Likelihood, before measures',
    likelihoodLevels,
  )
  const impact = await level('--impact', options.impact, 'Impact, before measures', impactLevels)
  const response = await form.optional({
    ...text('--response', options.response, 'Response'),
    choices: RESPONSES,
  })
  const owner = await form.optional(text('--owner', options.owner, 'Who answers for it'))
  form.complete()

  const id = freeId(input, options, () => idOfRisk(input))
  const left = { cause, consequence, likelihood, impact, response, owner }
  const item: NewMap = {
    map: given([
      ['id', id],
      ['title', title],
      ['risk-category', category],
      ['affects', affects === undefined ? undefined : { list: idsIn(affects), inBrackets: true }],
      ['cause', cause],
      ['consequence', consequence],
      [
        'likelihood',
        likelihood && { digits: likelihood },
        'Numbers of the levels of the risk scale, before anything is done.',
      ],
      ['impact', impact && { digits: impact }],
      ['response', response],
      ['mitigation', measures(options.mitigation)],
      ['owner', owner],
    ]),
    closing: [
      ...(Object.keys(left) as (keyof typeof left)[])
        .filter((key) => left[key] === undefined)
        .map((key) => `${key}: ${LEFT[key]}`),
      'residual-likelihood, residual-impact: the levels that remain once the measures work',
    ],
  }
  const { file, at, after: behind } = placeOfRisk(context, input, options)
  const value = options.bare === true ? withoutRemarks(item) : item
  const after = editYaml(file.source, [{ kind: 'append', at, key: 'risks', value, after: behind }])
  const edit = { path: file.source.path, before: file.isNew ? undefined : file.source.text, after }
  return writeElement(
    context,
    input,
    form,
    { id, called: `The risk "${id}"`, edit, nextSteps: new Map() },
    options,
  )
}

const RESPONSES: readonly Choice[] = [
  { word: 'avoid', meaning: 'give up what causes it' },
  { word: 'mitigate', meaning: 'lower likelihood or impact' },
  { word: 'transfer', meaning: 'let somebody else bear it' },
  { word: 'accept', meaning: 'live with it' },
]

const LEFT = {
  cause: 'why it may happen',
  consequence: 'what it would do to the result',
  likelihood: 'the number of its level on the risk scale, before anything is done',
  impact: 'the same for the harm',
  response: 'avoid, mitigate, transfer or accept',
  owner: 'who answers for it',
}

function measures(texts: readonly string[] | undefined): NewValue | undefined {
  return texts === undefined ? undefined : { list: texts.map((text) => checkLine('--mitigation', text)) }
}

function idsIn(text: string): string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

function idOfRisk({ plan, ids }: PlanToEdit): string {
  const own = plan.operationalPlans.flatMap(({ outputs }) => outputs.flatMap(({ risks }) => risks))
  const all = [...plan.risks, ...own].map(({ id }) => id)
  return nextNumbered(all, { prefix: 'R-', width: 2 }, ids)
}

function categoriesOf({ documents }: PlanToEdit): readonly string[] {
  const root = documents.find(({ kind }) => kind === 'rbm')
  const own = root === undefined ? [] : textsOf(fieldsOf<RbmFile>(root), 'risk-categories')
  return own.length > 0
    ? own.map(({ value }) => value)
    : ['strategic', 'operational', 'financial', 'fiduciary']
}
