import type {Extractor} from '../extract/types.js'
import dateExtractor from '../extractors/dates/index.js'
import figureExtractor from '../extractors/figures/index.js'
import {indirectExtractor, quoteExtractor} from '../extractors/quotes/index.js'

/** The extractors by kind, few enough for a list by hand. Each is asked for when it is needed: the program loads it then. */
export const extractors: {readonly [K in 'quotes' | 'indirectQuotes' | 'figures' | 'dates']: () => Extractor<K>} = {
  quotes: () => quoteExtractor,
  indirectQuotes: () => indirectExtractor,
  figures: () => figureExtractor,
  dates: () => dateExtractor,
}
