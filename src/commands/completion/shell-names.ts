/** The shells that pressrel completes in. */
export const shellNames = ['bash', 'zsh', 'fish'] as const

/** One of them. */
export type ShellName = (typeof shellNames)[number]
