import {isHonorific, isNameWord, isPossessive, isStop, isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'

const small = new Set(['of', 'and', '&', 'for', 'the', '/', '.'])

/** The words before a name that may be its title: capitals, titles and small connectors. */
function leadOf(words: readonly Word[], start: number): readonly Word[] {
  let from = start
  while (from > 0 && start - from < 14) {
    const word = words[from - 1]
    if (!word || !(isTitleWord(word) || isNameWord(word) || small.has(word.key))) break
    if (isMark(word, '.') && !isHonorific(words[from - 2])) break
    from--
  }
  while (from < start && (small.has(words[from]?.key ?? '') || isStop(words[from]))) from++
  return from === start ? none : words.slice(from, start).filter(word => !isHonorific(word) && !isMark(word, '.'))
}

const none: readonly Word[] = []

/** “to Acme’s chairman, …”, “the chairman, …”: a post that belongs to nobody named before it. */
const opensPost = (words: readonly Word[], at: number): boolean =>
  isPossessive(words[at]) || words[at]?.key === 'the' || !isMark(words[at - 1], ',')

/** The post before a name, also one that an honorific sets apart: “The Minister for Ports, Shri Devendra Kothari”. */
export function leadBefore(words: readonly Word[], from: number, start: number): readonly Word[] {
  const isApposed = isMark(words[from - 1], ',')
  const apposed = isApposed ? leadOf(words, from - 1) : none
  const isWhole =
    isHonorific(words[from]) ||
    (apposed.length > 1 && isTitleWord(words[from - 2]) && opensPost(words, from - 1 - apposed.length))
  return isWhole && apposed.some(isTitleWord) ? apposed : leadOf(words, start)
}
