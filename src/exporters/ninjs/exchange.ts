import {exchangeCodes, foldExchange} from '../../lexicon/index.js'

/** An exchange by its market identifier code (ISO 10383) where that is known, else as the release writes it. */
export function exchangeOf(written: string): string {
  return exchangeCodes.get(foldExchange(written)) ?? written
}
