// Where pull requests live, as far as a comment needs it. This folder is the only part of rbm that speaks to the network, and
// only for the command `comment`.

/** A comment that stands on a pull request. */
export interface PostedComment {
  readonly id: string
  readonly body: string
  /** The name of the account that wrote it. */
  readonly author: string
}

/** The comments of one pull request (on GitLab, the notes of one merge request). */
export interface PullRequestHost {
  /** The account that the token belongs to. */
  readonly account: () => Promise<string>
  /** All comments, oldest first. */
  readonly list: () => Promise<readonly PostedComment[]>
  readonly create: (body: string) => Promise<void>
  readonly update: (id: string, body: string) => Promise<void>
}

/** A repository, and how to get there. */
export interface Repository {
  /** `https://api.github.com`, `https://gitlab.example.org/api/v4`. */
  readonly apiUrl: string
  /** `owner/name`; on GitLab also the number of the project. */
  readonly repository: string
  /** Goes to the API and nowhere else; no message ever holds it. */
  readonly token: string
  /** Whose name the token writes under, where the host would not say. */
  readonly account?: string | undefined
}

export interface PullRequest extends Repository {
  readonly number: number
}
