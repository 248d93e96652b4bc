import type {Contact} from '../ast/index.js'

/** What a file says of its release outside of the text; what the text says wins. */
export interface Facts {
  readonly title?: string
  /** ISO date. */
  readonly date?: string
  readonly location?: string
  readonly organization?: string
  /** In the form of the front matter's `embargo`. */
  readonly embargo?: string
  readonly contacts?: readonly Contact[]
  /** BCP 47 tag. */
  readonly language?: string
  /** Address of the page. */
  readonly source?: string
}
