/** A person of the release: the fullest name, and title and organization from its first full mention. */
export interface Person {
  readonly name: string
  readonly title: string | undefined
  readonly organization: string | undefined
  /** Offset in the source of the first mention. */
  readonly at: number
}

/** Where a release names somebody; a subject opens its sentence. */
export interface Mention {
  readonly name: string
  readonly at: number
  readonly isSubject: boolean
}
