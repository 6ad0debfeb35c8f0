// Text of a plan inside Markdown, inert: a title can make no link, image, mention or heading of its own. Punctuation of
// Markdown is escaped. What the hosts of pull requests read out of plain text afterwards (mentions, numbers of issues, hashes of
// commits, addresses, names of pictures) is broken by a space without width, because no escape reaches it.

import { visible } from '../source/visible.ts'

const BREAK = '\u200b'

/** What hosts turn into something else, and where a break stops them: behind the first group. */
const REFERENCES: readonly RegExp[] = [
  // Mentions and addresses of mail; issues (#1, GH-1), merge requests, milestones, snippets, epics, labels, alerts.
  /([@#])(?=\w)/g,
  /(GH-)(?=\d)/gi,
  /([!$%^~]|&amp;)(?=\w)/g,
  // Pictures by name. Lines and columns behind a path have no letter.
  /(:)(?=[\d_+-]*[a-z][\w+-]*:)/gi,
  /(:)(?=\/\/)/g,
  /(www)(?=\.)/gi,
]

/** What may be the hash of a commit, but no fingerprint of ours (`f-9c41e07d22b8`). */
const HASH = /(?<!\bf-|[\da-f])[\da-f]{7,}/gi

/** What makes a heading, a list or a line across the page, at the beginning of a text. */
const BLOCK = /^(\s*)((?:#{1,6}|[+-]|\d+[.)])(?=\s|$)|(?:-+|=+)(?=\s*$))/

/** Text that stays text. */
export function escapeMarkdown(content: string): string {
  let text = visible(content.replace(/[^\S\u00a0]+/g, ' ')).replace(/&/g, '&amp;')
  for (const pattern of REFERENCES) text = text.replace(pattern, `$1${BREAK}`)
  return text
    .replace(HASH, (hash) =>
      /\d/.test(hash) && /[a-f]/i.test(hash) ? hash.replace(/.{6}(?=.)/g, `$&${BREAK}`) : hash,
    )
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_~[\]()!|]/g, (character) => `\\${character}`)
    .replace(BLOCK, (_, space: string, mark: string) => `${space}${escapeLast(mark)}`)
}

/** `-` -> `\-`, `1.` -> `1\.`: digits cannot be escaped. */
function escapeLast(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`
}
