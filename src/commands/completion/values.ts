/** A word that may be written, with what it means where that is not plain. */
export interface Word {
  readonly name: string
  readonly about?: string
}

/** Words that have a name together, such as `presets`: in a script they stand once. */
export interface WordList {
  readonly name: string
  readonly words: readonly Word[]
}

/** What an option takes, or a command works on. */
export type Values =
  | {readonly kind: 'one'; readonly of: WordList}
  /** One or more with commas: `quotes,dates`. */
  | {readonly kind: 'several'; readonly of: WordList}
  /** A word, a colon and another word: `tone/hype:off`. */
  | {readonly kind: 'pair'; readonly of: WordList; readonly second: readonly string[]}
  /** `releases` are folders, and files that are named as releases are. */
  | {readonly kind: 'releases' | 'files' | 'folders' | 'anything'}
