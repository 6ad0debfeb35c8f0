// Prints how many cost facts a plan has in each view, as JSON. It reads the library in dist (`npm run build`).

import { checkPlan } from '../../../dist/index.js'
import { sourcesOf } from '../sources-of-plan.mjs'

const { cost } = checkPlan(sourcesOf(process.argv[2]))
const count = (basis) => {
  let facts = 0
  for (const list of cost.factsByOutput(basis)) facts += list.length
  return facts
}
process.stdout.write(JSON.stringify({ direct: count('direct'), full: count('full') }))
