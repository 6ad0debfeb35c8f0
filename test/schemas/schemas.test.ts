// The schemas are read by planners, in their editors, as much as by the program: so their words are tested too.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatsText, validatorsTexts } from '../../schemas/generate.mjs'

interface Schema {
  readonly $id?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly items?: Schema
}

/** A schema inside a schema file, with its address as a reference from outside. */
interface Part {
  readonly address: string
  readonly schema: Schema
  readonly role: 'file' | 'definition' | 'property' | 'other'
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'))
const schemas = new Map(files.map((name) => [name, readSchema(name)]))
const parts = [...schemas.values()].flatMap((schema) => partsOf(schema, `${schema.$id}#`, 'file'))

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
})
for (const schema of schemas.values()) ajv.addSchema(schema)

describe('every schema', () => {
  test.each(files)('%s names the version of the format and itself in its $id', (name) => {
    expect(schemas.get(name)?.$id).toBe(`https://rbm-toolkit.github.io/schemas/1/${name}`)
  })

  test.each(files)('%s describes itself, its definitions and all its keys', (name) => {
    const silent = partsOfFile(name).filter(({ schema }) => (schema.description ?? '').length < 20)
    expect(silent.map(({ address }) => address)).toEqual([])
  })

  test.each(files)('%s shows examples of all its keys, and they are valid', (name) => {
    const properties = partsOfFile(name).filter(({ role }) => role === 'property')
    const without = properties.filter(({ schema }) => (schema.examples ?? []).length === 0)
    expect(without.map(({ address }) => address)).toEqual([])
    expect(partsOfFile(name).flatMap(wrongExamples)).toEqual([])
  })

  test.each(files)('%s explains each word of a choice', (name) => {
    const unexplained = partsOfFile(name).flatMap(({ address, schema }) =>
      (schema.enum ?? [])
        .filter((word) => !schema.description?.includes(`\`${word}\``))
        .map((word) => `${address} ${word}`),
    )
    expect(unexplained).toEqual([])
  })

  test.each(files)('%s knows all keys of its maps', (name) => {
    const open = partsOfFile(name).filter(
      ({ schema }) => [schema.type].flat().includes('object') && schema.additionalProperties !== false,
    )
    expect(open.map(({ address }) => address)).toEqual([])
  })

  test('has only patterns that begin at the first sign and stay fast on a long text', () => {
    const patterns = new Set(
      parts.flatMap(({ schema }) => [
        ...Object.keys(schema.patternProperties ?? {}),
        ...(schema.pattern === undefined ? [] : [schema.pattern]),
      ]),
    )
    expect([...patterns].filter((pattern) => !pattern.startsWith('^'))).toEqual([])
    // A pattern that goes back over the text again and again would not end within the time limit of a test.
    for (const pattern of patterns) {
      for (const sign of ['a', '1', 'a-', '1.', ' ', '1e']) {
        expect(new RegExp(pattern, 'u').test(`${sign.repeat(100_000)}!\n`)).toBe(pattern === '^\\s*\\S')
      }
    }
  })

  test('uses only keywords that need no code beside the compiled one', () => {
    const { usual, further } = validatorsTexts()
    expect(usual).not.toMatch(/\brequire\(|^import /m)
    expect(further.replace(/^import .*from '.\/validators.ts'$/m, '')).not.toMatch(/\brequire\(|^import /m)
  })
})

describe('ids, shares and other values', () => {
  test.each([
    [
      'id',
      ['OC-3.1', '03-travel', 'SDG-9.c', 'P-5', 'EL', '9elements'],
      ['08', '17.10', '9e1234', '1.5e-3', '0x1F', 'a b', 'é', 'A-', '', 'a'.repeat(65), 8],
    ],
    [
      'text',
      ['Digital applications', { en: 'One', 'zh-Hans': '一' }],
      ['', '  ', {}, { english: 'One' }, { en: '' }, 2028, null],
    ],
    [
      'money-per-year',
      [110000, 96412.35, -585100, { '2028': 1 }, {}],
      ['1_000', '110 000', [110, 0], { '110': 1 }, { '28': 1 }, null],
    ],
    ['share', ['55%', '33.5%', '1/3', '100%'], ['55', 0.55, '55 %', '1/0', '-5%', '.5%', '1/3%']],
    ['quantity-per-year', [1.5, 0, { '2028': 2.5 }], [-1, { '2028': -1 }, '1,5']],
    ['rate-per-year', ['5%', { '2028': '4.5%' }], ['5', '-5%', { '2028': 0.05 }, 5]],
    ['change', ['2%', '-5%', '+1.5%'], ['2', '--2%', '2 %']],
    ['years', [2028, '2028-2031', '2028'], ['2028 - 2031', '2028-31', 28, '2028/2031']],
    ['date', ['2027-11-18'], ['2027-13-01', '18.11.2027', '2027-1-8', 2027]],
    ['period', [2028, '2028-H1', '2028-Q3'], ['2028-H3', '2028-Q0', '2028-01']],
    ['units-per-year', [341, '5457/16', { '2028': '1/16' }], ['341 1/16', -1, '1/0']],
    ['funding', ['RB-AC', { 'RB-AC': '60%', 'RB-CR': '40%' }], [{ 'RB-AC': 0.6 }, ['RB-AC'], '']],
  ])('tell a %s from what only looks like one', (name, right, wrong) => {
    const validate = validatorOf(`https://rbm-toolkit.github.io/schemas/1/common.schema.json#/$defs/${name}`)
    expect(right.filter((value) => !validate(value))).toEqual([])
    expect(wrong.filter((value) => validate(value))).toEqual([])
  })

  test('make one error of one mistake', () => {
    const validate = validatorOf('https://rbm-toolkit.github.io/schemas/1/operational-plan.schema.json')
    const output = {
      id: 'SEC-01',
      title: 'Training',
      priority: 'must',
      costs: [{ category: 'travel-events', 'per-year': { 2027: '1_000' } }],
    }
    expect(validate({ kind: 'operational-plan', entity: 'SEC', years: 2027, outputs: [output] })).toBe(false)
    expect(validate.errors).toMatchObject([
      { instancePath: '/outputs/0/costs/0/per-year/2027', keyword: 'type', params: { type: 'number' } },
    ])
  })
})

describe('the generated files', () => {
  test('formats.ts is what the schemas say now (if not, run `npm run generate`)', async () => {
    const committed = readFileSync(join(root, 'src/document/generated/formats.ts'), 'utf8')
    expect(committed).toBe(await formatsText())
  })

  test('come out the same each time', async () => {
    expect(await formatsText()).toBe(await formatsText())
    expect(validatorsTexts()).toEqual(validatorsTexts())
  })
})

describe('the examples', () => {
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()

  test('exist', () => {
    expect(examples).not.toEqual([])
  })

  test.each(examples)('%s agrees with the schema of its kind', (path) => {
    const content: unknown = parse(readFileSync(join(root, 'examples', path), 'utf8'), { stringKeys: true })
    const kind = path.endsWith('rbm.yaml') ? 'rbm' : (content as { kind?: string }).kind
    const validate = validatorOf(`https://rbm-toolkit.github.io/schemas/1/${kind}.schema.json`)
    validate(content)
    expect(validate.errors ?? []).toEqual([])
  })
})

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema
}

function partsOfFile(name: string): Part[] {
  return parts.filter(({ address }) => address.includes(`/${name}#`)).filter(({ role }) => role !== 'other')
}

function partsOf(schema: Schema, address: string, role: Part['role']): Part[] {
  const inside = (
    keyword: 'properties' | 'patternProperties' | '$defs',
    innerRole: Part['role'],
  ): readonly Part[] =>
    Object.entries(schema[keyword] ?? {}).flatMap(([key, inner]) =>
      partsOf(inner, `${address}/${keyword}/${pointerStep(key)}`, innerRole),
    )
  return [
    { address, schema, role },
    ...inside('properties', 'property'),
    ...inside('patternProperties', 'definition'),
    ...inside('$defs', 'definition'),
    ...(schema.items === undefined ? [] : partsOf(schema.items, `${address}/items`, 'other')),
  ]
}

function wrongExamples({ address, schema }: Part): string[] {
  if (schema.examples === undefined) return []
  const validate = validatorOf(address)
  return schema.examples
    .filter((example) => !validate(example))
    .map((example) => `${address} ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`)
}

function validatorOf(address: string) {
  const validate = ajv.getSchema(address.replace(/#$/, ''))
  if (validate === undefined) throw new Error(`There is no schema ${address}`)
  return validate
}

/** A key as a step of a JSON Pointer inside a URI. */
function pointerStep(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}
