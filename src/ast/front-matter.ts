/** One person or desk of a contact block. */
export interface Contact {
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** The front matter keys that pressrel knows, checked; the rest under `extra`. Absent keys are undefined. */
export interface FrontMatter {
  readonly title?: string
  readonly subtitle?: string
  /** ISO date as written, without conversion between zones. */
  readonly date?: string
  readonly location?: string
  /** ISO date or date and time, with the offset or zone as written. */
  readonly embargo?: string
  readonly organization?: string
  /** `EXCHANGE: SYMBOL`. */
  readonly ticker?: string
  readonly contacts?: readonly Contact[]
  /** BCP 47 tag. */
  readonly language?: string
  /** `MM-DD`. */
  readonly fiscal_year_end?: string
  readonly tags?: readonly string[]
  /** Keys that pressrel does not know, passed through as plain JSON. */
  readonly extra: Readonly<Record<string, unknown>>
}
