// The text of a rule as Markdown and as plain text, for readers who meet a finding outside of a terminal.

import type { RuleText } from '../diagnostic/rule-text.ts'

/** In the words of `rbm explain`. */
export function ruleMarkdown(rule: RuleText): string {
  const yaml = (text: string) => `\`\`\`yaml\n${text.trim()}\n\`\`\``
  return inParts(rule, (title) => `**${title}**`, yaml)
}

export function ruleText(rule: RuleText): string {
  return inParts(
    rule,
    (title) => title,
    (yaml) => yaml.trim(),
  )
}

function inParts(
  { explanation }: RuleText,
  title: (words: string) => string,
  code: (yaml: string) => string,
): string {
  const paragraph = (words: string) => words.replace(/\s+/g, ' ').trim()
  return [
    title('What it finds'),
    paragraph(explanation.finds),
    title('Why it matters'),
    paragraph(explanation.matters),
    title('Example'),
    code(explanation.example),
    title('Better'),
    code(explanation.better),
  ].join('\n\n')
}
