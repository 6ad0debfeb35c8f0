// The plan files of a new repository: of an organization that begins with its own data, or of the example. Each begins with the line by
// which the YAML extension of an editor finds its schema.

import { flowText, type NewValue } from '../../document/yaml-text.ts'
import { showSpan, type YearSpan } from '../../model/period.ts'
import type { ShippedFiles } from '../../workspace/shipped-files.ts'
import type { NewFile } from '../new-files.ts'
import { SCHEMA_FOLDER } from './schema-location.ts'

export interface Beginning {
  readonly organization: string
  readonly currency: string
  readonly years: YearSpan
  /** At least one; the main one first. */
  readonly languages: readonly string[]
  readonly entities: readonly { readonly id: string; readonly title: string }[]
}

const EXAMPLE = 'examples/itu-2028-2031'

/** The files of the example that comes with rbm, as they are, below the line for editors. */
export function exampleFiles(shipped: ShippedFiles): NewFile[] {
  return shipped
    .list(EXAMPLE)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => {
      const text = shipped.read(path)
      const kind = /^kind: (\S+)/m.exec(text)?.[1] ?? 'rbm'
      return planFile(path.slice(EXAMPLE.length + 1), kind, text)
    })
}

export function ownFiles(beginning: Beginning): NewFile[] {
  const { entities, years } = beginning
  return [
    planFile('rbm.yaml', 'rbm', settings(beginning)),
    planFile('strategic-plan.yaml', 'strategic-plan', STRATEGY),
    planFile('financial-plan.yaml', 'financial-plan', FINANCES),
    planFile('risks.yaml', 'risk-register', RISKS),
    planFile('reference/standard-costs.yaml', 'standard-costs', STANDARD_COSTS),
    ...entities.map(({ id }) =>
      planFile(
        `operational-plans/${years.first}/${id.toLowerCase()}.yaml`,
        'operational-plan',
        `kind: operational-plan\nentity: ${id}\nyears: ${showSpan(years)}\nstatus: draft\n\n` +
          `# The Outputs of ${id}. A new one: rbm new output --entity ${id}\noutputs: []\n`,
      ),
    ),
  ]
}

function planFile(path: string, kind: string, text: string): NewFile {
  const up = '../'.repeat(path.split('/').length - 1)
  const modeline = `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${kind}.schema.json\n`
  return { path, text: modeline + text }
}

function settings({ organization, currency, years, languages, entities }: Beginning): string {
  const written = (value: NewValue) => flowText(value, false)
  const firm = showSpan({ first: years.first, last: Math.min(years.last, years.first + 1) })
  return `# What belongs to the organization and not to one plan. Every key that is left out has a usual value.
format: 1
organization: ${written(organization)}
currency: ${currency}
years: ${showSpan(years)}
# The years that are budgeted; the others are then indicative. Left out: all of them.
# firm-years: ${firm}
${languages.join() === 'en' ? '# Left out: English.\n# languages: [en, fr]' : `languages: ${flowText({ list: languages }, false)}`}

# Who plans and answers for Outputs; departments: may stand below each.
entities:
${entities.map(({ id, title }) => `  - id: ${id}\n    title: ${written(title)}\n`).join('')}
# Left out, and so as usual: categories, funding-sources, activity-types, risk-scale, thresholds, guardrails, words.

rules:
  # While the plan is being written an Outcome may wait for its first Output. Take this out before the plan is approved.
  outcome-without-output: warning
`
}

const STRATEGY = `kind: strategic-plan
status: draft

# To begin a list, take away the [] and the # in front of its example.
goals: []
#  - id: G1
#    title: A goal of the organization

# Long-term changes in the lives of people.
impacts: []
#  - id: IM-1
#    title: What has changed for people
#    goal: G1

# The weights add up to 100%; money from above is shared out by them.
thematic-priorities: []
#  - id: TP1
#    title: A field of work
#    relative-priority: 100%

# What members then do or can do. A new one, with its first indicator: rbm new outcome
outcomes: []
`

const FINANCES = `kind: financial-plan
status: draft

# Expected revenue, in whole units of the currency. To begin the list, take away the [] and the #.
revenue: []
#  - id: A.1
#    title: Contributions of members
#    funding: regular
#    per-year: 1000000
`

const RISKS = `kind: risk-register
status: draft

# Risks that threaten more than one Output, or the whole organization. A new one: rbm new risk
risks: []
`

const STANDARD_COSTS = `kind: standard-costs
status: draft

# What a person of a grade costs in a full year; staff time in the plans is multiplied by it. Take away the [] and the #.
standard-costs: []
#  - grade: P-4
#    category: personnel
#    per-year: 180000
`
