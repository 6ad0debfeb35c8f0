// Checks of one file's text and tree that no schema can express: numbers in a form that can be read in two ways,
// hidden characters, and comments that cut a text.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { wholeFile, type Origin } from '../source/origin.ts'
import { findHiddenCharacter } from '../source/visible.ts'
import type { Document } from './document.ts'
import { MOST_DIGITS } from './limits.ts'
import { followPath, pointerStep } from './locate.ts'
import { missingMoneyAt } from './money-keys.ts'
import { readingHint } from './number-hints.ts'
import { readNumber } from './number-readings.ts'
import { hasPlainDigits, isPlainNumber } from './plain-number.ts'
import { definitionAt } from './shape.ts'
import type { Entry, Node, ScalarNode } from './tree.ts'

export interface CheckFinding extends Finding {
  readonly rule: 'number-form' | 'hidden-character' | 'comment-after-text' | 'reserved-key'
}

/** Keys that JavaScript objects use for themselves. No plan needs them; some tool downstream would trip over them. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export function checkText(document: Document): CheckFinding[] {
  const { source, root } = document
  const findings: CheckFinding[] = []
  const inName = findHiddenCharacter(source.path)
  if (inName !== undefined) findings.push(hiddenInName(inName.name, source.path))
  const hidden = findHiddenCharacter(source.text)
  if (hidden !== undefined) {
    const at = { path: source.path, pointer: '', start: hidden.offset, end: hidden.offset + 1 }
    findings.push(hiddenCharacter(hidden.name, at))
  }
  const hasEscapes = source.text.includes('\\')
  checkNode(root, { document, rawIsClean: hidden === undefined, hasEscapes, steps: [], findings })
  return findings
}

interface Walk {
  readonly document: Document
  /** The text holds no hidden character, so one in a value was written as an escape such as `\e`. */
  readonly rawIsClean: boolean
  readonly hasEscapes: boolean
  /** To the value that is looked at: keys, and the index of an item. Names are looked up when there is a finding. */
  readonly steps: (string | number)[]
  readonly findings: CheckFinding[]
}

function checkNode(node: Node, walk: Walk): void {
  if (node.kind === 'scalar') return checkScalar(node, walk)
  const { steps } = walk
  if (node.kind === 'list') {
    for (let i = 0; i < node.items.length; i++) {
      steps.push(i)
      checkNode(node.items[i]!, walk)
      steps.pop()
    }
    return
  }
  for (const entry of node.entries) {
    steps.push(entry.key)
    checkKey(entry, walk)
    checkNode(entry.value, walk)
    steps.pop()
  }
}

function checkKey({ key, keyStart, keyEnd }: Entry, walk: Walk): void {
  const hidden = walk.rawIsClean && walk.hasEscapes ? findHiddenCharacter(key) : undefined
  if (hidden !== undefined) walk.findings.push(hiddenCharacter(hidden.name, originAt(walk, keyStart, keyEnd)))
  if (!RESERVED_KEYS.has(key)) return
  const finding = {
    rule: 'reserved-key' as const,
    message: `"${key}" may not be used as a key.`,
    hint: 'Choose another word.',
    at: originAt(walk, keyStart, keyEnd),
    subject: key,
  }
  walk.findings.push(withMoney(walk, 'unknown-key', finding))
}

function checkScalar(node: ScalarNode, walk: Walk): void {
  if (node.digits !== undefined) {
    const problem = numberProblem(node.digits)
    if (problem === undefined) return
    const at = originAt(walk, node.start, node.end)
    const finding = { rule: 'number-form' as const, ...problem, at, subject: node.digits }
    walk.findings.push(withMoney(walk, 'number-form', finding))
    return
  }
  if (typeof node.value !== 'string') return
  // In a clean text only a code in double quotes, such as "\\e", can make a hidden character.
  const { text } = walk.document.source
  const isCoded = walk.rawIsClean && walk.hasEscapes && text[node.start] === '"'
  const hidden = isCoded ? findHiddenCharacter(node.value) : undefined
  if (hidden !== undefined) {
    walk.findings.push(hiddenCharacter(hidden.name, originAt(walk, node.start, node.end)))
  }
  const comment = commentBehind(node, walk)
  if (comment !== undefined) {
    walk.findings.push({
      rule: 'comment-after-text',
      message: `The text ends before " #": what follows is a comment and is not read.`,
      hint: 'If the # belongs to the text, put the text in double quotes; else put the comment on a line of its own.',
      at: originAt(walk, node.end, comment),
    })
  }
}

/** Marks what a total lacks ([D10]): a badly written target of an indicator hides no money. */
function withMoney(walk: Walk, rule: string, finding: CheckFinding): CheckFinding {
  return {
    ...finding,
    missingMoney: missingMoneyAt(walk.document.kind, pathOf(walk), rule, finding.at.element),
  }
}

/** Like a validator's: `/outputs/3/costs/0`. */
function pathOf({ steps }: Walk): string {
  return steps.reduce<string>((path, step) => pointerStep(path, String(step)), '')
}

function numberProblem(digits: string): { message: string; hint: string } | undefined {
  if (isPlainNumber(digits)) return undefined
  if (hasPlainDigits(digits)) {
    return {
      message: `${digits.slice(0, 40)} has more than ${MOST_DIGITS} digits.`,
      hint: 'No plan needs such a number; check for digits that were typed twice.',
    }
  }
  if (/^[-+]?\.(inf|nan)$/i.test(digits)) {
    return {
      message: `${digits} is not a number that can be added up.`,
      hint: 'Write plain digits, or leave the value out.',
    }
  }
  if (/^0[xo]/i.test(digits)) {
    return {
      message: `${digits} is a number in another notation.`,
      hint: `Write plain digits: ${Number(digits)}`,
    }
  }
  if (/e/i.test(digits)) {
    return {
      message: `${digits} is written with an exponent.`,
      hint: `Write all digits out${plainForm(digits)}`,
    }
  }
  if (/^[-+]?0\d/.test(digits)) {
    return {
      message: `${digits} begins with a zero.`,
      hint: `Write ${digits.replace(/^([-+]?)0+(?=\d)/, '$1')} without the zero in front. An id such as a category has a letter in it.`,
    }
  }
  return {
    message: `${digits} is not written in plain digits.`,
    hint: readingHint(readNumber(digits)) ?? 'Write 0.5, not .5; 7, not 7. and not +7.',
  }
}

function plainForm(digits: string): string {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? `: ${value}` : '.'
}

/** The end of the comment that cuts a plain text short, or undefined. */
function commentBehind(node: ScalarNode, walk: Walk): number | undefined {
  const { text } = walk.document.source
  const first = text[node.start]
  if (first === '"' || first === "'" || first === '|' || first === '>') return undefined
  // The nearest sign behind most texts is the end of the line.
  const behind = text[node.end]
  if (behind !== ' ' && behind !== '\t') return undefined
  const line = /^[ \t]+#[^\r\n]*/.exec(text.slice(node.end, node.end + 200))
  return line === null || !isProse(String(node.value), walk) ? undefined : node.end + line[0].length
}

/** Ids, words of a list and dates are one word; where the schema takes any text, one word may be what is left of more. */
function isProse(value: string, walk: Walk): boolean {
  return /\s/.test(value) || FREE_TEXTS.has(definitionAt(walk.document.kind, pathOf(walk)) ?? '')
}

/** Definitions of the schemas: what people read, and names that planners give. */
const FREE_TEXTS = new Set(['text', 'name'])

function hiddenInName(name: string, path: string): CheckFinding {
  return {
    rule: 'hidden-character',
    message: `The name of this file, or of a folder around it, holds the character ${name}; readers cannot see it, or it changes what they see.`,
    hint: 'Rename it.',
    at: wholeFile(path),
    subject: `name ${name}`,
  }
}

function hiddenCharacter(name: string, at: Origin): CheckFinding {
  return {
    rule: 'hidden-character',
    message: `The character ${name} stands here; readers cannot see it, or it changes what they see.`,
    hint: 'Delete it and type the text again around it.',
    at,
    subject: name,
  }
}

function originAt(walk: Walk, start: number, end: number): Origin {
  const { document } = walk
  const { pointer, element } = followPath(document.root, pathOf(walk))
  return { path: document.source.path, pointer, start, end, element }
}
