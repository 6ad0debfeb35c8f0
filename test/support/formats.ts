// Whether a text is a valid file of the formats in which `rbm validate` speaks to other programs: against their schemas, and
// line by line or tag by tag where there is none.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect } from 'vitest'

export const MACHINE_FORMATS = ['json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson'] as const

export type MachineFormat = (typeof MACHINE_FORMATS)[number]

export function expectValid(format: MachineFormat, text: string): void {
  switch (format) {
    case 'json':
      return void expect(JSON.parse(text)).toMatchObject({ schemaVersion: '1.0', tool: { name: 'rbm' } })
    case 'sarif':
      return expectSchema('sarif-schema-2.1.0.json', JSON.parse(text))
    case 'gitlab':
      return expectGitlab(JSON.parse(text))
    case 'rdjson':
      return expectSchema('reviewdog-diagnostic-result.json', JSON.parse(text))
    case 'junit':
      return expectJunit(text)
    case 'github':
      return expectGithub(text)
  }
}

const folder = new URL('../schemas-of-others/', import.meta.url)

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
}

const compiled = new Map<string, ReturnType<Ajv['compile']>>()

function expectSchema(name: string, value: unknown): void {
  let validate = compiled.get(name)
  if (validate === undefined) {
    const schema = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>
    // Two of them are draft 04, which ajv does not know by name; of what sets it apart they use nothing but `id`.
    delete schema['$schema']
    delete schema['id']
    validate = new Ajv({ strict: false, allErrors: true, formats: FORMATS }).compile(schema)
    compiled.set(name, validate)
  }
  validate(value)
  expect(validate.errors ?? []).toEqual([])
}

function expectGitlab(report: unknown): void {
  expectSchema('gitlab-code-quality.json', report)
  const fingerprints = (report as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
}

interface Suite {
  readonly name: string
  readonly counts: Record<string, number>
  readonly found: Record<string, number>
}

/** Well-formed, with counts that are those of the elements; against the schema where xmllint is installed. */
function expectJunit(text: string): void {
  const suites: Suite[] = []
  const names: string[] = []
  for (const tag of tagsOf(text)) {
    if (tag.name === 'testsuite' || tag.name === 'testsuites') {
      const counts = Object.fromEntries(
        ['tests', 'failures', 'errors'].map((key) => [key, Number(tag.attributes[key])]),
      )
      suites.push({ name: tag.name, counts, found: { tests: 0, failures: 0, errors: 0 } })
    }
    const key = { testcase: 'tests', failure: 'failures', error: 'errors' }[tag.name]
    if (key !== undefined) for (const suite of [suites[0]!, suites.at(-1)!]) suite.found[key]! += 1
    if (tag.name === 'testcase') names.push(`${tag.attributes['classname']} ${tag.attributes['name']}`)
  }
  expect(suites.length).toBeGreaterThan(1)
  for (const { counts, found } of suites) expect(counts).toEqual(found)
  expect(new Set(names).size).toBe(names.length)
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The opening tags of a text that is well-formed XML of the plain kind: no comments, sections or processing in it. */
export function tagsOf(xml: string): Tag[] {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true)
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  const body = xml.slice(xml.indexOf('\n') + 1)
  const piece =
    /<(\/?)([a-z-]+)((?: [a-z]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos);)*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+)/gy
  const tags: Tag[] = []
  const open: string[] = []
  while (piece.lastIndex < body.length) {
    const at = piece.lastIndex
    const found = piece.exec(body)
    if (found === null) throw new Error(`no XML at ${JSON.stringify(body.slice(at, at + 60))}`)
    const [, close, name, attributes = '', empty, text] = found
    if (text !== undefined) continue
    if (close === '/') expect(open.pop()).toBe(name)
    else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
      expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length)
      tags.push({ name: name!, attributes: Object.fromEntries(pairs) })
      if (empty === '') open.push(name!)
    }
  }
  expect(open).toEqual([])
  return tags
}

export function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version']).status === 0
}

/** What xmllint says of a JUnit report; nothing when it is valid. */
export function xmllint(text: string): string {
  const schema = fileURLToPath(new URL('junit.xsd', folder))
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: text,
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr
}

export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** The commands in a text, as the runner of GitHub reads them. */
export function commandsIn(text: string): WorkflowCommand[] {
  return text.split(/\r\n|\r|\n/).flatMap((line): WorkflowCommand[] => {
    const found = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line)
    if (found === null) return []
    const [, command = '', given = '', message = ''] = found
    const properties = given.split(',').map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescape(pair.slice(at + 1), true)]
    })
    return [{ command, properties: Object.fromEntries(properties), message: unescape(message, false) }]
  })
}

function unescape(text: string, isProperty: boolean): string {
  const data = text.replace(/%0D/g, '\r').replace(/%0A/g, '\n')
  return (isProperty ? data.replace(/%3A/g, ':').replace(/%2C/g, ',') : data).replace(/%25/g, '%')
}

const KEYS = ['file', 'line', 'endLine', 'col', 'endColumn', 'title']

function expectGithub(text: string): void {
  expect(text).not.toContain('##[')
  for (const { command, properties } of commandsIn(text)) {
    expect(['error', 'warning', 'notice']).toContain(command)
    for (const key of Object.keys(properties)) expect(KEYS).toContain(key)
  }
  for (const line of text.split('\n')) {
    expect(line).toMatch(/^(::(error|warning|notice) |\d+ (more (in|are)|errors?)|$)/)
  }
}
