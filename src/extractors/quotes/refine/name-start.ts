import {afterHonorifics} from '../read/name.js'
import {isFieldWord, isHonorific, isPossessive, isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'

/** Past the honorifics and titles that a run opens with. */
export function nameStart(words: readonly Word[], from: number, to: number): number {
  const last = words
    .slice(from, to - 1)
    .findLastIndex(
      (word, i) =>
        (isTitleWord(word) && !isJustice(words, from + i)) ||
        isHonorific(word) ||
        isFieldWord(word) ||
        isPossessive(word) ||
        isMark(word, '.'),
    )
  return afterHonorifics(words, from + last + 1)
}

/** “Mr Justice Berg” is named with his office. */
const isJustice = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'justice' && isHonorific(words[at - (isMark(words[at - 1], '.') ? 2 : 1)])
