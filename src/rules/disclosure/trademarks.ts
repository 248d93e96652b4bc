import type {Term} from '../../lint/terms.js'

/** A mark of the house. */
export interface Trademark extends Term {
  /** As the configuration gives it; empty where it leaves open which. */
  readonly symbol: string
}

const symbolAtEnd = /\s?([™®℠]|\((?:TM|R|SM)\))$/i

/** `Acme Grip®` → the words and the symbol. */
export function toTrademark(written: string): Trademark {
  const symbol = symbolAtEnd.exec(written.trim())
  return {
    text: symbol ? written.trim().slice(0, symbol.index) : written.trim(),
    symbol: symbol?.[1] ?? '',
    isExact: true,
  }
}
