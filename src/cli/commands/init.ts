// `rbm init [DIR]`: a plan repository, from nothing or from the example, that validates at once. Nothing that exists is overwritten,
// and it is made whole or not at all.

import { basename, dirname, join, resolve } from 'node:path'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { didYouMean } from '../../diagnostic/suggest.ts'
import { ROOT_FILE } from '../../document/document.ts'
import { parseSpan, showSpan, type YearSpan } from '../../model/period.ts'
import { currencyCodes, findCurrency } from '../../money/currency.ts'
import { checkPlan } from '../../pipeline.ts'
import { visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import { findRoot, readPlanRepository } from '../../workspace/plan-repository.ts'
import type { CiSystem } from '../authoring/ci-system.ts'
import { ciFiles, editorFiles, readme } from '../authoring/editor-files.ts'
import { checkLine, openForm, type Form } from '../authoring/form.ts'
import { checkId } from '../authoring/new-element.ts'
import { exampleFiles, ownFiles, type Beginning } from '../authoring/repository-files.ts'
import { schemaCopies } from '../authoring/schema-copies.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { checkAllNew, createNewFiles, type NewFile } from '../new-files.ts'
import { checkWayTo } from '../output.ts'
import { inWorkingFolder } from '../paths.ts'

export interface InitOptions {
  readonly example?: boolean
  readonly organization?: string
  readonly currency?: string
  readonly years?: string
  /** `SEC=Secretariat`, several times. */
  readonly entity?: readonly string[]
  readonly lang?: string
  readonly ci?: CiSystem
  /** Leaves what exists beside the plan as it is, and writes the rest. */
  readonly keepExisting?: boolean
  /** Only the copies of the schemas, into a plan repository that exists. */
  readonly schemas?: boolean
  readonly dryRun?: boolean
}

export async function init(
  context: CliContext,
  dir: string | undefined,
  options: InitOptions,
): Promise<ExitStatus> {
  const { host, shipped, version } = context
  checkTogether(options)
  if (options.schemas === true) return initSchemas(context, dir, options)
  const root = placeOf(host, dir)
  checkOutside(host, root)
  const gitRoot = gitRootOf(host, root)
  const isBelow = gitRoot !== undefined && gitRoot !== root

  const form = openForm(
    context,
    'init',
    options.example === true
      ? []
      : [options.organization, options.currency, options.years, options.entity?.[0]],
  )
  const beginning = options.example === true ? undefined : await askBeginning(form, host, root, options)
  const ci = isBelow ? 'none' : (options.ci ?? 'github')
  const plan = beginning === undefined ? exampleFiles(shipped) : ownFiles(beginning)
  const organization = beginning?.organization ?? ''
  const beside = [
    readme({ organization, ci, isExample: beginning === undefined }),
    ...editorFiles(),
    ...ciFiles(shipped, ci),
    ...schemaCopies(shipped, version),
  ]
  const kept =
    options.keepExisting === true
      ? beside.filter(({ path }) => host.look(join(root, path)) !== undefined)
      : []
  const files = [...plan, ...beside.filter((file) => !kept.includes(file))]
  const hint =
    'Begin in an empty folder, or move them away. What stands beside the plan (README.md, .gitignore, editors, CI) may stay: --keep-existing'
  checkAllNew(host, root, files, hint)
  checkClean(host, root, plan)
  if (options.dryRun === true) return listOnly(context, files)
  await form.confirm(`Write ${files.length} files to ${visible(root)}?`)
  createNewFiles(host, root, files)
  context.streams.out(inWords({ root, dir, files, kept, beginning, isInGit: gitRoot !== undefined }))
  if (isBelow) {
    context.streams.out(
      `No file for CI was written: it has to stand at the root of the git repository, ${visible(gitRoot)}. See docs/ci.md of rbm.\n`,
    )
  }
  return DONE
}

function checkTogether({ example, schemas, ...options }: InitOptions): void {
  if (example !== true && schemas !== true) return
  const own = ['organization', 'currency', 'years', 'entity', 'lang'] as const
  const extra = own.find((name) => options[name] !== undefined)
  const which = example === true ? '--example' : '--schemas'
  if (extra !== undefined)
    throw new RbmError('options-clash', `--${extra} does not go with ${which}.`, 'Leave one of them out.')
  if (example === true && schemas === true)
    throw new RbmError('options-clash', '--example does not go with --schemas.', 'Leave one of them out.')
}

function initSchemas(context: CliContext, dir: string | undefined, { dryRun }: InitOptions): ExitStatus {
  const { host, shipped, version } = context
  const root = findRoot(host, inWorkingFolder(host, dir), dir)
  const files = schemaCopies(shipped, version)
  checkAllNew(host, root, files, 'To renew the schemas, delete the folder .rbm/schemas first.')
  if (dryRun === true) return listOnly(context, files)
  createNewFiles(host, root, files)
  context.streams.out(`${files.length} schemas stand in .rbm/schemas of ${visible(root)}.\n`)
  return DONE
}

/** The folder without links, which may not exist yet. */
function placeOf(host: Host, dir: string | undefined): string {
  const full = inWorkingFolder(host, dir)
  checkWayTo(host, join(full, ROOT_FILE), dir)
  const found = host.look(full)
  if (found === undefined) {
    let above = dirname(full)
    while (host.look(above) === undefined && dirname(above) !== above) above = dirname(above)
    return resolve(realFolder(host, above), full.slice(above.length).replace(/^[/\\]+/, ''))
  }
  return realFolder(host, full)
}

function realFolder(host: Host, path: string): string {
  let real
  try {
    real = host.realPath(path)
  } catch {
    real = undefined
  }
  if (real !== undefined && host.look(real)?.kind === 'folder') return real
  throw new RbmError(
    'not-a-folder',
    `"${visible(path)}" is no folder.`,
    'Name a folder, or one that does not exist yet.',
  )
}

/** @throws RbmError in a plan repository: it holds no other */
function checkOutside(host: Host, root: string): void {
  for (let folder = root; ; folder = dirname(folder)) {
    if (host.look(join(folder, ROOT_FILE)) !== undefined) {
      const message =
        folder === root
          ? `"${visible(root)}" is a plan repository already: it holds ${ROOT_FILE}.`
          : `"${visible(root)}" lies in the plan repository "${visible(folder)}", and a plan repository holds no other.`
      throw new RbmError(
        'in-a-plan',
        message,
        'Begin in another folder, or add to the plan that is there: rbm new --help',
      )
    }
    if (dirname(folder) === folder) return
  }
}

function gitRootOf(host: Host, root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (host.look(join(folder, '.git')) !== undefined) return folder
    if (dirname(folder) === folder) return undefined
  }
}

async function askBeginning(form: Form, host: Host, root: string, options: InitOptions): Promise<Beginning> {
  const next = Number(host.today().slice(0, 4)) + 1
  const organization = await form.required({
    option: '--organization',
    given: options.organization,
    ask: 'Name of the organization',
    usual: nameOfFolder(root),
  })
  const currency = await form.required({
    option: '--currency',
    given: options.currency,
    ask: 'Currency of the plan, three letters',
    usual: 'USD',
    check: checkCurrency,
  })
  const years = await form.required({
    option: '--years',
    given: options.years,
    ask: 'Years of the plan',
    usual: showSpan({ first: next, last: next + 3 }),
    check: (option, text) => showSpan(spanOf(option, text)),
  })
  const entities = options.entity ?? (await askEntities(form))
  return {
    organization,
    currency,
    years: spanOf('--years', years),
    languages: languagesOf(options.lang),
    entities: checkEntities(entities),
  }
}

async function askEntities(form: Form): Promise<string[]> {
  const question = {
    option: '--entity',
    given: undefined,
    check: (_: string, text: string) => entityOf(text) && text,
  }
  const ask = 'An entity that plans, with its id: SEC=Secretariat'
  const entities = [await form.required({ ...question, ask, usual: 'SEC=Secretariat' })]
  while (form.isTalking) {
    const more = await form.optional({ ...question, ask: 'One more entity' })
    if (more === undefined) break
    entities.push(more)
  }
  return entities
}

/** What a folder is called, as the name of an organization. */
function nameOfFolder(root: string): string {
  const name = visible(basename(root))
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return name === '' ? 'Our organization' : name
}

function checkCurrency(option: string, text: string): string {
  const code = text.trim().toUpperCase()
  if (findCurrency(code) !== undefined) return code
  const message = `"${visible(text.slice(0, 64))}" is no currency.${didYouMean(code, currencyCodes())}`
  throw new RbmError('unknown-currency', message, `Write its three letters: ${option} CHF`)
}

function spanOf(option: string, text: string): YearSpan {
  const span = parseSpan(text)
  if (span !== undefined) return span
  const message = `"${visible(text.slice(0, 64))}" are no years of a plan.`
  throw new RbmError('no-such-year', message, `Write the first and the last: ${option} 2028-2031`)
}

function languagesOf(text: string | undefined): string[] {
  const languages = (text ?? 'en').split(',').map((language) => language.trim())
  const wrong = languages.find((language) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
  if (wrong === undefined) return [...new Set(languages)]
  const message = `"${visible(wrong.slice(0, 64))}" is no code of a language.`
  throw new RbmError('no-such-language', message, 'Write codes, the main language first: --lang en,fr')
}

function entityOf(text: string): { readonly id: string; readonly title: string } {
  const at = text.indexOf('=')
  const id = (at < 0 ? text : text.slice(0, at)).trim()
  checkId(id)
  return { id, title: at < 0 ? id : checkLine('--entity', text.slice(at + 1)) }
}

function checkEntities(texts: readonly string[]): Beginning['entities'] {
  const entities = texts.map(entityOf)
  const names = entities.map(({ id }) => id.toLowerCase())
  const twice = entities.find((_, i) => names.indexOf(names[i]!) < i)
  if (twice === undefined) return entities
  throw new RbmError(
    'id-taken',
    `The entity "${twice.id}" is given twice.`,
    'Each has an id of its own, in small letters too.',
  )
}

/** @throws RbmError when files that lie there would be errors of the plan */
function checkClean(host: Host, root: string, plan: readonly NewFile[]): void {
  const there =
    host.look(root) === undefined
      ? undefined
      : readPlanRepository(host, root, { isWanted: (path) => path !== ROOT_FILE })
  const unreadable = there?.unreadable.filter(({ at }) => at.path !== ROOT_FILE) ?? []
  const sources = [...plan, ...(there?.sources ?? [])]
  const errors = checkPlan(sources, unreadable).diagnostics.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return
  const message = `rbm reads every YAML file of a plan repository, and "${visible(first.at.path)}" would be an error in it: ${visible(first.message)}`
  throw new RbmError('folder-not-empty', message, 'Begin in an empty folder, or move such files away.')
}

function listOnly({ streams }: CliContext, files: readonly NewFile[]): ExitStatus {
  streams.out(files.map(({ path }) => `${visible(path)}\n`).join(''))
  streams.error('Nothing was written (--dry-run).\n')
  return DONE
}

interface Made {
  readonly root: string
  readonly dir: string | undefined
  readonly files: readonly NewFile[]
  readonly kept: readonly NewFile[]
  readonly beginning: Beginning | undefined
  readonly isInGit: boolean
}

function inWords({ root, dir, files, kept, beginning, isInGit }: Made): string {
  const lines = [`A plan repository of ${files.length} files stands in ${visible(root)}.`]
  if (kept.length > 0) lines.push(`Left as they were: ${visible(kept.map(({ path }) => path).join(', '))}.`)
  if (beginning !== undefined) {
    const { organization, currency, years, entities } = beginning
    const named = entities.map(({ id }) => id).join(', ')
    lines.push(`${visible(organization)}, ${currency}, ${showSpan(years)}, ${named}: change it in rbm.yaml.`)
  }
  lines.push('Next:')
  if (dir !== undefined && dir !== '.') lines.push(`  cd ${shellWord(dir)}`)
  if (!isInGit) lines.push('  git init')
  lines.push('  git add --all && git commit -m "Begin the plan"', '  rbm validate')
  lines.push(beginning === undefined ? '  rbm rollup' : '  rbm new outcome', '')
  return lines.join('\n')
}

/** A path as it is pasted into a shell. */
function shellWord(path: string): string {
  const shown = visible(path)
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`
}
