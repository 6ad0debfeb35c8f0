// The small plan of `test/rules/base-plan` with some of its files replaced by those that a test writes down, and what rbm
// says of it. A file replaces the one of its kind; a second one of a kind, or one of a kind that the base plan has not,
// lies beside it.

import { accept } from '../../src/acceptance/accept.ts'
import { checkPlan } from '../../src/pipeline.ts'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { placesIn, showPlace } from '../../src/render/diagnostics-text.ts'
import { fingerprint } from '../../src/render/fingerprint.ts'
import { compareText } from '../../src/source/origin.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { TODAY } from './memory-host.ts'
import { sourcesIn } from './plan-sources.ts'

export const basePlan: readonly SourceFile[] = sourcesIn('test/rules/base-plan')

/**
 * The base plan with the files of a text, which stand in it with a line `---` between them or, as in the explanations of
 * rules, each below a comment with its name.
 */
export function planWith(text: string): SourceFile[] {
  const files = text
    .split(/^(?:---|# \S+\.yaml)\n/m)
    .map((part) => part.replace(/^\n+/, ''))
    .filter((part) => part !== '')
  const sources = new Map(basePlan.map((source) => [source.path, source.text]))
  const replaced = new Set<string>()
  files.forEach((file, index) => {
    const path = basePlan.find(
      (source) => !replaced.has(source.path) && kindOf(source.text) === kindOf(file),
    )?.path
    // Behind the files of the base plan in the order of paths, as the second file of its kind.
    const place = path ?? `second/file-${index + 1}.yaml`
    replaced.add(place)
    sources.set(place, place === 'rbm.yaml' ? quiet(file) : file)
  })
  return [...sources]
    .map(([path, content]) => ({ path, text: content }))
    .sort((a, b) => compareText(a.path, b.path))
}

/** Settings with those of the base plan that keep rules on short indicators silent. */
function quiet(settings: string): string {
  const [, block] = basePlan.find(({ path }) => path === 'rbm.yaml')!.text.split(QUIET)
  return /^rules:/m.test(settings)
    ? settings.trimEnd() + block!.slice(block!.indexOf('\n', block!.indexOf('rules:')))
    : `${settings.trimEnd()}\n${QUIET}${block}`
}

const QUIET = '# What the examples are not about'

/** The same with the rules in force on what an indicator leaves out; those on the plan as a whole stay silent. */
export function strictPlanWith(text: string): SourceFile[] {
  return planWith(text).map(({ path, text: own }) => ({
    path,
    text: path === 'rbm.yaml' ? own.replace(ON_INDICATORS, '') : own,
  }))
}

const ON_INDICATORS = /^  (?:smart-\S+|target-missing-in-year|title-too-short|wording-\S+): ignored\n/gm

/** The plan with a rule in force that the base plan keeps silent. */
export function inForce(sources: readonly SourceFile[], rule: string): SourceFile[] {
  return sources.map(({ path, text }) => ({
    path,
    text: path === 'rbm.yaml' ? text.replace(`  ${rule}: ignored\n`, '') : text,
  }))
}

function kindOf(text: string): string | undefined {
  return /^format:/m.test(text) ? 'rbm' : /^kind: (.*)$/m.exec(text)?.[1]
}

/** The plan with a setting of a rule in its rbm.yaml, before those that it has. */
export function withRule(sources: readonly SourceFile[], setting: string): SourceFile[] {
  return sources.map(({ path, text }) => ({
    path,
    text: path === 'rbm.yaml' ? text.replace(/^rules:\n|(?![^])/m, `rules:\n  ${setting}\n`) : text,
  }))
}

/** As a template, whose indentation in the test does not count. */
export function plan(strings: TemplateStringsArray, ...values: readonly (string | number)[]): SourceFile[] {
  return planWith(withoutIndentation(strings, values))
}

/** The base plan with one more file, `second.yaml`. */
export function besides(
  strings: TemplateStringsArray,
  ...values: readonly (string | number)[]
): SourceFile[] {
  return [...basePlan, { path: 'second.yaml', text: withoutIndentation(strings, values) }]
}

function withoutIndentation(strings: TemplateStringsArray, values: readonly (string | number)[]): string {
  const text = String.raw({ raw: strings }, ...values).replace(/^\n/, '')
  const indent = /^ */.exec(text)?.[0].length ?? 0
  return text.replace(new RegExp(`^ {0,${indent}}`, 'gm'), '')
}

/** What rbm says of a plan on the day of the tests, but for what the plan itself accepts. */
export function openFindings(sources: readonly SourceFile[]): readonly Diagnostic[] {
  const checked = checkPlan(sources)
  return accept(checked, { acceptance: checked.acceptance, asOf: TODAY, fingerprintOf: fingerprint }).open
}

/** The same, one text for each finding: place, severity, message, rule. */
export function findingsOf(sources: readonly SourceFile[]): string[] {
  return openFindings(sources).map((diagnostic) => shown(diagnostic, sources))
}

/** `path:line:column severity message [rule]`, as `rbm validate` prints it. */
export function shown(diagnostic: Diagnostic, sources: readonly SourceFile[]): string {
  const { at, severity, message, rule } = diagnostic
  return `${showPlace(placesIn(sources), at)} ${severity} ${message} [${rule}]`
}

/** The only finding of a plan, with its hint and the places that belong to it. */
export function onlyFindingOf(sources: readonly SourceFile[]): {
  finding: string
  hint: string
  related: string[]
} {
  const diagnostics = openFindings(sources)
  const [diagnostic] = diagnostics
  if (diagnostic === undefined || diagnostics.length > 1) {
    throw new Error(
      `one finding is expected, but there are ${diagnostics.length}:\n${findingsOf(sources).join('\n')}`,
    )
  }
  const related = (diagnostic.related ?? []).map(
    ({ at, message }) => `${showPlace(placesIn(sources), at)} ${message}`,
  )
  return { finding: shown(diagnostic, sources), hint: diagnostic.hint ?? '', related }
}
