import type {Quote, Speaker} from '../../../ast/index.js'
import type {FoundQuote} from '../find/found-quote.js'

/** A quote with its speaker resolved. */
export interface ResolvedQuote {
  readonly quote: FoundQuote
  readonly speaker: Speaker | null
  /** All of them where several people say it together. */
  readonly speakers?: readonly Speaker[] | undefined
  readonly resolution: Quote['resolution']
}

/** What the words beside a quote say of its speaker, apart from the name. */
export type Beside = Pick<Speaker, 'mention' | 'title' | 'organization'>
