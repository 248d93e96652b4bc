import {issuingBodies} from '../../lexicon/index.js'
import type {Block} from '../block.js'
import {openingPhrase} from '../phrases.js'
import {looksLikeTitle} from './title.js'

/** Whether “Ministry of Health” above a longer title says who issues the release; the title comes after it. */
export function isIssuingBody({text}: Block, next: Block | undefined): boolean {
  if (!next || text.length >= 80 || text.length >= next.text.length) return false
  return openingPhrase(text.replace(/^the\s/i, ''), issuingBodies) !== undefined && looksLikeTitle(next.text)
}
