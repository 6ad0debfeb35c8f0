// What a command has to know: from its options, or else asked on the terminal, one question a line. Where nobody can be asked, every
// option that is missing is named at once.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'

export interface Question {
  /** `--title`. */
  readonly option: string
  /** What was given with it. */
  readonly given: string | undefined
  readonly ask: string
  /** What Enter alone means. */
  readonly usual?: string | undefined
  /** What can be chosen, with a few words on each; other answers are refused. */
  readonly choices?: readonly Choice[]
  /** What is shown for the user to choose from, where the answer may be more than one word of it. */
  readonly shown?: readonly Choice[]
  /** The answer as it is written. Throws RbmError for one that cannot be. */
  readonly check?: (option: string, answer: string) => string
}

export interface Choice {
  readonly word: string
  readonly meaning: string
}

export interface Form {
  /** Whether somebody answers. */
  readonly isTalking: boolean
  /** An answer that there must be; an empty text until `complete` says what is missing. */
  readonly required: (question: Question) => Promise<string>
  /** An answer that may be left out. */
  readonly optional: (question: Question) => Promise<string | undefined>
  /** @throws RbmError for what is missing */
  readonly complete: () => void
  /** @throws RbmError for a no */
  readonly confirm: (question: string) => Promise<void>
}

/**
 * @param command as the user wrote it: `new output`
 * @param required what was given of the options that there must be; somebody is only asked where one of them is left out
 */
export function openForm(
  { ask, streams }: CliContext,
  command: string,
  required: readonly (string | undefined)[],
): Form {
  const isTalking = ask !== undefined && required.includes(undefined)
  const missing: string[] = []
  const answer = async (question: Question, isOptional: boolean): Promise<string | undefined> => {
    const { usual, choices = [], shown = choices, ask: words } = question
    if (shown.length > 0) streams.out(shownChoices(shown, streams.columns))
    for (;;) {
      const hint = usual === undefined ? (isOptional ? ' [leave out]' : '') : ` [${visible(usual)}]`
      const said = await ask!(`${words}${hint}: `)
      if (said === undefined) throw stopped()
      const text = said.trim() === '' ? (usual ?? '') : said.trim()
      if (text === '' && isOptional) return undefined
      if (text === '') {
        streams.out('  Here an answer is needed.\n')
        continue
      }
      try {
        return checked(question, text)
      } catch (error) {
        if (!(error instanceof RbmError)) throw error
        streams.out(`  ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}\n`)
      }
    }
  }
  return {
    isTalking,
    async required(question) {
      if (question.given !== undefined) return checked(question, question.given)
      if (isTalking) return (await answer(question, false)) ?? ''
      if (question.usual !== undefined) return question.usual
      missing.push(question.option)
      return ''
    },
    async optional(question) {
      if (question.given !== undefined) return checked(question, question.given)
      return isTalking ? await answer(question, true) : question.usual
    },
    complete() {
      if (missing.length === 0) return
      const last = missing.at(-1)!
      const named = missing.length === 1 ? last : `${missing.slice(0, -1).join(', ')} and ${last}`
      const hint = `On a terminal rbm asks for what is missing. Examples: rbm ${command} --help`
      throw new RbmError('option-missing', `rbm ${command} needs ${named}.`, hint)
    },
    async confirm(question) {
      if (!isTalking) return
      for (;;) {
        const said = await ask!(`${question} [yes]: `)
        if (said === undefined || /^\s*(n|no)\s*$/i.test(said)) throw stopped()
        if (/^\s*(y|yes)?\s*$/i.test(said)) return
      }
    },
  }
}

function stopped(): RbmError {
  return new RbmError('stopped', 'Stopped; nothing was written.')
}

function checked({ option, choices = [], check = checkLine }: Question, answer: string): string {
  const text = check(option, answer)
  if (choices.length === 0 || choices.some(({ word }) => word === text)) return text
  const near = choices.find(({ word }) => word.toLowerCase() === text.toLowerCase())
  if (near !== undefined) return near.word
  const words = choices.slice(0, 12).map(({ word }) => visible(word))
  const more = choices.length > words.length ? ', …' : ''
  throw new RbmError(
    'no-such-choice',
    `"${visible(text.slice(0, 64))}" is none of the answers to ${option}.`,
    `Write one of: ${words.join(', ')}${more}`,
  )
}

/** One line for each choice, cut at the edge of the terminal. */
function shownChoices(choices: readonly Choice[], columns: number): string {
  const width = Math.max(...choices.map(({ word }) => word.length))
  return choices
    .map(({ word, meaning }) => {
      const line = `  ${visible(word).padEnd(width)}  ${visible(meaning)}`
      return `${line.length > columns ? `${line.slice(0, columns - 1)}…` : line}\n`
    })
    .join('')
}

const LONGEST_LINE = 1000

/** @throws RbmError for nothing, for several lines, and for more than anybody reads */
export function checkLine(option: string, text: string): string {
  const line = text.trim()
  if (line === '')
    throw new RbmError('empty-text', `${option} is empty.`, `For example: ${option} "A few words"`)
  if (/[\r\n]/.test(line)) throw new RbmError('several-lines', `${option} is one line of text.`)
  if (line.length > LONGEST_LINE) {
    const message = `${option} has ${line.length} characters, and at most ${LONGEST_LINE} are read by anybody.`
    throw new RbmError('text-too-long', message, 'Say it in fewer words.')
  }
  return line
}
