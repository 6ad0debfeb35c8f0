// Checks the plan of a folder, each of whose files begins with a comment of its own, and prints as JSON whose
// comments are in memory while the plan is held. One text is kept on purpose, or a clean result would prove nothing. It reads the
// library in dist (`npm run build`).

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getHeapSnapshot } from 'node:v8'
import { checkPlan } from '../../dist/index.js'

const [folder] = process.argv.slice(2)

const held = {
  kept: textOf('rbm.yaml', 0),
  checked: checkPlan(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path, i) => sourceOf(path.replaceAll('\\', '/'), i + 1)),
  ),
}

function sourceOf(path, number) {
  let text = textOf(path, number)
  return {
    path,
    get text() {
      text ??= textOf(path, number)
      return text
    },
    letGo() {
      text = undefined
    },
  }
}

/** Encoded and decoded, as what is read from a disk: one piece, and nobody else's. */
function textOf(path, number) {
  return Buffer.from(`# left-behind-${number}\n${readFileSync(join(folder, path), 'utf8')}`).toString()
}

let snapshot = ''
for await (const piece of getHeapSnapshot()) snapshot += piece
const found = new Set(Array.from(snapshot.matchAll(/left-behind-(\d+)/g), ([, number]) => Number(number)))
const outputs = held.checked.plan.operationalPlans.flatMap((plan) => plan.outputs).length
process.stdout.write(JSON.stringify({ texts: [...found], kept: held.kept.length > 0, outputs }))
