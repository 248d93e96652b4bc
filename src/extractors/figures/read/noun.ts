import {isCue, nounHardStops, numberWords} from '../../../lexicon/index.js'
import {wordAfter} from '../beside.js'
import {codeAt, isDigit, isLetter} from '../letters.js'
import {endOfCoordination} from './coordination.js'
import {continues, isParticiple, isPlural, isStop, type NounWord, nounWordAfter} from './noun-words.js'

const most = 7

/** The noun that a number counts: its head and what stands between it and the number; null when none follows. */
export function nounAfter(text: string, end: number): string | null {
  // “an 80-page statement” counts pages.
  if (text[end] === '-' || text[end] === '\u2011') return wordAfter(text, end)?.text ?? null
  const from = startOfNoun(text, end)
  let last: NounWord | undefined
  let at = from
  for (let count = 0; count < most; count++) {
    const word = nounWordAfter(text, at)
    if (!word || endsBefore(text, word, last)) break
    last = word
    at = word.end
    if (text[at] === '.' || text[at] === ',' || (isPlural(word) && !continues(text, word))) break
  }
  if (last === undefined) return null
  const noun = withoutOpening(text.slice(from, endOfCoordination(text, last) ?? last.end))
  if (noun === '' || (isDigit(noun.charCodeAt(0)) && /^\d+$/.test(noun)) || isVerbAlone(noun)) return null
  return isPlural(last) ? noun : attributive(noun)
}

/** Without the space and the quotation mark that stand before it: as a rule one space. */
const withoutOpening = (noun: string): string =>
  noun.length > 1 && noun.charCodeAt(0) === 32 && isLetter(noun.charCodeAt(1))
    ? noun.slice(1)
    : noun.replace(/^[\s‘“"']+/, '')

/** “41,210 ⟨abstained⟩.” says what they did; “12 ⟨injured⟩” are people. */
const isVerbAlone = (noun: string): boolean =>
  noun.endsWith('ed') && /^[a-z]{4,18}ed$/.test(noun) && !isCue('participleNoun', noun)

/** “184 ⟨unit⟩ multi-family complex”: a singular of which there are many counts by itself. */
function attributive(noun: string): string {
  const first = noun.split(' ', 1)[0] ?? noun
  return isCue('attributive', first.toLowerCase()) ? first : noun
}

/** Past “of the”, “of our 5”: “four ⟨of the five⟩ major organizations”. */
function startOfNoun(text: string, end: number): number {
  if (!text.startsWith(' of ', end)) return end
  const owner = /^ of (?:[A-Z][\w&.-]{0,30} ){0,3}[A-Z][\w&.-]{0,30}(?:[’']s|s’)(?= )/.exec(text.slice(end, end + 99))
  if (owner) return pastNumber(text, end + owner[0].length)
  const of = wordAfter(text, end + 3)
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
function endsBefore(text: string, word: NounWord, last: NounWord | undefined): boolean {
  const next = nounWordAfter(text, word.end)
  if (isParticiple(word, next)) return true
  if (!isStop(word)) return false
  const isSupport = last !== undefined && next !== undefined && isPlural(next) && isCue('nounOrVerb', word.lower)
  const isSoft = last === undefined && !nounHardStops.has(word.lower) && next !== undefined && isNounStart(next)
  return !isSoft && !isSupport && !isModified(word, last)
}

/** “newly ⟨built⟩ homes” */
const isModified = ({lower}: NounWord, last: NounWord | undefined): boolean =>
  last?.lower.endsWith('ly') === true && isStop(last) && /(?:ed|ing|built|made)$/.test(lower)

const isNounStart = ({text, lower}: NounWord): boolean =>
  text.length > 2 && !isDigit(codeAt(text, 0)) && !nounHardStops.has(lower)
