// One comment of ours on a pull request for each plan, kept up to date. It is known by a mark at its beginning and by its author: a
// stranger who writes the mark gets no comment changed, and a comment of ours without it is another one. The mark tells plans of
// one git repository apart by their folder; of the folder it holds a digest, for a folder may be named `-->`.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { sha256 } from '../source/sha256.ts'
import type { PullRequestHost } from './pull-request-host.ts'
import type { HostKind } from './pull-request.ts'

/** How rbm marked its comment when a git repository had one plan. Whichever plan comes first takes it over. */
const MARK_OF_ANY_PLAN = '<!-- rbm-comment -->'

/** @param folder of the plan in its git repository: `''` or a path that ends with `/` */
function markOf(folder: string): string {
  return `<!-- rbm-comment ${sha256(folder).slice(0, 16)} -->`
}

/**
 * How long a comment may be beside the mark: GitHub takes 65,536 characters, GitLab a million. Counted in bytes of UTF-8 it has
 * no more characters, however they are counted.
 */
export const MOST_CHARACTERS: Readonly<Record<HostKind, number>> = { github: 65_000, gitlab: 990_000 }

export type Posting = 'created' | 'updated' | 'unchanged' | 'not needed'

/**
 * @param folder of the plan in its git repository: `''` or a path that ends with `/`
 * @param body Markdown
 * @param isWorthSaying whether a comment is begun for it; one that stands is brought up to date in any case, so that it never
 *   tells of changes that are gone
 */
export async function postComment(
  host: PullRequestHost,
  folder: string,
  body: string,
  isWorthSaying: boolean,
): Promise<Posting> {
  const mark = markOf(folder)
  const text = wellFormed(`${mark}\n${body}`)
  const account = await host.account()
  // The comments of accounts that are gone have no author either.
  if (account === '')
    throw new RbmError('host-answer', 'The host answered without saying whose the token is.')
  const ours = (await host.list()).filter(({ author }) => author === account)
  const marked = (by: string) => ours.find((one) => one.body.startsWith(by))
  const known = marked(mark) ?? marked(MARK_OF_ANY_PLAN)
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
