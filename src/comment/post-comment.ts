// One comment of ours on a pull request, kept up to date. It is known by a mark at its beginning and by its author: a stranger
// who writes the mark gets no comment changed, and a comment of ours without it is another one.

import type { PullRequestHost } from './pull-request-host.ts'

const MARK = '<!-- rbm-comment -->'

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
  const text = `${MARK}\n${body}`
  const account = await host.account()
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
