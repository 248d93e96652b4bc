import {afterHonorifics, isPersonName, nameEnd} from './name.js'
import {firstPartLength, withoutBrackets} from './parts.js'
import {isNameWord, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** The words from a second speaker on: “and ⟨Tom Berg, CFO of Borel⟩”; none where no person follows. */
export function otherSpeaker(rest: readonly Word[]): readonly Word[] {
  const at = rest.findIndex((word, i) => isAnd(word) && isNameWord(rest[afterHonorifics(rest, i + 1)]))
  if (at < 0) return []
  const other = rest.slice(at + 1)
  const name = withoutBrackets(other.slice(0, firstPartLength(other)))
  const end = nameEnd(name, afterHonorifics(name, 0))
  if (isInPost(rest, at) && !isMark(other[end], ',')) return []
  return isPersonName(name.slice(0, end)) && !isTitleWord(name[0]) ? other : []
}

/** “Director of Research ⟨and⟩ Process Innovation”: no comma parts it from the post that it stands in. */
const isInPost = (rest: readonly Word[], and: number): boolean =>
  !isMark(rest[and - 1], ',') && rest.slice(0, and).some(isTitleWord)

const isAnd = (word: Word): boolean => word.key === 'and' || word.key === '&'
