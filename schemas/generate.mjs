// Makes four files of src/document/generated from the schemas in this folder: the types of the files that planners
// write (formats.ts, committed), the compiled schema checks (validators.ts, and further-validators.ts for kinds of which few plans
// have a file) and what messages know of the schemas (shapes.ts), the latter three not committed. Checks are compiled ahead because compiling them at each start would take
// longer than checking a plan.

import { mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import { format } from 'prettier'
import ts from 'typescript'

const schemaFolder = new URL('./', import.meta.url)
const generatedFolder = new URL('../src/document/generated/', import.meta.url)

/** The kinds of files, in the order in which the generated files list them. `rbm` is rbm.yaml, the others say `kind:`. */
const kinds = [
  'rbm',
  'strategic-plan',
  'financial-plan',
  'standard-costs',
  'staffing-table',
  'operational-plan',
  'progress-report',
  'risk-register',
  'decisions',
  'waivers',
  'baseline',
]

/** The kinds without which there is no plan. */
const usualKinds = ['rbm', 'strategic-plan', 'standard-costs', 'operational-plan']

/** Writes the generated files. */
export async function generate() {
  mkdirSync(generatedFolder, { recursive: true })
  writeFileSync(new URL('formats.ts', generatedFolder), await formatsText())
  const { usual, further } = validatorsTexts()
  writeFileSync(new URL('validators.ts', generatedFolder), usual)
  writeFileSync(new URL('further-validators.ts', generatedFolder), further)
  writeFileSync(new URL('shapes.ts', generatedFolder), shapesText())
}

/** The text of formats.ts: one type for each definition of a schema and for each kind of file. */
export async function formatsText() {
  const declarations = []
  for (const [name, definition] of allDefinitions())
    declarations.push(await declaration(typeName(name), definition))
  const text = await format(`${GENERATED}\n` + declarations.join('\n'), typeScriptStyle())
  return format(readonlyEverywhere(text), typeScriptStyle())
}

/** The texts of validators.ts and of further-validators.ts: one function for each kind of file, and what they have in common. */
export function validatorsTexts() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, optimize: true },
  })
  ajv.addSchema(bundle(), 'bundle')

  // Exported names must be identifiers, and kinds are not, so each kind gets a number for a moment.
  const references = Object.fromEntries(
    kinds.map((kind, index) => [`kind${index}`, `bundle#/$defs/${kind}-file`]),
  )
  const validators = new Map()
  const code = shorter(standaloneCode(ajv, references))
    .replace(/^"use strict";/, '')
    // Ajv copies all errors so far for each part that it checks; a long list of wrong items would take for ever.
    .replace(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g, 'joined(vErrors, $1)')
    .replace(/export const kind(\d+) = (\w+);/g, (_, index, validator) => {
      validators.set(kinds[Number(index)], validator)
      return ''
    })
  if (validators.size !== kinds.length)
    throw new Error('The compiled code does not export one function for each kind.')
  if (code.includes('.concat('))
    throw new Error('The compiled code joins lists of errors in a way not known here.')
  if (/schemaPath|[eE]valuated|dynamicAnchors|rootData|parentData/.test(code)) {
    throw new Error('The compiled code uses what it was shortened by; see `shorter` in schemas/generate.mjs.')
  }
  if (/\brequire\s*\(|\bimport\b/.test(code)) {
    throw new Error(
      'The compiled code needs another module; leave out the keyword of JSON Schema that asks for it.',
    )
  }

  const furtherKinds = kinds.filter((kind) => !usualKinds.includes(kind))
  const entriesOf = (some) => some.map((kind) => `  '${kind}': ${validators.get(kind)},`).join('\n')
  const all = statementsByName(code)
  const usual = reachable(usualKinds, validators, all)
  const further = new Map([...reachable(furtherKinds, validators, all)].filter(([name]) => !usual.has(name)))
  const shared = ['joined', 'added', ...new Set([...further.values()].flatMap(namesIn))].filter(
    (name) => usual.has(name) || !all.has(name),
  )
  return {
    usual: `${VALIDATORS_HEAD}
export type SchemaKind = ${kinds.map((kind) => `'${kind}'`).join(' | ')}

export const validators: Readonly<Partial<Record<SchemaKind, SchemaValidator>>> = {
${entriesOf(usualKinds)}
}

function joined(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}

function added(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}

${[...usual.values()].join('')}

export { ${shared.join(', ')} }
`,
    further: `// @ts-nocheck
${GENERATED}
import { ${shared.join(', ')}, type SchemaKind, type SchemaValidator } from './validators.ts'

export function furtherValidators(): Readonly<Partial<Record<SchemaKind, SchemaValidator>>> {
  return FURTHER
}

const FURTHER = {
${entriesOf(furtherKinds)}
}

${[...further.values()].join('')}
`,
  }
}

/** What the code declares, each with its text. */
function statementsByName(code) {
  const source = ts.createSourceFile('', code, ts.ScriptTarget.Latest)
  return new Map(
    source.statements
      .filter((one) => !ts.isEmptyStatement(one))
      .map((one) => [(one.name ?? one.declarationList.declarations[0].name).text, one.getText(source)]),
  )
}

/** What the checks of these kinds need, in the order of the code. */
function reachable(some, validators, all) {
  const found = new Set()
  const visit = (name) => {
    if (found.has(name) || !all.has(name)) return
    found.add(name)
    namesIn(all.get(name)).forEach(visit)
  }
  for (const kind of some) visit(validators.get(kind))
  return new Map([...all].filter(([name]) => found.has(name)))
}

/** Names that the compiled code gives to what it declares. */
function namesIn(text) {
  return text.match(/\b(?:validate|schema|pattern|func)\d+\b/g) ?? []
}

/**
 * The same code without what rbm has no use for: where in the schema an error comes from, and the book-keeping for keywords
 * (`unevaluatedProperties`, `$dynamicRef`) that no schema uses. Every command reads this code before it begins, so its length counts.
 */
function shorter(code) {
  return code
    .replace(/,schemaPath:"[^"]*"/g, '')
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = added(vErrors, $1);',
    )
    .replace(
      /const evaluated0 = validate\d+\.evaluated;if\(evaluated0\.dynamicProps\)\{evaluated0\.props = undefined;\}if\(evaluated0\.dynamicItems\)\{evaluated0\.items = undefined;\}/g,
      '',
    )
    .replace(/validate\d+\.evaluated = \{[^{}]*\};/g, '')
    .replace(/,parentData:[^{}]*?,rootData,dynamicAnchors\}/g, '}')
    .replace(/, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}/g, '}')
}

const GENERATED =
  '// Generated by `npm run generate` from the JSON Schemas in schemas/. Edit those, not this file.\n'

const VALIDATORS_HEAD = `// @ts-nocheck
${GENERATED}
/** A disagreement between a file and its schema, as ajv words it. */
export interface SchemaError {
  /** Where in the file, as a JSON Pointer. */
  readonly instancePath: string
  /** The keyword of JSON Schema that was not met, such as \`required\`. */
  readonly keyword: string
  /** What the keyword adds, such as the key that is missing or not known. */
  readonly params: {
    readonly additionalProperty?: string
    readonly missingProperty?: string
    readonly propertyName?: string
    readonly [name: string]: unknown
  }
}

/** Says whether a file agrees with its schema; after a no, \`errors\` lists where it does not. */
export interface SchemaValidator {
  (data: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
`

// All definitions and all kinds of files in one schema. Ajv compiles a definition once for each schema that refers to
// it, so the code of separate schemas would be several times as long.
function bundle() {
  const definitions = {}
  for (const [name, definition] of allDefinitions()) definitions[name] = validationOnly(definition)
  return { $defs: definitions }
}

function validationOnly(schema) {
  return mapSchema(schema, (node) => {
    const kept = withoutKeys(node, ['title', 'description', 'examples'])
    return node.$ref ? { ...kept, $ref: `#/$defs/${definitionName(node.$ref)}` } : kept
  })
}

/** The definitions of all schemas by name; the schema of a kind itself is called `<kind>-file`. */
function allDefinitions() {
  const definitions = new Map()
  const add = (name, definition) => {
    if (definitions.has(name)) throw new Error(`Two definitions in schemas/ are called ${name}; rename one.`)
    definitions.set(name, definition)
  }
  for (const [name, schema] of readSchemas()) {
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) add(key, definition)
    if (kinds.includes(name)) add(`${name}-file`, withoutKeys(schema, ['$schema', '$id', '$defs', 'title']))
  }
  return definitions
}

/** The text of shapes.ts: the schemas without their prose, by which messages know what could stand in a place. */
export function shapesText() {
  const bare = (schema) =>
    mapSchema(schema, (node) => withoutKeys(node, ['$schema', '$id', 'title', 'description']))
  const shapes = Object.fromEntries([...readSchemas()].map(([name, schema]) => [name, bare(schema)]))
  return [
    GENERATED,
    "import type { Shape } from '../shape.ts'\n",
    '/** By kind of file, and `common` for the parts that they share. Only messages ask for them, so they are parsed on demand. */',
    'export function shapes(): Readonly<Record<string, Shape>> {',
    '  return (parsed ??= JSON.parse(JSON_TEXT) as Readonly<Record<string, Shape>>)',
    '}\n',
    'let parsed: Readonly<Record<string, Shape>> | undefined\n',
    `const JSON_TEXT = '${JSON.stringify(shapes).replace(/[\\']/g, '\\$&')}'\n`,
  ].join('\n')
}

/** All schemas by name, the shared parts first. */
function readSchemas() {
  const ending = '.schema.json'
  const names = readdirSync(schemaFolder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
  const unknown = names.filter((name) => name !== 'common' && !kinds.includes(name))
  if (unknown.length > 0)
    throw new Error(`schemas/generate.mjs does not list the kind ${unknown.join(', ')}.`)
  const read = (name) => JSON.parse(readFileSync(new URL(name + ending, schemaFolder), 'utf8'))
  return new Map(['common', ...kinds].map((name) => [name, read(name)]))
}

// Each definition is compiled alone, with the names of other types in place of its references. The generator would
// otherwise copy a referenced definition wherever a description stands beside `$ref`, as Text1, Text2 and so on.
async function declaration(name, schema) {
  const text = await compile(withTypeNames(schema), name, {
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
  })
  // The generator adds remarks on where a type came from, which say nothing here.
  return text.replace(/^\s*\*\s*\n\s*\* This interface was referenced by .*\n.*via the .*\n/gm, '')
}

function withTypeNames(schema) {
  return mapSchema(schema, (node) => {
    const kept = withoutKeys(node, ['examples', '$ref'])
    if (kept.description) kept.description = wrapped(kept.description)
    return node.$ref ? { ...kept, tsType: typeName(definitionName(node.$ref)) } : kept
  })
}

/** Applies a change to a schema and to every schema inside it. A property that is called `title` is no keyword. */
function mapSchema(schema, change) {
  const mapped = {}
  for (const [keyword, value] of Object.entries(change(schema))) {
    if (['properties', 'patternProperties', '$defs'].includes(keyword)) {
      mapped[keyword] = Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, mapSchema(inner, change)]),
      )
    } else if (keyword === 'items') {
      mapped[keyword] = mapSchema(value, change)
    } else {
      mapped[keyword] = value
    }
  }
  return mapped
}

function readonlyEverywhere(text) {
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(\/?\*|\/\/)/.test(line)) return line
      return line
        .replace(/^(\s+)((?:\w+|'[\w-]+')\??: |\[\w+: string\]: )/, '$1readonly $2')
        .replace(/(\b\w+|\([^()]*\))\[\]/g, 'readonly $1[]')
    })
    .join('\n')
}

function wrapped(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.pop()
    if (line !== '' && line.length + word.length > 98) lines.push(line, word)
    else lines.push(line === '' ? word : `${line} ${word}`)
  }
  return lines.join('\n')
}

/** The name of the definition to which a reference leads, in this file or another. */
function definitionName(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function typeName(key) {
  return key
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('')
}

function withoutKeys(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

function typeScriptStyle() {
  return { parser: 'typescript', singleQuote: true, semi: false, printWidth: 110 }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await generate()
