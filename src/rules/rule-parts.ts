// All that is said of a rule, part by part: `rbm explain` prints it, SARIF carries it as help, and the page of the rule in the
// manual is made from it. So the three cannot differ.

import type { ExplainedRule, RulePart } from '../diagnostic/rule-text.ts'
import { KIND_IN_WORDS, usualInWords } from './option.ts'
import { isChecking, optionsOf, type Rule } from './rule.ts'

export function explained(rule: Rule): ExplainedRule {
  const { id, summary, severity } = rule
  const explanation = rule.explanation()
  return {
    id,
    summary,
    severity,
    explanation: () => explanation,
    parts: [
      { title: 'What it finds', prose: inOneLine(explanation.finds) },
      { title: 'Why it matters', prose: inOneLine(explanation.matters) },
      { title: 'Example', code: explanation.example.trim() },
      { title: 'Better', code: explanation.better.trim() },
      { title: 'To accept one', prose: howToAccept(rule) },
      ...optionParts(rule),
    ],
  }
}

function optionParts(rule: Rule): RulePart[] {
  return optionsOf(rule).flatMap((option, i): RulePart[] => [
    {
      title: i === 0 ? 'Options' : undefined,
      prose: `${option.name}: ${option.means} It is ${KIND_IN_WORDS[option.kind]}; left out: ${usualInWords(option)}.`,
    },
    {
      title: undefined,
      prose: 'In rbm.yaml:',
    },
    { title: undefined, code: `rules:\n  ${rule.id}:\n    ${option.name}: ${usualInWords(option)}` },
  ])
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function howToAccept(rule: Rule): string {
  if (isChecking(rule)) return WAIVABLE
  return rule.foundBy === 'acceptance' ? OF_ACCEPTANCE : NOT_WAIVABLE
}

const WAIVABLE =
  'For a time, and with a reason: a file with kind: waivers, which gives rule, about, reason, approved-by and until. For good: ' +
  'another severity under rules: in rbm.yaml, for the whole repository.'

const NOT_WAIVABLE =
  'That cannot be done: what rbm cannot read or count is missing from the plan, whoever agrees to it. Mend it.'

const OF_ACCEPTANCE = 'That cannot be done: what is accepted has to be true. Mend it.'
