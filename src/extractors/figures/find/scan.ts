import type {Prose, Token} from '../../../prose/index.js'
import {codeAt} from '../letters.js'
import {hint, place} from './hint.js'
import {hintsOf} from './hints.js'

/** What one pass over the tokens of a block says of it. */
export interface BlockScan {
  /** The hints of all its tokens together. */
  readonly hints: number
  /** The numbers of the tokens at which a number may stand or begin, in order. */
  readonly places: readonly number[]
}

/** Looks at each token of a block once. */
export function scanBlock({text, tokens}: Prose): BlockScan {
  const places: number[] = []
  let hints = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const own = token ? hintsOf(token.lexeme) : 0
    if (own === 0 || !token) continue
    hints |= own
    if (own & place || (own & hint.article && isCounted(tokens[i + 1]))) places.push(i)
    if (own & (hint.number | hint.dollar)) hints |= hintsBeside(text, token, own)
  }
  return {hints, places}
}

const isCounted = (next: Token | undefined): boolean =>
  next !== undefined && (hintsOf(next.lexeme) & hint.counted) !== 0

/** What the characters beside digits or a `$` hold out. */
function hintsBeside(text: string, {start, end}: Token, own: number): number {
  if (own & hint.dollar) return isCapital(codeAt(text, start - 1)) ? hint.statedDollar : 0
  const isAfterColon = codeAt(text, start - 1) === colon || codeAt(text, start - 2) === colon
  const isLettered = codeAt(text, end) === hyphen && isCapital(codeAt(text, end + 1))
  return (isAfterColon ? hint.afterColon : 0) | (isLettered ? hint.lettered : 0)
}

const [colon, hyphen] = [58, 45]
/** A–Z */
const isCapital = (code: number): boolean => code >= 65 && code <= 90
