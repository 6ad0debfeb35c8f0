// Patterns as the program carries them. The engine reads a pattern as soon as it is there, and wording has two hundred that a
// given plan never comes to: so those that are screened (src/wording/screened.ts) go in as text. And a file with a single sign
// outside ASCII takes twice the memory and is read more slowly: so signs in patterns are spelt as escapes, as esbuild does it
// in other texts.

import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** For esbuild: changes the source of rbm when it is read. */
export const patternsAsText = {
  name: 'patterns as text',
  setup(toBuild) {
    toBuild.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!/\bscreened\b|\bforText\b|[^\0-\x7f]/.test(text)) return undefined
      return { contents: withPatternsAsText(text), loader: 'ts' }
    })
  },
}

function withPatternsAsText(text) {
  const source = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true)
  const changes = []
  const visit = (node) => {
    const by = textInPlaceOf(node)
    if (by === undefined) ts.forEachChild(node, visit)
    else changes.push({ from: node.getStart(), to: node.end, by })
  }
  visit(source)
  return changes.reduceRight(
    (changed, { from, to, by }) => changed.slice(0, from) + by + changed.slice(to),
    text,
  )
}

function textInPlaceOf(node) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)].map((part) =>
      JSON.stringify(part),
    )
    if (isScreened(node)) return `{ source: ${source}, flags: ${flags} }`
    return /[^\0-\x7f]/.test(source) ? `new RegExp(${source}, ${flags})` : undefined
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp' && isScreened(node)) {
    const [source, flags] = node.arguments.map(withPatternsOf)
    return `{ source: ${source}, flags: ${flags ?? "''"} }`
  }
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return ts.isNoSubstitutionTemplateLiteral(node.template)
      ? JSON.stringify(node.template.rawText)
      : undefined
  return undefined
}

function withPatternsOf(node) {
  return withPatternsAsText(`(${node.getText()})`)
}

/** `screened(pattern)`, `forText(pattern)`, `[pattern, …].map(screened)` */
function isScreened(node) {
  const { parent } = node
  if (ts.isCallExpression(parent)) return /^(?:screened|forText)$/.test(parent.expression.getText())
  return ts.isArrayLiteralExpression(parent) && parent.parent.parent.getText().endsWith('.map(screened)')
}
