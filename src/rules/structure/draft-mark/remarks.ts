import {draftRemarks, givenNames} from '../../../lexicon/index.js'
import type {Signs} from '../../../lint/visit-blocks.js'
import type {Span} from '../../../source/index.js'

interface Patterns {
  /** LH and MD to sign off · client to check the figures */
  readonly task: RegExp
  /** Hold until client OK · hold pending legal review */
  readonly hold: RegExp
  /** v2 CN edits accepted · JW comments addressed */
  readonly edited: RegExp
  /** the client has not seen this version */
  readonly unseen: RegExp
}

let patterns: Patterns | undefined
/** The words of a use: “edits”. */
const wordsFor = (use: string): readonly string[] => draftRemarks.find(entry => entry.use === use)?.words ?? []
/** What was done to a text: a word of what `isWaiting` says where nobody is told to hold. */
export const editWords = wordsFor('edits')
/** What a block with a letter or with news of those who have to agree holds. */
export const letterSigns: Signs = {
  words: ['nb', 'n.b.', 'fyi', 'fao', 'note', 'reminder', 'not', 'yet', 'never'],
}
/** NB for Ana: · Note to JW – */
const letter = /^(?:NB|N\.B\.|FYI|FAO|note|reminder)(?:\s(?:for|to))?\s(\p{L}{2,15})\s?[:,–—]\s/iu
const longestLetter = 200

function read(): Patterns {
  if (patterns) return patterns
  const either = (use: string): string => wordsFor(use).join('|')
  const capital = wordsFor('approver').map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  const who = `(?:[A-Z]{2,3}|${capital.join('|')})`
  patterns = {
    task: new RegExp(
      `^${who}(?:(?:,|\\sand|\\s&|/)\\s?${who}){0,3}\\sto\\s(?:${either('step')})(?:\\s[a-z’']{1,12}){0,3}$`,
    ),
    hold: new RegExp(
      `^(?:please\\s)?hold\\s(?:until|till|for|pending)(?:\\s(?:the|final|is|has|${either('approver')})){0,3}\\s(?:${either('consent')})$`,
      'i',
    ),
    edited: new RegExp(
      `^(?:[Vv]\\d{1,2}(?:\\s[A-Z]{2,3})?|[A-Z]{2,3})\\s(?:${either('edits')})\\s(?:${either('settled')})$`,
    ),
    unseen: new RegExp(
      `(?:the\\s)?\\b(?:${either('approver')})\\s(?:has|have)\\s(?:not|yet\\sto|never)(?:\\syet)?\\s(?:see|seen|read|${either('consent')}|${either('step')})\\s(?:this|the)\\s(?:${either('text')})(?=[.,;!)]|$)`,
      'i',
    ),
  }
  return patterns
}

/** Whether a part of a line tells that a release waits for somebody: “Hold until client OK”, “v2 CN edits accepted”. */
export const isWaiting = (part: string): boolean => read().hold.test(part) || read().edited.test(part)

/** Whether a part of a line says who has to do what: “LH to sign off”. Beside a mark it is part of it; alone it may be news. */
export const isTask = (part: string): boolean => read().task.test(part)

/** “NB for Ana: the client has not seen this version.”: what one colleague writes to another, or about the draft. */
export function findLetter(text: string): Span | undefined {
  const words = text.trim()
  const name = words.length <= longestLetter ? letter.exec(words)?.[1] : undefined
  if (name !== undefined && (givenNames.has(name.toLowerCase()) || /^\p{Lu}{2}$/u.test(name))) {
    const start = text.indexOf(words)
    return {start, end: start + words.length}
  }
  if (!/ ha(?:s|ve) (?:not|yet|never) /.test(text)) return undefined
  const unseen = read().unseen.exec(text)
  return unseen ? {start: unseen.index, end: unseen.index + unseen[0].length} : undefined
}
