// The same plan, laid out differently: what planners and their editors do to YAML without changing what it says. Each
// layout rewrites the text of a whole file.

import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Scalar } from 'yaml'

export interface Layout {
  readonly name: string
  readonly rewrite: (text: string) => string
}

export const LAYOUTS: readonly Layout[] = [
  { name: 'as written', rewrite: (text) => text },
  { name: 'with CRLF', rewrite: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'with a byte order mark', rewrite: (text) => `\uFEFF${text}` },
  { name: 'with comments between', rewrite: withComments },
  {
    name: 'in double quotes',
    rewrite: (text) => rewritten(text, (document) => quote(document, 'QUOTE_DOUBLE')),
  },
  { name: 'in single quotes, with quoted keys', rewrite: inSingleQuotes },
  { name: 'with folded texts', rewrite: (text) => rewritten(text, fold) },
  {
    name: 'in block style',
    rewrite: (text) => rewritten(text, (document) => setFlow(document, () => false)),
  },
  {
    name: 'in flow style',
    rewrite: (text) => rewritten(text, (document) => setFlow(document, isInsideItem)),
  },
  { name: 'with CRLF, a byte order mark, comments and folded texts', rewrite: withEverything },
]

/** Comments and empty lines before list items, and comments behind rows in braces. */
function withComments(text: string): string {
  let count = 0
  return text
    .replace(/^( *)(- .*)$/gm, (_, indent: string, item: string) => {
      count += 1
      const remark = `${indent}# Remark ${count}: {braces}, [brackets], "quotes" and - dashes\n`
      return `${remark}${count % 3 === 0 ? '\n' : ''}${indent}${item}`
    })
    .replace(/\}$/gm, '} # checked')
}

function withEverything(text: string): string {
  return `\uFEFF${withComments(rewritten(text, fold)).replaceAll('\n', '\r\n')}`
}

function inSingleQuotes(text: string): string {
  return rewritten(text, (document) => {
    quote(document, 'QUOTE_SINGLE')
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && !/^\d+$/.test(String(key.value))) key.type = 'QUOTE_SINGLE'
      },
    })
  })
}

function rewritten(text: string, change: (document: Document.Parsed) => void): string {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
  })
  if (document.errors.length > 0) throw document.errors[0]!
  change(document)
  return document.toString({ lineWidth: 90 })
}

function quote(document: Document.Parsed, type: Scalar.Type): void {
  visit(document, {
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string') scalar.type = type
    },
  })
}

/** Texts of several words as folded blocks. */
function fold(document: Document.Parsed): void {
  visit(document, {
    Map(_, map) {
      return map.flow === true ? visit.SKIP : undefined
    },
    Scalar(key, scalar) {
      const isLong = typeof scalar.value === 'string' && scalar.value.split(' ').length > 3
      if (key === 'value' && isLong) scalar.type = 'BLOCK_FOLDED'
    },
  })
}

function setFlow(document: Document.Parsed, isFlow: (depth: number) => boolean): void {
  visit(document, {
    Collection(_, collection, path) {
      collection.flow = isFlow(path.filter((node) => isMap(node) || isSeq(node)).length)
      // A comment cannot stand in the middle of a row in braces.
      for (const item of collection.items) {
        if (isSeq(collection) && item !== null && typeof item === 'object')
          Object.assign(item, { commentBefore: null })
      }
    },
    Pair(_, { key }) {
      if (isScalar(key)) key.commentBefore = null
    },
  })
}

/** Every item of the lists at the top of a file, with all that is in it, in braces. */
function isInsideItem(depth: number): boolean {
  return depth >= 2
}
