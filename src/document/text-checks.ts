// Checks of one file's text and tree that no schema can express: numbers in a form that can be read in two ways,
// hidden characters, and comments that cut a text.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Origin } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { findHiddenCharacter } from '../source/visible.ts'
import { MOST_DIGITS } from './limits.ts'
import { ownId, pointerStep, segmentsOf } from './locate.ts'
import { hasPlainDigits, isPlainNumber } from './plain-number.ts'
import type { Node, ScalarNode } from './tree.ts'

export interface CheckFinding extends Finding {
  readonly rule: 'number-form' | 'hidden-character' | 'comment-after-text' | 'reserved-key'
}

/** Keys that JavaScript objects use for themselves. No plan needs them; some tool downstream would trip over them. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export function checkText(source: SourceFile, root: Node): CheckFinding[] {
  const findings: CheckFinding[] = []
  const hidden = findHiddenCharacter(source.text)
  if (hidden !== undefined) {
    const at = { path: source.path, pointer: '', start: hidden.offset, end: hidden.offset + 1 }
    findings.push(hiddenCharacter(hidden.name, at))
  }
  checkNode(root, { source, pointer: '', element: ownId(root), rawIsClean: hidden === undefined, findings })
  return findings
}

interface Walk {
  readonly source: SourceFile
  readonly pointer: string
  readonly element: string | undefined
  /** The text holds no hidden character, so one in a value was written as an escape such as `\e`. */
  readonly rawIsClean: boolean
  readonly findings: CheckFinding[]
}

function checkNode(node: Node, walk: Walk): void {
  if (node.kind === 'scalar') return checkScalar(node, walk)
  if (node.kind === 'list') {
    const segments = segmentsOf(node)
    for (const [index, item] of node.items.entries()) {
      checkNode(item, {
        ...walk,
        pointer: pointerStep(walk.pointer, segments[index]!),
        element: ownId(item) ?? walk.element,
      })
    }
    return
  }
  for (const { key, keyStart, keyEnd, value } of node.entries) {
    const inside = { ...walk, pointer: pointerStep(walk.pointer, key) }
    const at = originOf(inside, keyStart, keyEnd)
    const hidden = walk.rawIsClean ? findHiddenCharacter(key) : undefined
    if (hidden !== undefined) walk.findings.push(hiddenCharacter(hidden.name, at))
    if (RESERVED_KEYS.has(key)) {
      const message = `"${key}" may not be used as a key.`
      walk.findings.push({ rule: 'reserved-key', message, hint: 'Choose another word.', at, subject: key })
    }
    checkNode(value, inside)
  }
}

function checkScalar(node: ScalarNode, walk: Walk): void {
  const at = originOf(walk, node.start, node.end)
  if (node.digits !== undefined) {
    const problem = numberProblem(node.digits)
    if (problem !== undefined)
      walk.findings.push({ rule: 'number-form', ...problem, at, subject: node.digits })
    return
  }
  if (typeof node.value !== 'string') return
  // In a clean text only a code in double quotes, such as "\\e", can make a hidden character.
  const isCoded = walk.rawIsClean && walk.source.text[node.start] === '"'
  const hidden = isCoded ? findHiddenCharacter(node.value) : undefined
  if (hidden !== undefined) walk.findings.push(hiddenCharacter(hidden.name, at))
  const comment = commentBehind(node, walk.source.text)
  if (comment !== undefined) {
    walk.findings.push({
      rule: 'comment-after-text',
      message: `The text ends before " #": what follows is a comment and is not read.`,
      hint: 'If the # belongs to the text, put the text in double quotes; else put the comment on a line of its own.',
      at: originOf(walk, node.end, comment),
    })
  }
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
      hint: `Write plain digits: ${Number(digits)}.`,
    }
  }
  if (/e/i.test(digits)) {
    return {
      message: `${digits} is written with an exponent.`,
      hint: `Write all digits out${plainForm(digits)}.`,
    }
  }
  if (/^[-+]?0\d/.test(digits)) {
    return {
      message: `${digits} begins with a zero.`,
      hint: `Write ${digits.replace(/^([-+]?)0+(?=\d)/, '$1')}. An id such as a category has a letter in it.`,
    }
  }
  return {
    message: `${digits} is not written in plain digits.`,
    hint: 'Write 0.5, not .5; 7, not 7. and not +7.',
  }
}

function plainForm(digits: string): string {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? `: ${value}` : ''
}

/** The end of the comment that cuts a plain text of several words short, or undefined. */
function commentBehind(node: ScalarNode, text: string): number | undefined {
  const first = text[node.start]
  if (first === '"' || first === "'" || first === '|' || first === '>') return undefined
  if (!/\s/.test(String(node.value))) return undefined
  const line = /^[ \t]+#[^\r\n]*/.exec(text.slice(node.end, node.end + 200))
  return line === null ? undefined : node.end + line[0].length
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

function originOf(walk: Walk, start: number, end: number): Origin {
  return { path: walk.source.path, pointer: walk.pointer, start, end, element: walk.element }
}
