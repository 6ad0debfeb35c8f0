// What options say of a pull request. On its own, so that the list of options loads nothing else.

export const HOST_KINDS = ['github', 'gitlab'] as const

export type HostKind = (typeof HOST_KINDS)[number]

/** @returns undefined for what is no number of a pull request */
export function parsePullRequest(text: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
}
