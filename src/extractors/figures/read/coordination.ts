import {isCue, numberWords, thirdPersonVerbs} from '../../../lexicon/index.js'
import {codeAt, isCapitalized, isDigit} from '../letters.js'
import {continues, isPlural, isStop, type NounWord, nounWordAfter} from './noun-words.js'

/**
 * Where the last head that a number counts ends, behind the word that its phrase has come to: “homes ⟨and businesses⟩”,
 * “startups⟨, investors, and partners⟩”, “household ⟨and business accounts⟩”, “local⟨, national and foreign firms⟩”.
 */
export function endOfCoordination(text: string, first: NounWord): number | undefined {
  let end = first.end
  for (let i = 0; i < 6; i++) {
    const isComma = text[end] === ','
    const from = isComma ? end + 1 : end
    const and = endOfAnd(text, from)
    // “40 exhibitors, and visitors …”: a clause begins where nothing was listed.
    if (and === undefined ? !isComma : isComma && i === 0) return undefined
    const item = readItem(text, and ?? from, first)
    if (!item) return undefined
    end = item.end
    if (item.isHead && and !== undefined)
      return isApart(text, item) || (i > 0 && isFronted(text, first)) ? undefined : end
    // Each of “startups, investors and …” is a head, none of “local, national and …”.
    if (item.isHead !== isPlural(first)) return undefined
  }
  return undefined
}

function endOfAnd(text: string, at: number): number | undefined {
  if (text[at] !== ' ' || !'ao&'.includes(text.charAt(at + 1))) return undefined
  const and = /^ (?:and|or|&)(?= )/.exec(text.slice(at, at + 5))
  return and ? at + and[0].length : undefined
}

/** One of the things that are coordinated: heads in the plural, or what stands before the head that they share. */
interface Item extends NounWord {
  readonly isHead: boolean
}

function readItem(text: string, from: number, first: NounWord): Item | undefined {
  let at = from
  for (let i = 0; i < 4; i++) {
    const word = text[at] === ' ' ? nounWordAfter(text, at) : undefined
    if (!word || isNoPart(text, word) || (i === 0 && isNoStart(text, word, first))) return undefined
    at = word.end
    if (isPlural(word) && !continues(text, word)) return {...word, isHead: true}
    if (text[at] === ',' || endOfAnd(text, at) !== undefined) return {...word, isHead: false}
    at = pastGrade(text, word)
  }
  return undefined
}

const isNoPart = (text: string, word: NounWord): boolean =>
  isStop(word) ||
  isCue('quantifier', word.lower) ||
  numberWords.has(word.lower) ||
  isDigit(codeAt(text, word.start)) ||
  /[’']s$/.test(word.text)

/** “people and ⟨opened⟩ shops”, “plants and ⟨sells⟩ tiles”, “engineers and ⟨Acme⟩ Foods”: no further head begins here. */
function isNoStart(text: string, word: NounWord, first: NounWord): boolean {
  if (!isPlural(first)) return false
  if (isCapitalized(word.text) && !isCapitalized(first.text) && !/^[A-Z]{2,5}s$/.test(word.text)) return true
  if (isCapitalized(word.text)) return false
  return word.lower.endsWith('ed') || isCue('uncounted', word.lower) || (isPlural(word) && continues(text, word))
}

/** “small ⟨to⟩ large businesses”: where the first of two grades ends. */
function pastGrade(text: string, {lower, end}: NounWord): number {
  if (!isCue('grade', lower) || !text.startsWith(' to ', end)) return end
  return isCue('grade', nounWordAfter(text, end + 3)?.lower) ? end + 3 : end
}

/** What looks like the last head is none: a verb with its object, what is worth a sum, or an apposition (“women and men alike”). */
const isApart = (text: string, word: NounWord): boolean =>
  isVerb(text, word) || isSum(text, word.end) || text.startsWith(' alike', word.end)

/** “In 12 offices, lawyers and bankers …”: the comma ends what stands before the clause. */
const isFronted = (text: string, {start}: NounWord): boolean =>
  /(?:^|[.!?:] )(?:Across|After|Among|At|For|From|In|Of|On|Over|Through|Under|With|Within)\b[^,.]{0,40}$/.test(
    text.slice(Math.max(0, start - 60), start),
  )

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
