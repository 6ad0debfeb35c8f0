// Markdown as the hosts of pull requests show it: what a reader could click, be called by, or take for a heading. After the
// Markdown itself, hosts turn pieces of the text into links, mentions and pictures; those are looked for as well.

import { lexer, type Token, type Tokens } from 'marked'

/** What of the text is alive, in words; empty when the text is nothing but text. */
export function aliveIn(markdown: string, ours: readonly string[] = []): string[] {
  const alive: string[] = []
  const visit = (token: Token): void => {
    switch (token.type) {
      case 'link':
      case 'image':
      case 'heading':
      case 'code':
      case 'codespan':
      case 'blockquote':
      case 'hr':
      case 'del':
        alive.push(`${token.type} ${token.raw.trim()}`)
        break
      case 'html':
        if (!ours.includes(token.raw.trim())) alive.push(`html ${token.raw.trim()}`)
        break
      case 'table': {
        const { header, rows } = token as Tokens.Table
        for (const cell of [...header, ...rows.flat()]) cell.tokens.forEach(visit)
        break
      }
      case 'list':
        for (const item of (token as Tokens.List).items) item.tokens.forEach(visit)
        break
    }
    if ('tokens' in token && token.tokens !== undefined) token.tokens.forEach(visit)
    else if (token.type === 'text' || token.type === 'escape') alive.push(...aliveInText(token))
  }
  // The text of one paragraph comes in pieces; hosts look at it as a whole.
  const tokens = lexer(markdown)
  tokens.forEach(visit)
  return [...alive, ...tokens.flatMap((token) => aliveReferences(textOf(token)))]
}

function aliveInText(token: Token): string[] {
  return aliveReferences(decoded('text' in token ? String(token.text) : token.raw))
}

function textOf(token: Token): string {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [...header, ...rows.flat()].map((cell) => cell.tokens.map(textOf).join('')).join('\n')
  }
  if (token.type === 'list')
    return (token as Tokens.List).items.map((item) => item.tokens.map(textOf).join('\n')).join('\n')
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(textOf).join('')
  return decoded('text' in token ? String(token.text) : '')
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

/** What GitHub and GitLab make links of, or pictures, in plain text. */
const REFERENCES: readonly RegExp[] = [
  /(?:^|[^\w`])@[a-z\d](?:[\w-]*(?:\/[\w-]+)?)/i,
  /(?:^|[^\w&])#\d+\b/,
  /\bGH-\d+\b/i,
  /(?:^|[^\w])[!$%&~^]\d+\b/,
  /(?:^|[^\w])~\w+/,
  /:[a-z\d_+-]*[a-z][a-z\d_+-]*:/i,
  /\b[a-z][a-z\d+.-]*:\/\//i,
  /\bwww\./i,
  /\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,40}\b/i,
  /[\w.+-]+@[\w-]+\.\w+/,
]

function aliveReferences(text: string): string[] {
  return REFERENCES.flatMap((pattern) => {
    const match = pattern.exec(text)
    return match === null ? [] : [`reference ${match[0].trim()}`]
  })
}
