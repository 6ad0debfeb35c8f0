import { expect, test } from 'vitest'
import { growthChart } from './growth-chart.mjs'

const at = (size: number) => ({ size, seconds: size / 100, peak: 50 + size })

test('the chart draws each command against each thing that grows, and leaves out what was not measured', () => {
  const chart = growthChart([
    {
      name: 'Outputs',
      lines: [
        { name: 'rbm validate', points: [at(10), at(100), at(1000)] },
        { name: 'rbm rollup', points: [{ size: 10, seconds: 1, peak: undefined }] },
      ],
    },
    {
      name: 'files',
      lines: [
        { name: 'rbm validate', points: [] },
        { name: 'rbm rollup', points: [at(5)] },
      ],
    },
  ])
  expect(chart).not.toMatch(/NaN|undefined|Infinity/)
  // Two panels of time and two of memory, each with its line of comparison, and one of these in the legend.
  expect(chart.match(/<rect class="frame"/g)).toHaveLength(4)
  expect(chart.match(/<path class="linear"/g)).toHaveLength(5)
  // Marks of a circle stand for the first command: one in the legend, three in each panel of Outputs.
  expect(chart.match(/<circle/g)).toHaveLength(7)
  expect(chart).toContain('>validate</text>')
  expect(chart).toContain('>files</text>')
  expect(chart).toContain('prefers-color-scheme: dark')
})

test('what is linear is drawn as steep as the line that says so', () => {
  const points = [1, 10, 100].map((size) => ({ size, seconds: size, peak: size }))
  const chart = growthChart([{ name: 'Outputs', lines: [{ name: 'rbm validate', points }] }])
  const slopes = [
    ...chart.matchAll(/class="(?:line|linear)" d="M([\d.]+) ([\d.]+)L([\d.]+ [\d.]+L)?([\d.]+) ([\d.]+)"/g),
  ].map(([, x1, y1, , x2, y2]) => (Number(y2) - Number(y1)) / (Number(x2) - Number(x1)))
  expect(slopes).toHaveLength(4)
  for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0]!, 2)
})
