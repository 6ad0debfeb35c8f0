// `rbm rules` and `rbm explain`: what rbm can find, offline.

import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { optionsOf } from '../../src/rules/rule.ts'
import { golden, run } from '../support/run.ts'

describe('rbm rules', () => {
  test('lists every rule once, in the order of ids', async () => {
    const { status, out, error } = await run(['rules'])
    expect([status, error]).toEqual([0, ''])
    const lines = out.split('\n')
    const ids = lines.slice(0, -3).map((line) => line.split(' ')[0])
    expect(ids).toEqual(rules.map(({ id }) => id))
    expect(lines.slice(-3)).toEqual([
      '',
      `${rules.length} rules; in brackets, their options. To learn more about one: rbm explain RULE`,
      '',
    ])
    expect(ids).toEqual([...ids].sort())
  })

  test('says the same as JSON', async () => {
    const { status, out } = await run(['rules', '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({
      schemaVersion: '1.0',
      tool: { name: 'rbm', version: '0.0.0-test' },
      rules: rules.map((rule) => ({
        id: rule.id,
        severity: rule.severity,
        summary: rule.summary,
        options: optionsOf(rule).map(({ name, kind, means }) => ({
          name,
          kind,
          means,
          default: expect.any(String),
        })),
      })),
    })
  })
})

describe('rbm explain', () => {
  test.each(['unknown-outcome', 'number-form', 'shares-not-100', 'time-unassigned'])(
    'explains %s in four parts',
    async (id) => {
      const { status, out, error } = await run(['explain', id])
      expect([status, error]).toEqual([0, ''])
      await expect(out).toMatchFileSnapshot(golden(`explain/${id}.txt`))
      expect(out.match(/^(What it finds|Why it matters|Example|Better)$/gm)).toEqual([
        'What it finds',
        'Why it matters',
        'Example',
        'Better',
      ])
    },
  )

  test.each(rules.map(({ id }) => id))('%s fits on 80 columns', async (id) => {
    const { status, out } = await run(['explain', id])
    expect(status).toBe(0)
    const prose = out
      .split('\n')
      .slice(1)
      .filter((line) => !line.startsWith('    '))
    expect(prose.filter((line) => line.length > 80)).toEqual([])
    expect(out.replaceAll(id, '')).not.toMatch(/undefined|\[object/)
  })

  test('says the same as JSON', async () => {
    const { status, out } = await run(['explain', 'unknown-outcome', '--format', 'json'])
    expect(status).toBe(0)
    const json = JSON.parse(out) as { rule: object }
    expect(json).toMatchObject({ schemaVersion: '1.0', tool: { name: 'rbm' } })
    expect(Object.keys(json.rule)).toEqual([
      'id',
      'severity',
      'summary',
      'finds',
      'matters',
      'example',
      'better',
      'options',
    ])
  })
})
