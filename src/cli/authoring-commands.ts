// The options of the commands with which a plan is written: `init`, `new` and `decide`. What each needs is loaded when it runs.

import { Option, type Command } from 'commander'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { didYouMean } from '../diagnostic/suggest.ts'
import { visible } from '../source/visible.ts'
import type { NewActivityOptions } from './authoring/new-activity.ts'
import type { NewIndicatorOptions } from './authoring/new-indicator.ts'
import type { NewOutcomeOptions } from './authoring/new-outcome.ts'
import type { NewOutputOptions } from './authoring/new-output.ts'
import type { NewRiskOptions } from './authoring/new-risk.ts'
import { CI_SYSTEMS } from './authoring/ci-system.ts'
import type { DecideOptions } from './commands/decide.ts'
import type { InitOptions } from './commands/init.ts'
import type { CliContext } from './context.ts'
import type { ExitStatus } from './exit-status.ts'

type End = (status: ExitStatus) => void
type Context = () => CliContext

const KINDS = ['output', 'outcome', 'indicator', 'activity', 'risk']

const PATH = 'the plan repository; left out: the one around the working folder'

export function addInit(program: Command, context: Context, end: End): void {
  program
    .command('init')
    .argument('[dir]', 'the folder; left out: the working folder')
    .summary('make a plan repository that validates, from nothing or from the example')
    .description(
      'Writes the files of a new plan repository, with schemas and settings for editors, a page for planners and a file for CI. On a ' +
        'terminal it asks for what is not given. Nothing that exists is overwritten, and either all of it is written or nothing.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm init\n  rbm init plans --organization "Baobab Coast Commission" --currency XOF \\\n' +
        '    --years 2028-2031 --entity "SEC=Secretariat" --entity "RES=Research"\n  rbm init try-out --example\n',
    )
    .option('--example', 'with the content of the example: a plan of real size, its figures invented')
    .option('--organization <name>', 'left out: the name of the folder')
    .option('--currency <code>', 'three letters, such as CHF; left out: USD')
    .option('--years <years>', 'such as 2028-2031; left out: the four years after this one')
    .addOption(
      new Option(
        '--entity <id=title>',
        'who plans, such as SEC=Secretariat; may be given several times; left out: that one',
      ).argParser(collected),
    )
    .option('--lang <codes>', 'the languages of the plan, the main one first: en,fr; left out: English')
    .addOption(
      new Option('--ci <system>', 'for which CI system a file is written; left out: github').choices([
        ...CI_SYSTEMS,
      ]),
    )
    .option(
      '--keep-existing',
      'leave README.md and what else stands beside the plan as it is, where it exists',
    )
    .option('--schemas', 'only the schemas for editors, into a plan repository that exists')
    .option('--dry-run', 'list what would be written, and write nothing')
    .action(async (dir: string | undefined, options: InitOptions) => {
      const { init } = await import('./commands/init.ts')
      end(await init(context(), dir, options))
    })
}

export function addNew(program: Command, context: Context, end: End): void {
  const command = program
    .command('new')
    .argument('[kind]', KINDS.join(', '))
    .usage('KIND [options] [path]')
    .summary('write a new Output, Outcome, indicator, Activity or risk into the plan')
    .description(
      'Writes a new element with the next free id, what must be known of it, and comments on the rest, and touches nothing else of the ' +
        'file. On a terminal it asks for what is not given. Nothing is written that brings an error into the plan. An id that was ever ' +
        'given, in any file or in the git history, is not given again.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm new output\n  rbm new output --entity BR --title "Spectrum atlas" --priority should \\\n' +
        '    --outcome OC-1.1 --cost 04-contracts=60000\n  rbm new risk --title "A supplier fails" --affects GS-05 --dry-run\n',
    )
    .action((kind: string | undefined) => {
      const hint = `There is ${KINDS.join(', ')}. Examples: rbm new --help`
      if (kind === undefined) throw new RbmError('which-kind', 'rbm new needs to know of what.', hint)
      const message = `rbm new knows no "${visible(kind.slice(0, 64))}".${didYouMean(kind, KINDS)}`
      throw new RbmError('which-kind', message, hint)
    })
  addNewOutput(command, context, end)
  addNewOutcome(command, context, end)
  addNewIndicator(command, context, end)
  addNewActivity(command, context, end)
  addNewRisk(command, context, end)
}

function collected(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}

/** What every kind takes. */
function withWriting(command: Command): Command {
  return command
    .option('--id <id>', 'an id of your own; left out: the next free one')
    .option('--bare', 'without comments')
    .option('--unfinished', 'write it although rbm validate will find errors in it')
    .option('--dry-run', 'show what would be written, and write nothing')
}

function withMoney(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--cost <category=amount>',
        'whole amounts of the currency; may be given several times',
      ).argParser(collected),
    )
    .addOption(
      new Option('--time <grade=fte>', 'staff time in full-time posts; the same').argParser(collected),
    )
}

function withIndicator(command: Command): Command {
  return command
    .option('--unit <words>', 'the unit of its values: percent, countries, months; scale for words')
    .option('--scale <words>', 'with --unit scale: its words, the lowest first, commas between')
    .option('--source <text>', 'where the data come from')
    .option('--targets <values>', 'the value for the end of the last year, or 2028:58,2031:70')
    .option('--baseline <value>', 'the value before the plan, or 2027:54; left out: still to be measured')
    .option('--baseline-due <date>', 'the day by which a missing baseline is measured')
    .option('--baseline-owner <text>', 'who sees to that')
    .option('--direction <word>', 'increase, decrease or maintain')
    .option('--combine <word>', 'latest, sum, mean, ratio or none')
    .option('--definition <text>', 'what exactly is counted')
    .option('--method <text>', 'how the data are collected')
    .option('--frequency <words>', 'how often it is measured')
    .option('--measured-by <text>', 'who measures')
    .option('--achievable-because <text>', 'why the targets are realistic')
}

function addNewOutput(command: Command, context: Context, end: End): void {
  const own = command
    .command('output')
    .argument('[path]', PATH)
    .summary('a new Output in the operational plan of an entity')
    .description(
      'Writes a new Output behind the others of its entity, or into a file of its own where each has one. Where nothing is said of what it ' +
        'aims at, that is the target of its first Outcome. Values are for every year (110000), or year by year (2028:110000,2029:0).',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm new output\n  rbm new output --entity TSB --title "AI standards" --priority must \\\n' +
        '    --outcome OC-3.1=60%,OC-3.2=40% --aims-at I-3.1=2028:58,2029:62 \\\n    --cost 03-travel=40000 --time P-4=0.5\n' +
        '  rbm new output --entity GS --title "Travel desk" --priority should \\\n' +
        '    --serves BR=50%,TSB=50% --driver "trips" --time G-6=1\n',
    )
    .option('--title <text>', 'what is delivered')
    .option('--entity <id>', 'who delivers it')
    .option('--department <id>', 'the department of the entity')
    .option('--priority <word>', 'must, should, could or wont')
    .option('--rank <number>', 'the place among Outputs of the same priority')
    .option('--outcome <ids>', 'the Outcome that it works for; several with shares: OC-1.1=60%,OC-1.2=40%')
    .option('--serves <ids>', 'for an enabling Output: the entities that it serves, in the same way')
    .option('--driver <text>', 'by what the shares of --serves are measured')
    .addOption(
      new Option(
        '--aims-at <indicator=level>',
        'the level by the end of each year; may be given several times',
      ).argParser(collected),
    )
    .addOption(new Option('--adds <indicator=value>', 'or what it adds in each year').argParser(collected))
  withWriting(
    withMoney(own)
      .option('--year <years>', 'the year or years of the operational plan; left out: the newest')
      .option('--into <file>', 'the file; a new one is made'),
  ).action(async (path: string | undefined, options: NewOutputOptions) => {
    const { newOutput } = await import('./authoring/new-output.ts')
    end(await newOutput(context(), path, options))
  })
}

function addNewOutcome(command: Command, context: Context, end: End): void {
  const own = command
    .command('outcome')
    .argument('[path]', PATH)
    .summary('a new Outcome of the strategic plan, with its first indicator')
    .description('Writes a new Outcome with its first indicator behind the others of its thematic priority.')
    .addHelpText(
      'before',
      'Examples:\n  rbm new outcome\n  rbm new outcome --title "Members share spectrum data" \\\n' +
        '    --thematic-priority TP1 --indicator "Members that share data" \\\n' +
        '    --unit members --source "Yearly survey" --targets 2028:40,2031:90\n',
    )
    .option('--title <text>', 'what members then do or can do')
    .option('--thematic-priority <id>', 'the thematic priority under which it stands')
    .option('--leads-to <ids>', 'the impacts to which it leads, commas between')
    .option('--indicator <title>', 'what its first indicator measures')
  withWriting(withIndicator(own).option('--into <file>', 'the file; a new one is made')).action(
    async (path: string | undefined, options: NewOutcomeOptions) => {
      const { newOutcome } = await import('./authoring/new-outcome.ts')
      end(await newOutcome(context(), path, options))
    },
  )
}

function addNewIndicator(command: Command, context: Context, end: End): void {
  const own = command
    .command('indicator')
    .argument('[path]', PATH)
    .summary('a new indicator of an Outcome, an Impact or an Output')
    .description(
      'Writes a new indicator behind the others of what it measures. What is not measured yet has a day by which it will be.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm new indicator\n  rbm new indicator --of OC-1.1 --title "Filings published" \\\n' +
        '    --unit percent --source "Filing system" --baseline 71 \\\n    --targets 2028:76,2031:95 --direction increase\n',
    )
    .option('--of <id>', 'the Outcome, Impact or Output that it measures')
    .option('--title <text>', 'what is measured, without target and direction')
  withWriting(withIndicator(own)).action(async (path: string | undefined, options: NewIndicatorOptions) => {
    const { newIndicator } = await import('./authoring/new-indicator.ts')
    end(await newIndicator(context(), path, options))
  })
}

function addNewActivity(command: Command, context: Context, end: End): void {
  const own = command
    .command('activity')
    .argument('[path]', PATH)
    .summary('a new Activity of an Output')
    .description(
      'Writes a new Activity behind the others of its Output. Its cost and time add to those of the Output.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm new activity\n  rbm new activity --output BR-01 --title "Workshop for administrations" \\\n' +
        '    --type workshop --start 2028-05-08 --end 2028-05-12 \\\n    --cost 03-travel=2028:25000\n',
    )
    .option('--output <id>', 'the Output')
    .option('--title <text>', 'what is done')
    .option('--type <word>', 'its type, such as workshop')
    .option('--start <date>', 'its first day')
    .option('--end <date>', 'its last day')
  withWriting(
    withMoney(own).option(
      '--year <year>',
      'where the Output stands in several operational plans: a year of the one',
    ),
  ).action(async (path: string | undefined, options: NewActivityOptions) => {
    const { newActivity } = await import('./authoring/new-activity.ts')
    end(await newActivity(context(), path, options))
  })
}

function addNewRisk(command: Command, context: Context, end: End): void {
  const own = command
    .command('risk')
    .argument('[path]', PATH)
    .summary('a new risk, in the register or with one Output')
    .description('Writes a new risk behind the others of the register or, with --output, of one Output.')
    .addHelpText(
      'before',
      'Examples:\n  rbm new risk\n  rbm new risk --title "The host country signs late" --output BDT-04 \\\n' +
        '    --category operational --likelihood 3 --impact 4 --owner "Chief, BDT"\n',
    )
    .option('--title <text>', 'the event that may happen')
    .option('--output <id>', 'the Output that alone it threatens')
    .option('--affects <ids>', 'or what it threatens, commas between; it then stands in the register')
    .option('--category <word>', 'its kind, such as operational')
    .option('--cause <text>', 'why it may happen')
    .option('--consequence <text>', 'what it would do to the result')
    .option('--likelihood <level>', 'the number of its level on the risk scale')
    .option('--impact <level>', 'the same for the harm')
    .option('--response <word>', 'avoid, mitigate, transfer or accept')
    .addOption(
      new Option('--mitigation <text>', 'a measure; may be given several times').argParser(collected),
    )
    .option('--owner <text>', 'who answers for it')
    .option('--year <year>', 'where the Output stands in several operational plans: a year of the one')
    .option('--into <file>', 'the file of the register; a new one is made')
  withWriting(own).action(async (path: string | undefined, options: NewRiskOptions) => {
    const { newRisk } = await import('./authoring/new-risk.ts')
    end(await newRisk(context(), path, options))
  })
}

export function addDecide(program: Command, context: Context, end: End): void {
  program
    .command('decide')
    .argument('<about>', 'the id of the element that the decision is about, mostly an Output')
    .argument('[path]', PATH)
    .summary('record what a meeting decided: continue, adjust, merge, stop, transfer money')
    .description(
      'Writes the decision into the file of its meeting, which it makes where it is missing: one file for each day, body and meeting. The ' +
        'plan itself is not changed. The same decision is not recorded twice. On a terminal it asks for what is not given.',
    )
    .addHelpText(
      'before',
      'Examples:\n  rbm decide TSB-02 --decision adjust --reason "Contracts were overspent" \\\n' +
        '    --by "Director, TSB" --date 2028-12-17 --meeting "Year-end review"\n' +
        '  rbm decide BR-09 --decision reprioritize --priority could \\\n    --reason "Later" --by Council\n' +
        '  rbm decide TSB-01 --decision transfer --amount 80300 \\\n' +
        '    --from-category 04-contracts --to TSB-02 --to-category 03-travel \\\n' +
        '    --year 2028 --reason "They cost less" --by "Director, TSB"\n',
    )
    .option(
      '--decision <word>',
      'continue, adjust, merge, stop, reprioritize, reschedule, accept-breach or transfer',
    )
    .option('--reason <text>', 'why; left out only with continue')
    .option('--by <text>', 'the body or person that decided')
    .option('--date <date>', 'the day of the decision, such as 2028-12-17; left out: today (UTC)')
    .option('--meeting <text>', 'the meeting, where one body meets twice a day, or for the record')
    .option('--follow-up <text>', 'what is to be done now')
    .option('--owner <text>', 'who sees to it')
    .option('--due <date>', 'by which day')
    .option('--merge-into <id>', 'with merge: the Output into which it goes')
    .option('--priority <word>', 'with reprioritize: must, should, could or wont')
    .option('--rank <number>', 'with reprioritize: the place among Outputs of that priority')
    .option('--start <date>', 'with reschedule: the new first day')
    .option('--end <date>', 'with reschedule: the new last day')
    .option('--breach-of <id>', 'with accept-breach: the guardrail or ceiling')
    .option('--amount <amount>', 'with transfer: how much is moved')
    .option('--from-category <id>', 'with transfer: the category that gives it')
    .option('--to <id>', 'with transfer: the Output that receives it; left out: the same')
    .option('--to-category <id>', 'with transfer: the category that receives it')
    .option('--year <year>', 'with transfer: the year of the budget')
    .option('--funding <id>', 'with transfer: the funding source; left out: the usual one')
    .option('--note <text>', 'a remark for readers')
    .option('--into <file>', 'the file of the meeting; a new one is made')
    .option('--unfinished', 'write it although rbm validate will find errors in it')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (about: string, path: string | undefined, options: DecideOptions) => {
      const { decide } = await import('./commands/decide.ts')
      end(await decide(context(), about, path, options))
    })
}
