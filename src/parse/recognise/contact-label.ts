import {type ContactWordPart, contactPhrases, contactWords} from '../../lexicon/index.js'
import {openingPhrase} from '../phrases.js'

const word = /[^\s:,;|()–—/]{1,30}|\//y
const gap = /\s{0,3}/y
const glued = /^[A-Z][a-z]{1,20}(?=[A-Z])/
/** “To arrange an interview, please contact:” */
const closing = /\b(?:contacts?|(?:enquir|inquir)(?:y|ies))\s?:$/i
/** “Acme Media Contacts” */
const closingTitle = /\s(?:Contacts?|CONTACTS?)$/

/** Where the label ends that opens a block of contacts (“Media and investor contacts”); undefined for other text. */
export function contactLabelEnd(text: string): number | undefined {
  const phrase = openingPhrase(text, contactPhrases)?.end
  const words = wordsEnd(text)
  return phrase === undefined ? words : Math.max(phrase, words ?? 0)
}

/** Whether a short line says at its end that contacts follow. */
export function endsAsContactLabel(text: string): boolean {
  if (text.endsWith(':')) return text.length <= 160 && closing.test(text)
  return text.length <= 60 && closingTitle.test(text) && !/[.,!?]\s/.test(text)
}

function wordsEnd(text: string): number | undefined {
  let before: ContactWordPart | 'for' | undefined
  let hasHead = false
  let end: number | undefined
  for (let at = 0, count = 0; count < 8; count++) {
    word.lastIndex = at
    const label = labelWord(word.exec(text)?.[0] ?? '')
    const part = contactWords.get(label.toLowerCase())
    if (part === undefined) break
    if (part === 'head') hasHead = true
    // A desk alone is a label (“Media: …”); a longer run of words needs one that says contact.
    const isDesk = part === 'desk' && (count === 0 || (count === 1 && before === 'for'))
    if (hasHead ? part !== 'joint' : isDesk) end = at + label.length
    before = label.toLowerCase() === 'for' ? 'for' : part
    gap.lastIndex = at + label.length
    gap.test(text)
    at = gap.lastIndex
  }
  return end
}

/** The word without its full stop, and without a name that ran into it: `DetailsAna` → `Details` */
function labelWord(found: string): string {
  return glued.exec(found)?.[0] ?? found.replace(/\.$/, '')
}
