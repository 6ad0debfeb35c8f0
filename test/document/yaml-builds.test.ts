// The program carries the build of `yaml` as ECMAScript modules (scripts/build-program.mjs); the tests and the library run
// the one in CommonJS. Both must read the same.

import { expect, test } from 'vitest'
import * as commonjs from 'yaml'
import { exampleFiles } from '../support/run.ts'

const modules = (await import(
  new URL('../../node_modules/yaml/browser/index.js', import.meta.url).href
)) as typeof commonjs

const BROKEN = [
  'a: [1, 2',
  'a: "open',
  'a: 1\n b: 2',
  '\ta: 1',
  '- a\nb: 1',
  'a: &x 1\nb: *x',
  '%YAML 1.1\n---\na: no',
  'a: 0x1F\nb: .inf\nc: 1e400\nd: 2028-01-01',
]

test.each(Object.entries(exampleFiles('itu-2028-2031')))('both builds of yaml read %s alike', (_, text) => {
  expect(readWith(modules, text)).toEqual(readWith(commonjs, text))
})

test.each(BROKEN)('both builds of yaml say the same of %j', (text) => {
  expect(readWith(modules, text)).toEqual(readWith(commonjs, text))
})

function readWith({ Composer, Lexer, Parser }: typeof commonjs, text: string) {
  const lexemes = [...new Lexer().lex(text)]
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
  })
  const documents = [...composer.compose(new Parser().parse(text), true, text.length)]
  return {
    lexemes,
    documents: documents.map(({ contents, errors, warnings }) => ({
      contents: JSON.stringify(contents),
      range: contents?.range,
      mistakes: [...errors, ...warnings].map(({ code, message, pos }) => ({ code, message, pos })),
    })),
  }
}
