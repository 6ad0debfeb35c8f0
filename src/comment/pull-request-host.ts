// Where pull requests live, as far as a comment needs it. The only part of rbm that uses the network, and only for the command
// `comment`.

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

/** The pull request, and how to get there. */
export interface PullRequest {
  /** `https://api.github.com`, `https://gitlab.example.org/api/v4`. */
  readonly apiUrl: string
  /** `owner/name`; on GitLab also the number of the project. */
  readonly repository: string
  readonly number: number
  /** Goes to the API and nowhere else; no message ever holds it. */
  readonly token: string
}
