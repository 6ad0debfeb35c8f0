// One comment of ours on a pull request, kept up to date. It is known by a mark at its beginning and by its author: a stranger
// who writes the mark gets no comment changed, and a comment of ours without it is another one.

import { RbmError } from '../diagnostic/rbm-error.ts'
import type { PullRequestHost } from './pull-request-host.ts'
import type { HostKind } from './target.ts'

const MARK = '<!-- rbm-comment -->'

/**
 * How long a comment may be beside the mark: GitHub takes 65,536 characters, GitLab a million. Counted in bytes of UTF-8 it has
 * no more characters, however they are counted.
 */
export const MOST_CHARACTERS: Readonly<Record<HostKind, number>> = { github: 65_000, gitlab: 990_000 }

export type Posting = 'created' | 'updated' | 'unchanged' | 'not needed'

/**
 * @param body Markdown
 * @param isWorthSaying whether a comment is begun for it; one that stands is brought up to date in any case, so that it never
 *   tells of changes that are gone
 */
export async function postComment(
  host: PullRequestHost,
  body: string,
  isWorthSaying: boolean,
): Promise<Posting> {
  const text = wellFormed(`${MARK}\n${body}`)
  const account = await host.account()
  // The comments of accounts that are gone have no author either.
  if (account === '')
    throw new RbmError('host-answer', 'The host answered without saying whose the token is.')
  const known = (await host.list()).find((one) => one.author === account && one.body.startsWith(MARK))
  if (known === undefined) {
    if (!isWorthSaying) return 'not needed'
    await host.create(text)
    return 'created'
  }
  // Hosts may keep a text without its last line break, or with other line ends.
  if (known.body.replace(/\r\n/g, '\n').trimEnd() === text.trimEnd()) return 'unchanged'
  await host.update(known.id, text)
  return 'updated'
}

/** Half a character, which is left where a text was cut in the middle of one, is no text that a host takes. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
