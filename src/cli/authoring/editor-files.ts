// What stands beside the plan in a new repository: settings for editors, a page for planners, files for CI.

import type { ShippedFiles } from '../../workspace/shipped-files.ts'
import type { NewFile } from '../new-files.ts'
import type { CiSystem } from './ci-system.ts'
import { SCHEMA_FOLDER } from './schema-location.ts'

export function editorFiles(): NewFile[] {
  const schema = (kind: string) => `./${SCHEMA_FOLDER}/${kind}.schema.json`
  const settings = {
    'yaml.schemas': {
      [schema('rbm')]: 'rbm.yaml',
      [schema('strategic-plan')]: 'strategic-plan.yaml',
      [schema('financial-plan')]: 'financial-plan.yaml',
      [schema('risk-register')]: 'risks.yaml',
      [schema('operational-plan')]: 'operational-plans/**/*.yaml',
      [schema('progress-report')]: 'progress/**/*.yaml',
      [schema('decisions')]: 'decisions/**/*.yaml',
      [schema('waivers')]: 'waivers.yaml',
    },
    'yaml.schemaStore.enable': false,
    'yaml.validate': true,
    'yaml.completion': true,
    'yaml.hover': true,
    'yaml.format.enable': false,
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.detectIndentation': false,
      'editor.formatOnSave': false,
      'editor.wordWrap': 'on',
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
    'files.encoding': 'utf8',
  }
  return [
    { path: '.vscode/settings.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    {
      path: '.vscode/extensions.json',
      text: `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    },
    { path: '.gitignore', text: IGNORED },
  ]
}

const IGNORED = `# What rbm, spreadsheets and machines leave beside the plan, and is no part of it.
financial-plan.xlsx
~$*
.~lock.*
*.part
.DS_Store
Thumbs.db
node_modules/
`

export function ciFiles(shipped: ShippedFiles, system: CiSystem): NewFile[] {
  if (system === 'none') return []
  if (system === 'gitlab') return [{ path: '.gitlab-ci.yml', text: shipped.read('docs/ci/gitlab-ci.yml') }]
  return [
    { path: '.github/workflows/plan.yml', text: shipped.read('docs/ci/github-pull-request.yml') },
    { path: '.github/actions/rbm/action.yml', text: shipped.read('docs/ci/action.yml') },
  ]
}

export interface ReadmeFacts {
  readonly organization: string
  readonly ci: CiSystem
  readonly isExample: boolean
}

export function readme({ organization, ci, isExample }: ReadmeFacts): NewFile {
  const name = organization.replace(/[\\`*_[\]<>#|]/g, '\\$&')
  const illustrative = isExample
    ? '\nA plan of real size. Its amounts, posts, values and decisions are invented (illustrative).\n'
    : ''
  const text = `# ${isExample ? 'The example that comes with rbm' : `The plan of ${name}`}
${illustrative}
This folder is a plan repository: the plan as text files (YAML), kept in git, checked and added up by \`rbm\`.

| File                           | What stands in it                                                  |
| ------------------------------ | ------------------------------------------------------------------ |
| \`rbm.yaml\`                     | the organization: currency, years, entities, and its own words     |
| \`strategic-plan.yaml\`          | goals, impacts, thematic priorities, Outcomes and their indicators |
| \`operational-plans/\`           | the Outputs of each entity, with Activities, costs and staff time  |
| \`financial-plan.yaml\`          | expected revenue, envelopes, ceilings                              |
| \`risks.yaml\`                   | risks that threaten more than one Output                           |
| \`decisions/\`                   | what meetings decided; \`rbm decide\` makes it                       |
| \`reference/\`                   | what a person of a grade costs, and the posts                      |

Where a file lies does not matter to rbm; each says what it is by \`kind:\`. The folder \`${SCHEMA_FOLDER}\` tells editors which keys
there are. In Visual Studio Code, take the extension that it recommends for this folder: it then completes and explains
what you type.

## Every day

\`\`\`sh
rbm validate       # what is wrong with the plan, where, and what to write instead
rbm new outcome    # a new element with the next free id; also: output, indicator, activity, risk
rbm rollup         # what the plan costs, by Outcome
rbm diff main      # what you have changed, in words, and what it does to the cost
\`\`\`

\`rbm --help\` lists the other commands; each shows examples with \`--help\`.

## How a change is made

1. Make a branch, change the files, and run \`rbm validate\` until it finds no error.
2. Commit, and ask for a review (a pull request). The check runs there again, and says in words what changes.
3. What a meeting decides is recorded with \`rbm decide\`; what is approved, with \`rbm approve\`.

Ids are never given to something else. What is not written yet is a finding, not a blank to be filled with "TBD".
${CI_TEXT[ci]}`
  return { path: 'README.md', text }
}

const CI_TEXT: Readonly<Record<CiSystem, string>> = {
  github: `
## Before the check runs on GitHub

In \`.github/actions/rbm/action.yml\`, write where rbm lies (\`OWNER/rbm\`) and the full hash of the commit to use, in place of
\`WRITE-THE-HASH-OF-A-COMMIT-HERE\`. Until then the check fails.
`,
  gitlab: `
## Before the check runs on GitLab

In \`.gitlab-ci.yml\`, write where rbm lies (\`HOST/OWNER/rbm\`) and the full hash of the commit to use, in place of
\`WRITE-THE-HASH-OF-A-COMMIT-HERE\`. Until then the check fails.
`,
  none: '',
}
