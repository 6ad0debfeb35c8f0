// The commands and their options. What a command needs is loaded when it runs: `validate` never loads a workbook writer.

import { resolve } from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { HOST_KINDS, parsePullRequest } from '../comment/pull-request.ts'
import { BASES, GROUPINGS, type Basis } from '../costing/facts/cost-fact.ts'
import { RISK_GROUPINGS } from '../costing/risks/risk-grouping.ts'
import { STAFF_GROUPINGS, TIME_UNITS } from '../costing/staff/staff-query.ts'
import { ENVELOPE_LEVELS } from '../model/envelope.ts'
import { CERTAINTIES } from '../model/financial-plan.ts'
import { parseDecimal, type Ratio } from '../money/ratio.ts'
import { UNITS } from '../tables/table.ts'
import { addDecide, addInit, addNew } from './authoring-commands.ts'
import type { CliContext, MainInput } from './context.ts'
import type { ExitStatus } from './exit-status.ts'
import { clashOf, FINDINGS_FORMATS, parseTarget, type FindingsTarget } from './findings-formats.ts'
import { IDLE_OPTIONS, type IdleOption } from './idle-options.ts'
import { ProgramOfOneCommand } from './listed-command.ts'
import { FORMATS } from './table-options.ts'
import type { ApproveOptions } from './commands/approve.ts'
import type { CommentOptions } from './commands/comment.ts'
import type { ConfirmOptions } from './commands/confirm.ts'
import type { DiffOptions } from './commands/diff.ts'
import type { EnvelopeOptions } from './commands/envelope.ts'
import type { LogOptions } from './commands/log.ts'
import type { PrioritizeOptions } from './commands/prioritize.ts'
import type { ProgressOptions } from './commands/progress.ts'
import type { ReviewOptions } from './commands/review.ts'
import type { RisksOptions } from './commands/risks.ts'
import type { RolloverOptions } from './commands/rollover.ts'
import type { RollupOptions } from './commands/rollup.ts'
import type { SmartOptions } from './commands/smart.ts'
import type { StaffOptions } from './commands/staff.ts'
import type { TargetsOptions } from './commands/targets.ts'
import type { TraceOptions } from './commands/trace.ts'
import type { ValidateOptions } from './commands/validate.ts'

export function buildProgram(input: MainInput, end: (status: ExitStatus) => void): Command {
  const program = new ProgramOfOneCommand('rbm', input.argv)
  const context = (): CliContext => {
    const folder = program.opts<{ C?: string }>().C
    const { host } = input
    const cwd = folder === undefined ? host.cwd : resolve(host.cwd, folder)
    return { ...input, host: { ...host, cwd } }
  }
  program
    .description(
      'Checks results-based plans kept as YAML, adds up every cost, and writes the financial plan.',
    )
    .usage('[options] COMMAND')
    .version(input.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .option('-C <dir>', 'work as if started in this folder')
    .addHelpText(
      'before',
      'Examples:\n  rbm validate\n  rbm rollup --by outcome\n  rbm rollup -o financial-plan.xlsx\n',
    )
    .addHelpText('after', '\nIn a plan repository, or anywhere below it, no path is needed.')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: input.streams.out,
      writeErr: () => {},
      getOutHelpWidth: () => input.streams.columns,
    })
  addInit(program, context, end)
  addNew(program, context, end)
  addValidate(program, context, end)
  addRollup(program, context, end)
  addEnvelope(program, context, end)
  addTrace(program, context, end)
  addSmart(program, context, end)
  addStaff(program, context, end)
  addPrioritize(program, context, end)
  addTargets(program, context, end)
  addProgress(program, context, end)
  addRisks(program, context, end)
  addReview(program, context, end)
  addDiff(program, context, end)
  addComment(program, context, end)
  addLog(program, context, end)
  addApprove(program, context, end)
  addConfirm(program, context, end)
  addDecide(program, context, end)
  addRollover(program, context, end)
  addRules(program, context, end)
  for (const [name, idle] of Object.entries(IDLE_OPTIONS)) {
    takeIdle(
      program.commands.find((command) => command.name() === name)!,
      idle,
      input.streams.columns,
    )
  }
  return program
}

/** The options of every table command that change nothing in this one: taken, checked, and named in one line of the help. */
function takeIdle(command: Command, idle: readonly IdleOption[], columns: number): void {
  const flags = idle.map((option) => `--${option}`)
  for (const option of idle) {
    const taken = new Option(`--${option} <value>`).hideHelp()
    command.addOption(
      option === 'unit' ? taken.choices([...UNITS]) : option === 'basis' ? taken.choices([...BASES]) : taken,
    )
  }
  command.addHelpText('after', () => {
    const line = `Taken as in every table command, without effect here: ${flags.join(', ')}`
    return `\n${command.createHelp().boxWrap(line, columns)}`
  })
}

/** An option that is given twice means both. */
function joined(value: string, previous: string | undefined): string {
  return previous === undefined ? value : `${previous},${value}`
}

/** The first value of an option replaces its default. */
function addTarget(value: string, previous: readonly FindingsTarget[]): readonly FindingsTarget[] {
  const target = parseTarget(value)
  if ('mistake' in target) throw new InvalidArgumentError(target.mistake)
  const targets = previous === USUAL_TARGETS ? [target] : [...previous, target]
  const clash = clashOf(targets)
  if (clash !== undefined) throw new InvalidArgumentError(clash)
  return targets
}

const USUAL_TARGETS: readonly FindingsTarget[] = [{ format: 'text' }]

type End = (status: ExitStatus) => void

function addValidate(program: Command, context: () => CliContext, end: End): void {
  program
    .command('validate')
    .argument('[paths...]', 'the plan repository, or files and folders in it')
    .summary('check the plan and say what is wrong with it')
    .description(
      'Checks the files against their schemas, every link between them, and the planning rules. Findings that waivers or a baseline ' +
        'accept are counted and not shown; --format json lists them. With paths, what is wrong with waivers and baseline themselves ' +
        'is shown only where their file is named.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm validate\n  rbm validate operational-plans/2028/br.yaml\n  rbm validate --format json\n' +
        '  rbm validate --format text --format sarif=findings.sarif\n  rbm validate --since main --config-from main\n',
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        `how to print the findings: ${FINDINGS_FORMATS.join(', ')}; FORMAT=FILE writes a file; may be given several times`,
      )
        .argParser(addTarget)
        .default(USUAL_TARGETS, 'text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit status 1')
        .choices(['error', 'warning', 'note'])
        .default('error'),
    )
    .option(
      '--as-of <date>',
      'the day by which waivers are judged, such as 2028-03-01; left out: today (UTC)',
    )
    .option('--at <revision>', AT)
    .option(
      '--since <revision>',
      'only findings of elements that changed since this git revision, or depend on such; the others are counted',
    )
    .option(
      '--config-from <revision>',
      'settings, waivers and baseline as they are at this git revision, so that a change cannot switch off its own checks',
    )
    .option(
      '--write-baseline',
      'accept what is found now in baseline.yaml; where a baseline exists, only remove from it what is mended',
    )
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.ts')
      end(await validate(context(), paths, options))
    })
}

function addRollup(program: Command, context: () => CliContext, end: End): void {
  program
    .command('rollup')
    .argument('[path]', 'the plan repository')
    .summary('add up the cost of the plan; write the financial plan')
    .description('Adds up the cost of all Outputs by one or several groupings, exactly.')
    .addHelpText(
      'before',
      'Examples:\n  rbm rollup\n  rbm rollup --by entity,category --years 2028-2029 --unit thousand\n  rbm rollup -o financial-plan.xlsx\n',
    )
    .option('--by <keys>', `group by one or several of: ${GROUPINGS.join(', ')}`, joined)
    .option('--across <key>', 'a second grouping, in the columns in place of the years')
    .addOption(tableFormat())
    .option(
      '-o, --output <file>',
      'write to a file; its ending chooses the format; .xlsx without --by is the whole financial plan',
    )
    .option('--years <years>', 'only these years: 2028, 2028-2029 or 2028,2030')
    .addOption(
      new Option(
        '--unit <unit>',
        'the unit of printed amounts; left out: full amounts, in the financial plan thousands',
      ).choices([...UNITS]),
    )
    .addOption(
      new Option(
        '--basis <basis>',
        'direct: where a cost arises; full: with the services that an Output uses',
      )
        .choices([...BASES])
        .default('direct'),
    )
    .option('--funding <source>', 'only a funding class (regular, extrabudgetary) or a funding source')
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (path: string | undefined, options: RollupOptions) => {
      const { rollup } = await import('./commands/rollup.ts')
      end(await rollup(context(), path, options))
    })
}

function addEnvelope(program: Command, context: () => CliContext, end: End): void {
  program
    .command('envelope')
    .argument('[path]', 'the plan repository')
    .summary('compare money from above with cost from below: envelopes, ceilings, balance')
    .description(
      'Shows revenue by source, the balance of revenue and expenses of the regular budget, envelopes beside full cost with ' +
        'their variance, ceilings, and what remains of an approved financial plan. Scenarios stand beside the plan.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm envelope\n  rbm envelope --by outcome --unit thousand\n  rbm envelope --scenario S-low --revenue-unit CU=318000,322000\n',
    )
    .addOption(
      new Option('--by <level>', 'envelopes of thematic priorities, or of Outcomes under them')
        .choices([...ENVELOPE_LEVELS])
        .default('thematic-priority'),
    )
    .option('--scenario <ids>', 'scenarios of the financial plan, shown side by side with it', joined)
    .option(
      '--revenue-unit <id=amounts>',
      'what if one unit were worth these amounts in every year: CU=318000,322000',
      (value: string, previous: string[] = []) => [...previous, value],
    )
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--years <years>', 'only these years: 2028, 2028-2029 or 2028,2030')
    .addOption(new Option('--unit <unit>', 'the unit of printed amounts').choices([...UNITS]).default('unit'))
    .addOption(basis('full'))
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (path: string | undefined, options: EnvelopeOptions) => {
      const { envelope } = await import('./commands/envelope.ts')
      end(await envelope(context(), path, options))
    })
}

function addTrace(program: Command, context: () => CliContext, end: End): void {
  program
    .command('trace')
    .argument('<id>', 'the id of an Outcome, an Output or any other element')
    .argument('[path]', 'the plan repository')
    .summary('show what an element serves and is made of; where its cost comes from')
    .description(
      'Shows the results chain around an element, up and down. With --cost, the facts that its cost is the sum of: each with ' +
        'the amount of its line, the shares of every step, file and line.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm trace OC-3.1\n  rbm trace OC-3.1 --cost --year 2028 --basis full\n  rbm trace BR-01 --cost -o br-01.csv\n',
    )
    .option('--cost', 'list the cost facts')
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--year <year>', 'only this year')
    .option('--years <years>', 'only these years: 2028, 2028-2029 or 2028,2030')
    .addOption(unitOfAmounts('with --cost: the unit of printed amounts; left out: full amounts'))
    .addOption(basis())
    .option('--funding <source>', 'only a funding class (regular, extrabudgetary) or a funding source')
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (id: string, path: string | undefined, options: TraceOptions) => {
      const { trace } = await import('./commands/trace.ts')
      end(await trace(context(), id, path, options))
    })
}

function addSmart(program: Command, context: () => CliContext, end: End): void {
  program
    .command('smart')
    .argument('[path]', 'the plan repository')
    .summary('judge the indicators letter by letter: specific, measurable, achievable, relevant, time-bound')
    .description(
      'Shows for each indicator which letters of SMART it fulfils, and for each that it does not, why and what is missing; with sums ' +
        'by Impact, Outcome and entity. It says nothing that rbm validate does not: the same findings, sorted by indicator.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm smart\n  rbm smart --gaps --for OC-1.1,BDT\n  rbm smart -o smart.xlsx\n',
    )
    .option('--for <ids>', 'only these impacts, Outcomes, entities, Outputs or indicators', joined)
    .option('--gaps', 'leave out the indicators of which nothing is said')
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--as-of <date>', 'the day by which waivers are judged; left out: today')
    .option('--lang <code>', 'titles in this language, where they are translated')
    .action(async (path: string | undefined, options: SmartOptions) => {
      const { smart } = await import('./commands/smart.ts')
      end(await smart(context(), path, options))
    })
}

function addStaff(program: Command, context: () => CliContext, end: End): void {
  program
    .command('staff')
    .argument('[path]', 'the plan repository')
    .summary('compare staff time with the posts; list the work of each post')
    .description(
      'Compares the time planned in Outputs and Activities with the posts of the staffing table. With --posts, lists the work of ' +
        'each post with its part of the time, for performance management (e-PMDS); by grade where lines name no post.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm staff\n  rbm staff --by output,activity --in work-months\n  rbm staff --posts --year 2028 -o posts.xlsx\n',
    )
    .option(
      '--by <keys>',
      `group by one or several of: ${STAFF_GROUPINGS.join(', ')}; left out: entity,grade`,
      joined,
    )
    .option('--posts', 'list the work of each post, Output by Output')
    .addOption(
      new Option('--in <unit>', 'full-time equivalents or work-months')
        .choices([...TIME_UNITS])
        .default('fte'),
    )
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--year <year>', 'only this year')
    .option('--years <years>', 'only these years: 2028, 2028-2029 or 2028,2030')
    .option(
      '--funding <source>',
      'only the time that a funding class or source pays; posts are then left out',
    )
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'titles in this language, where they are translated')
    .action(async (path: string | undefined, options: StaffOptions) => {
      const { staff } = await import('./commands/staff.ts')
      end(await staff(context(), path, options))
    })
}

const EDITION = 'only the operational plans that begin in this year, whole, in place of the newest'

const AT = 'the plan as it was at a git revision (a branch, tag or commit), without checking it out'

function addPrioritize(program: Command, context: () => CliContext, end: End): void {
  program
    .command('prioritize')
    .argument('[path]', 'the plan repository')
    .summary('draw the cut line: what the money funds, and what falls')
    .description(
      'Puts the Outputs in the order of must, should, could, then rank, then id, and pays them from the money available until ' +
        'one does not fit wholly. Shows what is funded, the first that is not, what more or less money would buy or cost, and ' +
        'which targets and services fall. Earmarked money pays only what it is earmarked for. Shows why Outputs have their ' +
        'priorities, who decided it and when, and what has changed since an earlier plan.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm prioritize\n  rbm prioritize --change -5%,+5%\n  rbm prioritize --scenario S-low --unit thousand\n' +
        '  rbm prioritize --envelope 600000000 --funding regular -o cut-line.xlsx\n  rbm prioritize --since v2028\n',
    )
    .option(
      '--envelope <amount>',
      'so much money in place of the revenue of the regular class, for all the years together; extrabudgetary=40000000 for the other',
      joined,
    )
    .option('--scenario <names>', 'beside it, what scenarios of the financial plan would bring', joined)
    .option('--change <percent>', 'beside it, so much more or less money: -5% or -5%,+5%', joined)
    .addOption(
      new Option('--certainty <word>', 'the least certain revenue that counts')
        .choices([...CERTAINTIES])
        .default('signed'),
    )
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--years <years>', 'only these years: 2028, 2028-2029 or 2028,2030')
    .addOption(unitOfAmounts())
    .option('--funding <source>', 'only a funding class (regular, extrabudgetary) or a funding source')
    .option(
      '--since <revision>',
      'compare priorities with the plan at this git revision; left out: with the last approved edition, else the one before',
    )
    .option('--at <revision>', AT)
    .option('--lang <code>', 'titles in this language, where they are translated')
    .action(async (path: string | undefined, options: PrioritizeOptions) => {
      const { prioritize } = await import('./commands/prioritize.ts')
      end(await prioritize(context(), path, options))
    })
}

function addTargets(program: Command, context: () => CliContext, end: End): void {
  program
    .command('targets')
    .argument('[year]', 'one year, or years: 2028-2029; left out: all years of the plan')
    .argument('[path]', 'the plan repository')
    .summary('compare what Outputs plan for with the targets of the Outcomes, year by year')
    .description(
      'Shows for each indicator and year the value that is expected if all planned Outputs are delivered, and if only those are that ' +
        'the money funds, beside baseline, last actual, target and endline: the gap, in words too, and what each Output plans for.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm targets\n  rbm targets 2029 --for OC-1.1,BDT\n  rbm targets -o targets.xlsx\n',
    )
    .option('--for <ids>', 'only these Outcomes, impacts, indicators, Outputs or entities', joined)
    .option('--as-of <date>', 'the day whose progress reports count; left out: today')
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--years <years>', 'the same as the years behind the command')
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (year: string | undefined, path: string | undefined, options: TargetsOptions) => {
      const { targets } = await import('./commands/targets.ts')
      end(await targets(context(), [year, path], options))
    })
}

function addProgress(program: Command, context: () => CliContext, end: End): void {
  program
    .command('progress')
    .argument('[year]', 'a year of the plan; left out: the last of which there is a report')
    .argument('[path]', 'the plan repository')
    .summary('compare what was reached, delivered and spent in a year with the plan')
    .description(
      'Shows from the progress reports how far indicators have come, how the delivery of Outputs stands, what was spent of the original ' +
        'and the revised budget, and which data are late. Each light stands with the rule, in words, that gave it. Reports that were ' +
        'closed after the day do not count.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm progress\n  rbm progress 2028 --as-of 2028-09-30\n  rbm progress --attention\n  rbm progress 2028 --for BR,OC-1.1 -o progress.xlsx\n',
    )
    .option('--as-of <date>', 'the day whose knowledge counts; left out: today')
    .option(
      '--for <ids>',
      'only these entities, departments, Outputs, Outcomes, impacts or indicators',
      joined,
    )
    .option('--attention', 'only what is at risk or to be watched, and what is late')
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--years <year>', 'the same as the year behind the command')
    .addOption(unitOfAmounts())
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (year: string | undefined, path: string | undefined, options: ProgressOptions) => {
      const { progress } = await import('./commands/progress.ts')
      end(await progress(context(), [year, path], options))
    })
}

function addRisks(program: Command, context: () => CliContext, end: End): void {
  program
    .command('risks')
    .argument('[path]', 'the plan repository')
    .summary('list the risks, the highest first; show the heat map and the money at risk')
    .description(
      'Lists the risks of the registers and of Outputs by what remains after measures, with what they threaten; then the full cost ' +
        'that risks above their appetite threaten, risks without owner or response, and Must Outputs under a risk above tolerance. ' +
        'Risks to Outputs that are not pursued rest with them.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm risks\n  rbm risks --map\n  rbm risks --by outcome --above-appetite\n  rbm risks --for BR,OC-1.1 -o risks.xlsx\n',
    )
    .option('--by <key>', `count them by one of: ${RISK_GROUPINGS.join(', ')}`)
    .option('--map', 'the heat map of likelihood and impact, before and after measures')
    .option('--for <ids>', 'only these risks, or what threatens these Outputs, Outcomes or entities', joined)
    .option(
      '--above-appetite',
      'only risks above their appetite or, without one, in the upper half of the levels',
    )
    .addOption(tableFormat())
    .option('-o, --output <file>', 'write to a file; its ending chooses the format')
    .option('--years <years>', 'money at risk only of these years: 2028, 2028-2029 or 2028,2030')
    .addOption(unitOfAmounts())
    .addOption(
      new Option('--basis <basis>', 'money at risk as direct cost or, left out, as full cost').choices([
        ...BASES,
      ]),
    )
    .option(
      '--funding <source>',
      'money at risk only of a funding class (regular, extrabudgetary) or a funding source',
    )
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (path: string | undefined, options: RisksOptions) => {
      const { risks } = await import('./commands/risks.ts')
      end(await risks(context(), path, options))
    })
}

function addReview(program: Command, context: () => CliContext, end: End): void {
  program
    .command('review')
    .argument(
      '[year]',
      'the year that is decided on; the review looks back on the year before; needed, here or as --years',
    )
    .argument('[path]', 'the plan repository')
    .summary('review each Output before a year: what it achieved, what is proposed, what was decided')
    .description(
      'Lists the Outputs by entity and department: whether they are still relevant, fit for purpose and achieved their targets, as the ' +
        'review declares it and as the progress reports tell it; how delivery, targets, expenditure and risk stand; what the decision ' +
        'table proposes then, and why; what was decided, by whom and when, and which Outputs still need a decision. Lessons of earlier ' +
        'years stand beside the Outputs that they are about.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm review 2029\n  rbm review 2029 --open --entity TSB\n  rbm review 2029 --learning\n  rbm review 2029 -o review.xlsx\n',
    )
    .option('--entity <ids>', 'only the Outputs of these entities', joined)
    .option('--open', 'only Outputs that nobody has decided on')
    .option('--learning', 'what Outputs contributed to Outcomes, what changed there, and lessons by theme')
    .option('--as-of <date>', 'the day up to which reports and decisions count; left out: today')
    .addOption(tableFormat())
    .option(
      '-o, --output <file>',
      'write to a file; its ending chooses the format, a workbook has all tables',
    )
    .option('--years <year>', 'the same as the year behind the command')
    .addOption(unitOfAmounts())
    .option('--edition <year>', EDITION)
    .option('--at <revision>', AT)
    .option('--lang <code>', 'a language of the plan; rbm itself speaks en, fr, es, ru, zh, ar')
    .action(async (year: string | undefined, path: string | undefined, options: ReviewOptions) => {
      const { review } = await import('./commands/review.ts')
      end(await review(context(), [year, path], options))
    })
}

function addDiff(program: Command, context: () => CliContext, end: End): void {
  program
    .command('diff')
    .argument('<base>', 'a git revision; main...HEAD: what HEAD changed since it left main')
    .argument('[head]', 'another revision; left out: the files as they lie here')
    .summary("say what changed between two revisions, in a planner's words")
    .description(
      'Compares two revisions of the plan element by element: what was added, removed, renamed or moved, and which values changed. ' +
        'Order, comments, layout and the files in which elements lie are no change.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm diff main\n  rbm diff v2028 HEAD\n  rbm diff main...HEAD --format markdown\n  rbm diff v2028 --by entity,category --basis full --unit thousand\n',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to print it; csv, xlsx and html with --by').choices([
        'text',
        'json',
        'markdown',
        'csv',
        'xlsx',
        'html',
      ]),
    )
    .option('-o, --output <file>', 'write to a file')
    .option(
      '--no-cost',
      'only what changed, not what it costs, nor whether it breaks a guardrail: reads no more than the files that differ, but where a new edition joins',
    )
    .addOption(basis())
    .option(
      '--by <keys>',
      'only the cost bridge (volume, price, exchange, reallocation, priority), by the groupings of rbm rollup',
      joined,
    )
    .option('--years <years>', 'with --by: only these years')
    .addOption(new Option('--unit <unit>', 'with --by: the unit of printed amounts').choices([...UNITS]))
    .option('--funding <source>', 'with --by: only a funding class or a funding source')
    .option('--lang <code>', 'with --by: titles in this language, where they are translated')
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.ts')
      end(await diff(context(), base, head, options))
    })
}

function addComment(program: Command, context: () => CliContext, end: End): void {
  program
    .command('comment')
    .argument('[base]', 'a git revision; main...HEAD: what HEAD changed since it left main')
    .argument('[head]', 'another revision; left out: the files as they lie here')
    .summary('write what changed as a comment on a pull request, and keep it up to date')
    .description(
      'Writes what `rbm diff` says as one comment on a pull request of GitHub or a merge request of GitLab, and brings the comment ' +
        'up to date when it runs again. In a CI system it knows where; everywhere else say it. The token comes from the environment ' +
        'alone: RBM_TOKEN, or GITHUB_TOKEN or GITLAB_TOKEN. No other command uses the network.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm comment main...HEAD\n  rbm comment main --dry-run --host github --repository OWNER/NAME \\\n' +
        '    --pull-request 12\n  rbm comment --from diff.json\n',
    )
    .addOption(new Option('--host <host>', 'where the pull request is').choices([...HOST_KINDS]))
    .option('--repository <name>', 'OWNER/NAME; on GitLab also the number of the project')
    .addOption(new Option('--pull-request <n>', 'the number of the pull request').argParser(pullRequest))
    .option('--api-url <url>', 'the address of the API, for a host of your own; the token goes nowhere else')
    .option('--account <name>', 'who the token writes as, where the host does not say: apps of GitHub')
    .option('--from <file>', 'a report of rbm diff --format json, in place of revisions; it is not trusted')
    .addOption(basis())
    .addOption(
      new Option('--min-changes <n>', 'begin a comment only for so many changes; left out: 1').argParser(
        count,
      ),
    )
    .addOption(
      new Option(
        '--min-cost <amount>',
        'or only where full cost changes by so much, up or down, such as 50000',
      ).argParser(costAmount),
    )
    .option('--dry-run', 'show what would be written and where, without the network')
    .action(async (base: string | undefined, head: string | undefined, options: CommentOptions) => {
      const { comment } = await import('./commands/comment.ts')
      end(await comment(context(), base, head, options))
    })
}

function pullRequest(text: string): number {
  const number = parsePullRequest(text)
  if (number === undefined) throw new InvalidArgumentError('It must be the number of one.')
  return number
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function costAmount(text: string): Ratio {
  const amount = parseDecimal(text)
  if (amount === undefined || amount.numerator < 0n)
    throw new InvalidArgumentError('It must be an amount in the currency of the plan, such as 50000.')
  return amount
}

function addLog(program: Command, context: () => CliContext, end: End): void {
  program
    .command('log')
    .argument('<id>', 'the id of an Outcome, an Output or any other element')
    .argument('[path]', 'the plan repository')
    .summary('tell how an element came to be what it is, commit by commit')
    .description(
      'Lists the changes of an element, and of what stands inside of it, newest first: what changed, who did it, when, and why. What ' +
        'is not committed comes first. An earlier id is followed back; a move to another file is no change; of a merge only ' +
        'what is in none of the plans that it joins is told.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm log OC-3.1\n  rbm log BR-01 --limit 5\n  rbm log BR-01 --at v2028 --format json\n',
    )
    .addOption(
      new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'),
    )
    .option('--limit <number>', 'at most so many commits', parseCount)
    .option('--at <revision>', 'the history that leads to a git revision (a branch, tag or commit)')
    .action(async (id: string, path: string | undefined, options: LogOptions) => {
      const { log } = await import('./commands/log.ts')
      end(await log(context(), id, path, options))
    })
}

function parseCount(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number, from 1.')
}

function addApprove(program: Command, context: () => CliContext, end: End): void {
  program
    .command('approve')
    .argument('<file>', 'a file of the plan')
    .summary('mark a document as approved; freeze the figures of a financial plan')
    .description(
      'Writes into the file who approved it, when, and where that is recorded, and keeps every other byte of it. Into a financial ' +
        'plan it also writes its figures as they stand: `rbm envelope` then shows what remains of them. A file with errors is ' +
        'refused, and a financial plan whose money is incomplete.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm approve financial-plan.yaml --by Council --date 2027-11-18 --dry-run\n' +
        '  rbm approve br.yaml --by "Director, BR" --date 2027-12-01\n',
    )
    .requiredOption('--by <text>', 'the body or function that approved it')
    .requiredOption('--date <date>', 'the day of the approval, such as 2027-11-18')
    .option('--reference <text>', 'the decision or record in which the approval can be found')
    .option('--again', 'approve a file that is approved already: what it says now, in place of that')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (file: string, options: ApproveOptions) => {
      const { approve } = await import('./commands/approve.ts')
      end(approve(context(), file, options))
    })
}

function addConfirm(program: Command, context: () => CliContext, end: End): void {
  program
    .command('confirm')
    .argument('<id>', 'the id of an Output')
    .argument('[path]', 'the plan repository')
    .summary('confirm that an Output still fits the Outcomes to which it contributes')
    .description(
      'Writes into each contribution of the Output a fingerprint of the Outcome as it is now, and into the file of waivers who ' +
        'confirmed it and why. From then on rbm validate says when the Outcome has changed (link-to-be-confirmed).',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm confirm BR-04 --by "Chief, BR" --reason "No other work needed"\n' +
        '  rbm confirm BR-04 --outcome OC-1.1 --by "Chief" --reason "As agreed" --dry-run\n',
    )
    .requiredOption('--by <text>', 'who confirms it: a person with a function, or a body')
    .requiredOption('--reason <text>', 'why the Output still fits')
    .option('--outcome <id>', 'only the contribution to this Outcome')
    .option('--date <date>', 'the day of the answer, such as 2028-03-01; left out: today (UTC)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (id: string, path: string | undefined, options: ConfirmOptions) => {
      const { confirm } = await import('./commands/confirm.ts')
      end(await confirm(context(), id, path, options))
    })
}

function addRollover(program: Command, context: () => CliContext, end: End): void {
  program
    .command('rollover')
    .argument('<year>', 'the year whose operational plans are to be made')
    .argument('[path]', 'the plan repository')
    .summary('make the operational plans of the next year from those of this one')
    .description(
      'Writes a new file for each operational plan that covers the year before, and changes none that is there. Ids, comments and ' +
        'layout stay; years, figures and the head move on; stopped Outputs are closed, merged ones go into the other. What has no ' +
        'figure for the new years, and every review to come, is marked TODO. Run a second time it changes nothing.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm rollover 2029 --dry-run\n  rbm rollover 2029 --entity BR,TSB\n  rbm rollover 2029 --format json\n',
    )
    .option('--entity <ids>', 'only the plans of these entities', joined)
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(
      new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text'),
    )
    .action(async (year: string, path: string | undefined, options: RolloverOptions) => {
      const { rollover } = await import('./commands/rollover.ts')
      end(await rollover(context(), year, path, options))
    })
}

function tableFormat(): Option {
  return new Option('-f, --format <format>', 'how to print the table').choices([...FORMATS])
}

function unitOfAmounts(says = 'the unit of printed amounts; left out: full amounts'): Option {
  return new Option('--unit <unit>', says).choices([...UNITS])
}

function basis(usual: Basis = 'direct'): Option {
  return new Option(
    '--basis <basis>',
    'direct: where a cost arises; full: with the services that an Output uses',
  )
    .choices([...BASES])
    .default(usual)
}

function addRules(program: Command, context: () => CliContext, end: End): void {
  const format = () =>
    new Option('-f, --format <format>', 'how to print it').choices(['text', 'json']).default('text')
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists every rule with its severity.')
    .addHelpText('before', 'Examples:\n  rbm rules\n  rbm rules --format json\n')
    .addOption(format())
    .action(async (options: { format: 'text' | 'json' }) => {
      const { listRules } = await import('./commands/rules.ts')
      end(listRules(context(), options))
    })
  program
    .command('explain')
    .argument('<rule>', 'the id of a rule, as it stands behind a finding')
    .summary('explain a rule: what it finds, why it matters, an example, better')
    .description('Explains a rule, offline.')
    .addHelpText('before', 'Example:\n  rbm explain output-without-outcome\n')
    .addOption(format())
    .action(async (rule: string, options: { format: 'text' | 'json' }) => {
      const { explain } = await import('./commands/explain.ts')
      end(explain(context(), rule, options))
    })
}
