// Colours of signals can be read, and their order is seen without hue. Luminance and contrast are reckoned here once more, from the
// definitions of WCAG 2.

import { describe, expect, test } from 'vitest'
import { light, LIGHTS, type Signal } from '../../src/tables/signal.ts'
import { coloursOf } from '../../src/tables/signal-colours.ts'

const luminance = (hex: string) => {
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (a: string, b: string) => {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

const scale = (of: number) => Array.from({ length: of }, (_, rank): Signal => ({ kind: 'level', rank, of }))

describe('the colours of signals', () => {
  const all = [...LIGHTS.map(light), ...Array.from({ length: 20 }, (_, i) => scale(i + 1)).flat()]

  test('bear text that can be read', () => {
    for (const { ground, text } of all.map(coloursOf)) {
      expect(ground).toMatch(/^[0-9A-F]{6}$/)
      expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('grow darker with each level, whatever their number, and from good to bad', () => {
    const grounds = [
      ...Array.from({ length: 20 }, (_, i) => scale(i + 1)),
      (['good', 'attention', 'bad'] as const).map(light),
    ]
    for (const signals of grounds) {
      const lights = signals.map((signal) => luminance(coloursOf(signal).ground))
      expect(lights).toEqual([...new Set(lights)].sort((a, b) => b - a))
    }
  })

  test('part the four levels of a usual scale so far that a page printed in grey shows them', () => {
    const lights = scale(4).map((signal) => luminance(coloursOf(signal).ground))
    for (const [i, one] of lights.slice(1).entries())
      expect((lights[i]! + 0.05) / (one + 0.05)).toBeGreaterThan(1.3)
  })
})
