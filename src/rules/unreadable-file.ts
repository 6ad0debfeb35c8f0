// A file that was found by walking the repository and cannot be read is a finding, never silence ([D15]).

import type { ReportingRule } from './rule.ts'

export const unreadableFile: ReportingRule = {
  id: 'unreadable-file',
  summary: 'A file cannot be opened or is not text in UTF-8',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'A YAML file that is a symbolic link, that may not be opened, or ' +
      'whose bytes are not UTF-8. Links are not followed.',
    matters: 'Nothing of it is read. If it is a plan, all its Outputs and their cost are missing.',
    example: `
# A file operational-plans/2028/bur.yaml that was saved in Latin-1, or that is a link to a file elsewhere
kind: operational-plan
`,
    better: `
# The file itself, saved as UTF-8
kind: operational-plan
`,
  }),
}
