import {clauseStops, speechVerbs} from '../../../lexicon/index.js'
import {afterHonorifics, isPersonName} from './name.js'
import {withoutBrackets} from './parts.js'
import {isFieldWord, isNameWord, isPostNominal, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** Prepositions that stand inside a title as well as after it: “Adviser on Health”. */
const soft = new Set(['in', 'on', 'to', 'under', 'over', 'through', 'about', 'by', 'upon'])
const articles = new Set(['a', 'an', 'his', 'her', 'their', 'the', 'its', 'response'])

/** The words that describe a speaker, up to what says where, when and what else: “CEO of Acme ⟨, in a statement⟩”. */
export function postWords(words: readonly Word[]): readonly Word[] {
  let from = 0
  while (isMark(words[from], ',–—-|/')) from++
  // “Ana Ruiz, 54, mayor of Tarn”
  if (words[from]?.type === 'number' && isMark(words[from + 1], ',')) from += 2
  let end = from
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    if (!word || isMark(word, ';:') || endsSentence(words, i)) break
    const opensPart = i === from || isMark(words[i - 1], ',–—')
    if (stops(word, words[i + 1], opensPart)) break
    if (opensPart && i > from && opensPerson(words.slice(i))) break
    end = i + 1
  }
  while (end > from && isMark(words[end - 1], ',–—-.')) end--
  return withoutPostNominals(words.slice(from, end))
}

/** A full stop after a whole word, before another sentence. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return isMark(words[at], '.') && before !== undefined && /[a-z)\d]{3}$/.test(before.text) && isNameWord(words[at + 1])
}

function stops(word: Word, next: Word | undefined, opensPart: boolean): boolean {
  if (isNameWord(word) && !opensPart) return false
  if (opensPart && goesOnDoing(word, next)) return true
  if (!clauseStops.has(word.key)) return false
  if (opensPart || !soft.has(word.key)) return !(isTitleWord(word) || (isNameWord(word) && isNameWord(next)))
  if (word.key === 'in' && next?.key === 'chief') return false
  return word.key === 'in' && next !== undefined && articles.has(next.key)
}

/** “, using a word of the bakers”, “, announced this today”: what somebody does, and no post. */
const goesOnDoing = (word: Word, next: Word | undefined): boolean =>
  /^[a-z]{2,14}ing$/.test(word.text)
    ? !isTitleWord(word) && !isFieldWord(word) && !isTitleWord(next)
    : speechVerbs.has(word.text) || (/^[a-z]{2,14}ed$/.test(word.text) && articles.has(next?.key ?? ''))

/** “, and Tom Berg, …”: a second speaker. */
function opensPerson(words: readonly Word[]): boolean {
  const from = words[0]?.key === 'and' || words[0]?.key === '&' ? 1 : 0
  if (from === 0) return false
  const end = words.findIndex((word, i) => i >= from && isMark(word, ','))
  return isPersonName(withoutBrackets(words.slice(afterHonorifics(words, from), end < 0 ? words.length : end)))
}

/** “MD, FACR, founder of Acme”: letters after a degree are one more, known or not. */
function withoutPostNominals(words: readonly Word[]): readonly Word[] {
  let from = 0
  while (isDegree(words, from)) from += 2
  return words.slice(from)
}

function isDegree(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !(isMark(next, ',') || at + 1 === words.length) || isFieldWord(word)) return false
  return isPostNominal(word) || (at > 0 && next !== undefined && /^[A-Z]{2,6}$/.test(word.text) && !isTitleWord(word))
}
