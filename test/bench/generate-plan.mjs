// Writes a plan repository of a given size: seeded, so that every run sees the same texts. All of it is invented.
//
// The shapes are those of examples/itu-2028-2031: an Output has ten cost lines on itself and on three Activities, six lines of
// staff, an indicator with definition and targets, shares in two Outcomes; every twentieth is enabling and serves three entities.
// What one Output looks like does not depend on how many there are, and an enabling one serves as many in a large plan as in a
// small one: so the number of facts grows as that of Outputs does, and what grows faster is the program's doing.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { operationalPlanHead, outputText, settings, standardCosts, strategicPlan } from './plan-texts.mjs'

/**
 * @param outputs how many Outputs in all
 * @param shape what may differ from the usual: `outputsInAFile`, five of which make 13 kB; `costLines` of an Output, at
 *   least six; `outcomes` that each Output contributes to; `findingEvery`, one Output in so many has a finding (left out: none);
 *   `entities`; `seed`
 * @returns how many files and bytes were written, and the path of each
 */
export function generatePlan(folder, outputs, shape = {}) {
  const { outputsInAFile = 5, costLines = 10, outcomes = 2, findingEvery = Infinity, seed = 42 } = shape
  const { entities = usualEntities(outputs) } = shape
  const paths = []
  let bytes = 0
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    paths.push(path)
    bytes += Buffer.byteLength(text)
  }
  const random = randomFrom(seed)
  const allOutcomes = Math.max(1, outcomes > 2 ? outcomes : 0, Math.round(Math.sqrt(outputs)))
  write('rbm.yaml', settings(entities))
  write('strategic-plan.yaml', strategicPlan(allOutcomes))
  write('reference/standard-costs.yaml', standardCosts())
  for (let entity = 0; entity < entities; entity++) {
    const end = firstOutputOf(entity + 1)
    for (let first = firstOutputOf(entity); first < end; first += outputsInAFile) {
      const texts = []
      for (let i = first; i < Math.min(first + outputsInAFile, end); i++) {
        const contributions = Math.min(outcomes, allOutcomes)
        const finding = (i + 1) % findingEvery === 0
        texts.push(
          outputText(i, { entity, entities, allOutcomes, contributions, costLines, finding }, random),
        )
      }
      const path = `operational-plans/2028/e${entity}/o${first}.yaml`
      write(path, `${operationalPlanHead(entity)}\noutputs:\n${texts.join('\n')}`)
    }
  }
  return { files: paths.length, bytes, paths }

  /** Each entity has Outputs that follow each other, as many as the next one or one more. */
  function firstOutputOf(entity) {
    return Math.floor((entity * outputs) / entities)
  }
}

/** Four at least, as in the example, unless there are not even so many files; in a large plan one for twenty Outputs. */
function usualEntities(outputs) {
  return Math.max(1, Math.min(Math.ceil(outputs / 5), Math.max(4, Math.round(outputs / 20))))
}

/** A linear congruential generator: poor, small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
