// In which formats `rbm validate` is to say what it finds, and where: `--format text --format sarif=out.sarif`.

import { suggest } from '../diagnostic/suggest.ts'
import { visible } from '../source/visible.ts'

export const FINDINGS_FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson'] as const

export type FindingsFormat = (typeof FINDINGS_FORMATS)[number]

export interface FindingsTarget {
  readonly format: FindingsFormat
  /** As the user wrote it; absent for standard output. */
  readonly file?: string | undefined
}

export type ParsedTarget = FindingsTarget | { readonly mistake: string }

/** One value of `--format`: a format, or `FORMAT=FILE`. */
export function parseTarget(value: string): ParsedTarget {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value)!
  const format = FINDINGS_FORMATS.find((one) => one === name)
  if (format === undefined) {
    const near = suggest(name, FINDINGS_FORMATS)
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`
    return {
      mistake: `There is no format "${visible(name)}".${hint} Formats: ${FINDINGS_FORMATS.join(', ')}.`,
    }
  }
  if (file === undefined) return { format }
  if (file === '' || file === '-') {
    return { mistake: `No file is named behind "${format}=". Without "=", it goes to standard output.` }
  }
  if (/\.ya?ml$/i.test(file)) {
    return { mistake: `"${visible(file)}" would be read as a file of the plan. Choose another ending.` }
  }
  return { format, file }
}

/** What is wrong when more than one is to go to standard output; undefined when none or one is. */
export function clashOf(targets: readonly FindingsTarget[]): string | undefined {
  const [first, second] = targets.filter(({ file }) => file === undefined)
  if (first === undefined || second === undefined) return undefined
  return (
    `Two formats are to go to standard output: ${first.format} and ${second.format}. ` +
    `Write one to a file: --format ${second.format}=FILE`
  )
}

/** The values of `--format` in arguments that may themselves be what is wrong. */
export function formatsAsked(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).flatMap((argument, i) => {
    if (argument === '--format' || argument === '-f') return argv[i + 1] ?? []
    const attached = /^(?:--format=|-f)(.+)$/s.exec(argument)
    return attached === null ? [] : [attached[1]!]
  })
}
