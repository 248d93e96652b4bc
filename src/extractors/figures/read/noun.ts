import {isCue, nounHardStops, numberWords, thirdPersonVerbs} from '../../../lexicon/index.js'
import {wordAfter} from '../beside.js'
import {isCapitalized, isDigit} from '../letters.js'
import {isParticiple, isPlural, isStop, type NounWord, nounWordAfter} from './noun-words.js'

const most = 7

/** The noun that a number counts: its head and what stands between it and the number; null when none follows. */
export function nounAfter(text: string, end: number): string | null {
  // “an 80-page statement” counts pages.
  if (text[end] === '-' || text[end] === '\u2011') return wordAfter(text, end)?.text ?? null
  const from = startOfNoun(text, end)
  let last = from
  let at = from
  for (let count = 0; count < most; count++) {
    const word = nounWordAfter(text, at)
    if (!word) break
    if (endsBefore(text, word, count)) {
      last = count > 0 ? (coordinated(text, at) ?? last) : last
      break
    }
    last = at = word.end
    if (text[at] === '.' || text[at] === ',') break
    if (isPlural(word) && !continues(text, word)) {
      last = coordinated(text, at) ?? last
      break
    }
  }
  const noun = text.slice(from, last).replace(/^[\s‘“"']+/, '')
  return noun === '' || /^\d+$/.test(noun) ? null : noun
}

/** Past “of the”, “of our 5”: “four ⟨of the five⟩ major organizations”. */
function startOfNoun(text: string, end: number): number {
  const owner = /^ of (?:[A-Z][\w&.-]{0,30} ){0,3}[A-Z][\w&.-]{0,30}(?:[’']s|s’)(?= )/.exec(text.slice(end, end + 99))
  if (owner) return pastNumber(text, end + owner[0].length)
  const of = text.startsWith(' of ', end) ? wordAfter(text, end + 3) : undefined
  if (!of || !isCue('determiner', of.lower)) return end
  const next = nounWordAfter(text, of.end)
  const isNumber = next && (/^\d{1,3}$/.test(next.text) || numberWords.get(next.lower)?.kind === 'cardinal')
  const isOwner = next && /[’']s$/.test(next.text)
  return next && (isNumber || isOwner) ? next.end : of.end
}

/** “three of Acme’s ⟨six⟩ flavours” */
function pastNumber(text: string, at: number): number {
  const next = nounWordAfter(text, at)
  return next && numberWords.get(next.lower)?.kind === 'cardinal' ? next.end : at
}

/** Whether the phrase ends before a word (“startup ⟨support⟩ prizes” goes on); as its first word many a stop is soft (“two rapidly growing categories”). */
function endsBefore(text: string, word: NounWord, count: number): boolean {
  const next = nounWordAfter(text, word.end)
  if (isParticiple(word, next)) return true
  if (!isStop(word)) return false
  const isSupport = count > 0 && next !== undefined && isPlural(next) && isCue('nounOrVerb', word.lower)
  const isSoft = count === 0 && !nounHardStops.has(word.lower) && next !== undefined && isNounStart(next)
  return !isSoft && !isSupport
}

const isNounStart = ({text, lower}: NounWord): boolean =>
  text.length > 2 && !isDigit(text.charCodeAt(0)) && !nounHardStops.has(lower)

/** “sales offices”, “Returns Survey”: a plural before another noun is no head. */
function continues(text: string, word: NounWord): boolean {
  const next = nounWordAfter(text, word.end)
  if (!next || text[word.end] !== ' ') return false
  if (isCapitalized(word.text) && isCapitalized(next.text)) return !isStop(next)
  return /^[a-z]{3,20}$/.test(next.text) && !thirdPersonVerbs.has(next.lower) && !isStop(next) && isPlural(next)
}

/** “homes and businesses”, “household and business accounts”: where the second head behind “and” ends. */
function coordinated(text: string, at: number): number | undefined {
  const and = nounWordAfter(text, at)
  if (and?.lower !== 'and' || text[at] !== ' ') return undefined
  let end = and.end
  for (let i = 0; i < 4; i++) {
    const word = nounWordAfter(text, end)
    if (
      !word ||
      isStop(word) ||
      numberWords.has(word.lower) ||
      isDigit(text.charCodeAt(word.start)) ||
      text[end] !== ' '
    )
      return undefined
    end = word.end
    if (isPlural(word) && !continues(text, word)) return isVerb(text, word) || isSum(text, end) ? undefined : end
  }
  return undefined
}

/** “employees and sales ⟨of more than $3 billion⟩”: what is worth a sum is not counted. */
const isSum = (text: string, at: number): boolean => /^ of (?:[a-z]{2,13} ){0,3}[$€£¥₹]/.test(text.slice(at, at + 50))

/** “countries and ⟨employs⟩ 900 people”: what looks like a plural has an object. */
function isVerb(text: string, word: NounWord): boolean {
  const next = nounWordAfter(text, word.end)
  if (thirdPersonVerbs.has(word.lower)) return true
  return (
    next !== undefined && text[word.end] === ' ' && (isCue('object', next.lower) || isDigit(next.text.charCodeAt(0)))
  )
}
