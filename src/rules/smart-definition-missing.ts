// Specific: two people count alike ([R2]).

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartDefinitionMissing = incompleteIndicator({
  id: 'smart-definition-missing',
  smart: 'S',
  severity: 'warning',
  key: 'definition',
  lacks: 'does not define what is counted',
  matters:
    'A title is short, and two people read two things in it. The definition says which cases count and which do not; for a share, ' +
    'of what it is one.',
  hint: 'Write which cases count, such as: definition: Lights that burnt on every night of the year, divided by all lights in the list',
  isMissing: ({ definition }) => definition === undefined,
})
