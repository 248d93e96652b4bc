import {issuingBodies, releaseKinds} from '../../lexicon/index.js'
import type {Block} from '../block.js'
import {openingPhrase} from '../phrases.js'
import {looksLikeTitle} from './title.js'

/** Whether “Ministry of Health” above a longer title says who issues the release; the title comes after it. */
export function isIssuingBody({text}: Block, next: Block | undefined): boolean {
  if (!next || text.length >= 80 || text.length >= next.text.length) return false
  return openingPhrase(text.replace(/^the\s/i, ''), issuingBodies) !== undefined && looksLikeTitle(next.text)
}

/** Whether “MEDIA ADVISORY” alone above a title says what kind of text follows. */
export function isKindLine({text}: Block, next: Block | undefined): boolean {
  if (!next || text.length > 40) return false
  const isTitleNext = next.depth !== undefined || looksLikeTitle(next.text)
  return isTitleNext && releaseKinds.has(text.toLowerCase().replace(/\s?:$/, ''))
}
