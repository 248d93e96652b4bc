import {afterHonorifics} from '../read/name.js'
import {isFieldWord, isHonorific, isPossessive, isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'

/** Past the honorifics and titles that a run opens with. */
export function nameStart(words: readonly Word[], from: number, to: number): number {
  let start = to - 1
  while (start > from && !isNoName(words, start - 1)) start--
  return afterHonorifics(words, start)
}

/** A word that stands before a name and in none. */
function isNoName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    (isTitleWord(word) && !isJustice(words, at)) ||
    isHonorific(word) ||
    isFieldWord(word) ||
    isPossessive(word) ||
    isMark(word, '.')
  )
}

/** “Mr Justice Berg” is named with his office. */
const isJustice = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'justice' && isHonorific(words[at - (isMark(words[at - 1], '.') ? 2 : 1)])
