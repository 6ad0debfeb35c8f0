// Where the file of the next edition lies: beside the one before, in the folder or under the name of its own year.

import { showSpan, type YearSpan } from '../../model/period.ts'

/**
 * `operational-plans/2028/br.yaml` becomes `operational-plans/2029/br.yaml`, `plans/br-2028.yaml` `plans/br-2029.yaml`, and
 * `plans/2028-2031/br.yaml` `plans/2029-2031/br.yaml`: of folders and name, the last that has the years or the first of them. A
 * file that lies under no year goes into a folder of the new one: `plans/br.yaml` becomes `plans/2029/br.yaml`.
 */
export function nextPath(path: string, from: YearSpan, to: YearSpan): string {
  const steps = path.split('/')
  for (const [was, is] of [
    [showSpan(from), showSpan(to)],
    [String(from.first), String(to.first)],
  ] as const) {
    const pattern = new RegExp(`(?<!\\d)${was}(?!\\d)`)
    const at = steps.findLastIndex((step) => pattern.test(step))
    if (at >= 0) return steps.with(at, steps[at]!.replace(pattern, is)).join('/')
  }
  return [...steps.slice(0, -1), String(to.first), steps.at(-1)!].join('/')
}
