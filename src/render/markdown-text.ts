// Text of a plan inside Markdown, inert: a title can make no link, image, mention or heading of its own.

import { visible } from '../source/visible.ts'

/** Text that stays text: punctuation of Markdown and HTML escaped, mentions and addresses broken by an invisible space. */
export function escapeMarkdown(content: string): string {
  return visible(content.replace(/[^\S\u00a0]+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_~[\]()!|]/g, (character) => `\\${character}`)
    .replace(/^([#+-]|\d+[.)])(?=\s)/, '\\$1')
    .replace(/([@#])(?=\w)/g, '$1\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\u200b.`)
}
