// A small plan with an error, a warning, a note, a finding at two places, and text by which a stranger would speak in our
// voice: workflow commands, escapes of them, ends of XML, links, marks that turn the reading direction.

import { edited, exampleFiles } from './run.ts'

const PLAN = 'operational-plans/2027/sec.yaml'

export const FORGED =
  'OC\n::error file=README.md::forged%0A::stop-commands::k\r##[error]x]]></failure><b>&amp; [here](http://evil) {0} \u202e@org'

export const HOSTILE_PATH = 'notes, 50%\n::error file=README.md,line=1::]]><b>\u202e.yaml'

const outputTwice = `kind: operational-plan
entity: SEC
years: 2027
outputs:
  - id: SEC-01
    title: Port inspectors trained once more
    priority: must
    contributes-to:
      - outcome: OC-1
    costs:
      - category: travel-events
        per-year: 1000
`

export const hostilePlan: Readonly<Record<string, string>> = {
  ...[
    [PLAN, 'outcome: OC-1', `outcome: ${JSON.stringify(FORGED)}`],
    ['strategic-plan.yaml', 'Assessed stocks within safe biological limits', JSON.stringify(FORGED)],
    ['strategic-plan.yaml', '        direction: increase\n', ''],
  ].reduce((files, [path, from, to]) => edited(files, path!, from!, to!), exampleFiles('minimal')),
  'operational-plans/2027/sec-2.yaml': outputTwice,
  [HOSTILE_PATH]: 'kind: risk-register\nrisks: []\n"é 𐐀": "not a key"\n',
}
