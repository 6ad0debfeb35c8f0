// New files on a real disk: all or none, over nothing.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFiles } from '../../src/workspace/create-files.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'rbm-create-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const all = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
const bytes = (text: string) => new TextEncoder().encode(text)

test('makes the files and the folders that they need, and leaves nothing else behind', () => {
  const root = folder()
  createFiles(
    new Map([
      [join(root, 'a/b/one.yaml'), bytes('one')],
      [join(root, 'a/two.yaml'), bytes('two')],
    ]),
  )
  expect(all(root)).toEqual(['a', 'a/b', 'a/b/one.yaml', 'a/two.yaml'])
  expect(readFileSync(join(root, 'a/b/one.yaml'), 'utf8')).toBe('one')
})

test.each([
  ['a file', (path: string) => writeFileSync(path, 'theirs')],
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link that leads nowhere', (path: string) => symlinkSync('/nowhere', path)],
])('overwrites nothing: %s is in the way', (_, make) => {
  const root = folder()
  mkdirSync(join(root, 'b'))
  make(join(root, 'b/two.yaml'))
  const files = new Map([
    [join(root, 'a/one.yaml'), bytes('one')],
    [join(root, 'b/two.yaml'), bytes('two')],
  ])
  expect(() => createFiles(files)).toThrow(/EEXIST/)
  expect(all(root)).toEqual(['b', 'b/two.yaml'])
})

test('takes back what it made when a folder cannot be', () => {
  const root = folder()
  writeFileSync(join(root, 'b'), 'a file')
  const files = new Map([
    [join(root, 'a/one.yaml'), bytes('one')],
    [join(root, 'b/c/two.yaml'), bytes('two')],
  ])
  expect(() => createFiles(files)).toThrow()
  expect(all(root)).toEqual(['b'])
})
