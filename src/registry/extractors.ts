import type {Extractor} from '../extract/types.js'
import dates from '../extractors/dates/index.js'
import figures from '../extractors/figures/index.js'
import quotes from '../extractors/quotes/index.js'

/** The extractors by kind; few enough for a list by hand. */
export const extractors: {readonly [K in 'quotes' | 'figures' | 'dates']: Extractor<K>} = {quotes, figures, dates}
