import {onceForLexeme, type Prose, type Token} from '../../prose/index.js'
import {readShape} from './read-shape.js'
import type {TokenRange} from './shape.js'

/**
 * What every date has one of, if it is not of digits and marks alone, as letters of its shape: a year, a month, a weekday, a
 * unit, a part of the day, a feast. “the”, “last”, “first”, “of” and the numbers around them make no date without.
 */
const anchors = /[YMWmwyqhtkedcuÆÅØDJGEZÔIQFfLÜÝÄz]|[68]'?s|[123]\.[123]\.[0-6]/
/** 20260512 */
const eightDigits = /(?:19|20)\d{6}/
/** The th of 17th, 17thFebruary and the s of 1890s, ’90s, 1890’s */
const suffix = /^(?:st|nd|rd|th|s(?![a-z]))/i

/** What a token says of a date that it may be part of. */
const [nothing, anchor, anchorBehindDigit, anchorBetweenDigits] = [0, 1, 2, 3]

const roleOf = onceForLexeme((text): number => {
  // 5/12/2026 · 17:30 · 12.05.26
  if (text === '/' || text === ':' || text === '.') return anchorBetweenDigits
  if (anchors.test(readShape(text).codes) || eightDigits.test(text)) return anchor
  return suffix.test(text) ? anchorBehindDigit : nothing
})

/**
 * How many tokens of either side a date may reach from the nearest anchor, with all that its patterns look at: thirteen in
 * “18, 19, 20, 21 and the 22 of ⟨June⟩”.
 */
const reach = 16

/** The stretches of a block in which dates can stand: what is near an anchor. Most of a release is none of it. */
export function stretchesOf({text, tokens}: Prose): readonly TokenRange[] {
  const stretches: TokenRange[] = []
  let [first, last] = [0, -1]
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const role = token ? roleOf(token.lexeme) : nothing
    if (role === nothing || !token || !isAnchor(role, token, text)) continue
    if (i - reach > last + 1) {
      if (last >= 0) stretches.push({first, last})
      first = i - reach
    }
    last = Math.min(i + reach, tokens.length - 1)
  }
  if (last >= 0) stretches.push({first, last})
  return stretches
}

function isAnchor(role: number, {start, end}: Token, text: string): boolean {
  if (role === anchor) return true
  if (role === anchorBetweenDigits) return isDigit(text, start - 1) && isDigit(text, end)
  // An apostrophe may part them: 1890’s
  return isDigit(text, start - 1) || isDigit(text, start - 2)
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
