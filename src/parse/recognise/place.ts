import {datelineStops, placeParticles} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'
import {opensWithCapital} from '../phrases.js'

const placeWord = /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,40}$/
const edge = /[\s,;:/()–—-]/

/**
 * Whether a text reads like the place of a dateline: capitalised words with commas. Without date or wire beside it
 * (`hasCompany`) its city stands in capitals.
 */
export function looksLikePlace(text: string, hasCompany: boolean): boolean {
  const words = text.split(/[\s,()]+/).filter(word => word !== '')
  if (words.length === 0 || words.length > 10 || !words.every(isPlaceWord)) return false
  if (hasCompany) return true
  const [first = ''] = words
  return words.length <= 6 && first.length > 2 && first === first.toUpperCase() && !datelineStops.has(first)
}

function isPlaceWord(word: string): boolean {
  return placeParticles.has(word) || (placeWord.test(word) && opensWithCapital(word))
}

/** The first stretch of words in what a dateline leaves when date and wire are blanked; undefined when nothing is left. */
export function trimPlace(text: string): Span | undefined {
  let start = 0
  while (start < text.length && edge.test(text[start] ?? '')) start++
  if (start === text.length) return undefined
  // Something before the blanked date and something after it would leave a gap: only the first stretch counts.
  const gap = text.slice(start).search(/\s{4,}/)
  let end = gap < 0 ? text.length : start + gap
  while (end > start && edge.test(text[end - 1] ?? '') && text[end - 1] !== ')') end--
  return {start, end}
}
