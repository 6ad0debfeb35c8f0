// The text of a rule as Markdown and as plain text, for readers who meet a finding outside of a terminal.

import type { ExplainedRule, RulePart } from '../diagnostic/rule-text.ts'

/** In the words of `rbm explain`. */
export function ruleMarkdown(rule: ExplainedRule): string {
  return inParts(
    rule,
    (title) => `**${title}**`,
    (yaml) => `\`\`\`yaml\n${yaml}\n\`\`\``,
  )
}

export function ruleText(rule: ExplainedRule): string {
  return inParts(
    rule,
    (title) => title,
    (yaml) => yaml,
  )
}

/** The page of a rule in the manual. */
export function rulePage(rule: ExplainedRule): string {
  const body = inParts(
    rule,
    (title) => `## ${title}`,
    (yaml) => `\`\`\`yaml\n${yaml}\n\`\`\``,
  )
  return `# ${rule.id}\n\n${rule.summary}. Severity: ${rule.severity}.\n\n${body}\n`
}

function inParts(
  { parts }: ExplainedRule,
  heading: (words: string) => string,
  code: (yaml: string) => string,
): string {
  return parts
    .flatMap((part: RulePart) => [
      ...(part.title === undefined ? [] : [heading(part.title)]),
      'code' in part ? code(part.code) : part.prose,
    ])
    .join('\n\n')
}
