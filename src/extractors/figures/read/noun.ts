import {nounStops} from '../../../lexicon/index.js'

const word = /^(?:[\s-]|\s\()?[‘“"']?([\p{L}\d][\p{L}\p{M}\d’'&./®™-]{0,30})/u
const most = 7

/** The noun that a number counts: its head and what stands between it and the number; null when none follows. */
export function nounAfter(text: string, end: number): string | null {
  let at = end
  const of = /^\sof\s(?:the|our|its|their|these|those|his|her|all)\s(?:\w{1,12}[’']s\s)?/i.exec(text.slice(at, at + 40))
  if (of) at += of[0].length - 1
  const from = at
  let last = at
  let count = 0
  while (count < most) {
    const next = nextWord(text, at)
    if (!next) break
    const {text: found, end: to} = next
    const isSoft =
      count === 0 &&
      !hardStops.test(found) &&
      /^\s\p{L}{3,}/u.test(text.slice(to, to + 5)) &&
      !hardStops.test(nextWord(text, to)?.text ?? 'of')
    if (isStop(found) && !isSoft) {
      last = coordinated(text, at, count) ?? last
      break
    }
    count++
    last = to
    at = to
    if (/[.’']$/.test(found) && !/^(?:U\.S\.|U\.K\.)$/.test(found)) {
      last -= 1
      break
    }
    if (isPluralHead(found) && !continuesCompound(text, at)) {
      last = coordinated(text, at, count) ?? last
      break
    }
  }
  const noun = text
    .slice(from, last)
    .replace(/^[\s-]{1,2}\(?/, '')
    .trim()
  return noun === '' || /^\d+$/.test(noun) ? null : noun
}

function nextWord(text: string, at: number): {text: string; end: number} | undefined {
  const match = word.exec(text.slice(at, at + 40))
  if (!match?.[1] || (at > 0 && match[0].startsWith(' ('))) return undefined
  return {
    text: match[1].replace(/[.]$/, found => (/^(?:U\.S\.|U\.K\.)$/.test(match[1] ?? '') ? found : '')),
    end: at + match[0].length - (/[^.]\.$/.test(match[1]) && !/^(?:U\.S\.|U\.K\.)$/.test(match[1]) ? 1 : 0),
  }
}

/** Words that no noun phrase begins with; other stops may (“two rapidly growing categories”). */
const hardStops =
  /^(?:of|in|on|at|for|to|from|with|by|across|through|throughout|over|under|into|within|without|between|among|after|before|during|since|until|per|as|than|via|against|plus|and|or|but|nor|that|which|who|whom|whose|where|when|while|if|because|so|is|are|was|were|be|been|being|will|would|can|could|may|might|must|should|shall|has|have|had|do|does|did|it|its|they|their|them|we|our|us|you|your|he|she|his|her|this|these|those|the|a|an|not|also|now|today|each|every|only|ago|later|earlier|respectively|annually|daily|monthly|globally|worldwide|nationwide|said|says|came|come|went|took|grew|rose|fell|increased|decreased|operate|operates|participated|received|joined|showed|agreed|reported|announced|helped|provides?|supports?|includes?|including|include|years?|up|down|out|off|both|either|all|here|there|then|once|even|still|just|together|away|due|available|worth|located|compared|via)$/i

const isStop = (found: string): boolean =>
  nounStops.has(found.toLowerCase()) || /^(?:19|20)\d{2}$/.test(found) || /ly$/.test(found)
const isPluralHead = (found: string): boolean =>
  /^\p{Ll}/u.test(found) ? /(?:[^su]s|us[e]s|people|women|men|children|sales)$/.test(found) : /[^suA-Z]s$/.test(found)

/** “sales offices”, “operations centers”: a plural before another noun is no head. */
function continuesCompound(text: string, at: number): boolean {
  const next = /^\s(\p{Ll}{3,20})/u.exec(text.slice(at, at + 24))?.[1]
  return next !== undefined && !nounStops.has(next) && /[^s]s$/.test(next) && !/(?:ed|ing|ly)$/.test(next)
}

/** “homes and businesses”: a second head after “and”. */
function coordinated(text: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  const match =
    /^\s(?:and|or)\s((?:\p{L}{1,20}(?:-\p{L}{1,12})?\s){0,4}?\p{L}{2,20}s)(?![\p{L}])(?!\s(?:the|a|an|its|our|their|that)\b)/u.exec(
      text.slice(at, at + 80),
    )
  const words = match?.[1]?.split(' ') ?? []
  if (
    !match ||
    words.some(part => nounStops.has(part.toLowerCase())) ||
    words.some(part => /^(?:has|is|was|does|plans|helps|provides|offers|includes|continues)$/.test(part))
  )
    return undefined
  return at + match[0].length
}
