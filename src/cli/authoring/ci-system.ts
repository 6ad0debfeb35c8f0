// For which CI systems there are files. On its own, so that the list of options loads nothing else.

export const CI_SYSTEMS = ['github', 'gitlab', 'none'] as const

export type CiSystem = (typeof CI_SYSTEMS)[number]
