// `rbm approve FILE`: a document has been decided by a body. The file says so, and a financial plan keeps its figures as they
// stood, so that everybody can see later what remains of them ([R16]).

import { freezeFigures, type FrozenFigures } from '../../costing/envelope/freeze.ts'
import type { ByYear } from '../../costing/by-year.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { editYaml, type Edit } from '../../document/edit.ts'
import { readDocument } from '../../document/read-document.ts'
import { fieldsOf, mapOf, textOf } from '../../document/fields.ts'
import type { Document } from '../../document/document.ts'
import type { FinancialPlanFile } from '../../document/generated/formats.ts'
import type { NewEntry, NewValue } from '../../document/yaml-text.ts'
import type { Plan } from '../../model/plan.ts'
import { groupDigits, showAmount } from '../../money/amount.ts'
import type { Currency } from '../../money/currency.ts'
import { checkPlan, type CheckedPlan } from '../../pipeline.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { visible } from '../../source/visible.ts'
import type { PlanRepository } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { carryOut, checkDay, checkText, fileOfPlan } from '../file-edits.ts'
import { sayErrors } from '../plan-input.ts'

export interface ApproveOptions {
  readonly by: string
  readonly date: string
  readonly reference?: string
  readonly again?: boolean
  readonly dryRun?: boolean
}

export function approve(context: CliContext, written: string, options: ApproveOptions): ExitStatus {
  const approval: Approval = {
    by: checkText('--by', options.by),
    date: checkDay('--date', options.date),
    reference: options.reference === undefined ? undefined : checkText('--reference', options.reference),
  }
  const { repository, path } = fileOfPlan(context, written)
  const source = repository.sources.find((one) => one.path === path)!
  const checked = checkPlan(repository.sources, repository.unreadable)
  const { document } = readDocument(source, repository.limits)
  if (document === undefined) throw withErrors(context, repository, checked, path)
  if (options.again !== true) checkNotApproved(document)

  const figures =
    document.kind === 'financial-plan' ? figuresOf(context, repository, checked, path) : undefined
  const after = editYaml(source, editsOf(document, approval, figures))
  // What counts is the file as it will stand: figures approved earlier no longer do.
  const sources = repository.sources.map((one) => (one === source ? { path, text: after } : one))
  const then = checkPlan(sources, repository.unreadable)
  if (then.diagnostics.some((one) => one.severity === 'error' && one.at.path === path))
    throw withErrors(context, { ...repository, sources }, then, path)

  const dryRun = options.dryRun === true
  carryOut(context, repository, [{ path, before: source.text, after }], dryRun)
  if (!dryRun) context.streams.out(inWords(path, approval, figures))
  return DONE
}

interface Approval {
  readonly by: string
  readonly date: string
  readonly reference: string | undefined
}

interface Frozen extends FrozenFigures {
  readonly currency: Currency
}

function checkNotApproved(document: Document): void {
  const fields = fieldsOf<FinancialPlanFile>(document)
  if (textOf(fields, 'status') !== 'approved') return
  const approved = mapOf(fields, 'approved')
  const date = approved && textOf(approved, 'date')
  const by = approved && textOf(approved, 'by')
  const since = `${by === undefined ? '' : ` by ${visible(by)}`}${date === undefined ? '' : ` on ${date}`}`
  throw new RbmError(
    'approved-already',
    `"${visible(document.source.path)}" is approved already${since}.`,
    'To approve what it says now in the place of that: add --again',
  )
}

/** @throws RbmError when the figures of the plan are not whole */
function figuresOf(
  { streams }: CliContext,
  { sources }: PlanRepository,
  checked: CheckedPlan,
  path: string,
): Frozen {
  const { plan } = checked
  const missing = checked.missing('full', 'revenue')
  if (plan === undefined || missing.length > 0) {
    const diagnostics = plan === undefined ? checked.diagnostics : missing
    sayErrors(streams, { checked: { ...checked, diagnostics }, places: placesIn(sources) })
    const message = 'The figures of the plan are INCOMPLETE, so they cannot be approved; nothing was written.'
    throw new RbmError('figures-incomplete', message, 'Mend what is named above. All findings: rbm validate')
  }
  checkOneFile(plan, path)
  return { ...freezeFigures(plan, checked.cost), currency: plan.currency }
}

function checkOneFile({ financialPlan: { approvedFigures } }: Plan, path: string): void {
  const other = approvedFigures?.origin.path
  if (other === undefined || other === path) return
  throw new RbmError(
    'approved-elsewhere',
    `The approved figures of the financial plan stand in "${visible(other)}".`,
    `Approve that file, or delete \`approved-figures\` there.`,
  )
}

function editsOf(document: Document, approval: Approval, figures: Frozen | undefined): Edit[] {
  const set = (key: string, value: NewValue, after: readonly string[] = []): Edit => ({
    kind: 'set',
    at: '',
    key,
    value,
    after,
  })
  const head = document.kind === 'rbm' ? ['format'] : ['kind']
  return [
    set('status', 'approved', head),
    set('approved', { map: [['by', approval.by], ['date', approval.date], ...referenceOf(approval)] }, [
      'status',
    ]),
    ...(figures === undefined ? [] : [set('approved-figures', figuresMap(approval, figures))]),
  ]
}

function referenceOf({ reference }: Approval): NewEntry[] {
  return reference === undefined ? [] : [['reference', reference]]
}

function figuresMap(approval: Approval, { by, expenses, revenue, currency }: Frozen): NewValue {
  const perYear = (amounts: ByYear): NewEntry => [
    'per-year',
    {
      inBraces: true,
      map: [...amounts].map(([year, amount]) => [String(year), { digits: wholeUnits(amount, currency) }]),
    },
  ]
  return {
    map: [
      ['approved-on', approval.date],
      ...referenceOf(approval),
      ['basis', 'full'],
      [
        'expenses',
        {
          list: expenses.map(({ id, fundingClass, amounts }) => ({
            inBraces: true,
            map: [[by, id], ['funding-class', fundingClass], perYear(amounts)],
          })),
        },
      ],
      [
        'revenue',
        { list: revenue.map(({ id, amounts }) => ({ inBraces: true, map: [['id', id], perYear(amounts)] })) },
      ],
    ],
  }
}

/** As planners write amounts: without decimals where there are none. */
function wholeUnits(amount: bigint, currency: Currency): string {
  return showAmount(amount, currency).replace(/\.0+$/, '')
}

function inWords(path: string, { by, date, reference }: Approval, figures: Frozen | undefined): string {
  const where = reference === undefined ? '' : ` (${visible(reference)})`
  const said = `${visible(path)}: approved by ${visible(by)} on ${date}${where}.\n`
  if (figures === undefined) return said
  const { currency, total, expenses, revenue } = figures
  const rows = `${expenses.length} rows by ${figures.by === 'outcome' ? 'Outcome' : 'entity'} and funding class`
  const amount = `${currency.code} ${groupDigits(wholeUnits(total, currency))}`
  return `${said}Frozen: ${amount} of full cost in ${rows}, and ${revenue.length} rows of revenue.\n`
}

function withErrors(
  { streams }: CliContext,
  { sources }: PlanRepository,
  checked: CheckedPlan,
  path: string,
): RbmError {
  const diagnostics = checked.diagnostics.filter(({ at }) => at.path === path)
  sayErrors(streams, { checked: { ...checked, diagnostics }, places: placesIn(sources) })
  const message = `"${visible(path)}" has errors, so it cannot be approved; nothing was written.`
  return new RbmError('document-with-errors', message, 'Mend what is named above. All findings: rbm validate')
}
