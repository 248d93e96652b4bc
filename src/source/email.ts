import {gluedWords} from '../lexicon/index.js'

/** An e-mail address and where it starts in the text that was read. */
export interface Email {
  readonly start: number
  readonly address: string
}

/**
 * An e-mail address in running text. Copies from the wires glue words to it, so a domain in small letters ends where
 * small letters end (`info@acme.exampleURL`), and at a `www` (`pr@acme.examplewww.acme.example`).
 */
const address =
  /(?<![\w.+])\w[\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.(?!www)){1,4}?[a-z]{2,12}?(?=www\.|[^a-z0-9.-]|[.-](?![a-z0-9])|$)|(?<![\w.+])\w[\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g
/** `555-0147pr@acme.example`, `x110pr@…`: digits and what joins them. */
const gluedDigits = /^x?\d[\d.+-]{0,40}(?=[A-Za-z])/
const digitsBefore = /\d[\s().-]{0,3}$/

/** The e-mail addresses in a text, in order, as written. Costs one `indexOf` for a text without any. */
export function findEmails(text: string): readonly string[] {
  return emailsIn(text).map(email => email.address)
}

/** The e-mail addresses in a text with their places, what ran into them left out. */
export function emailsIn(text: string): readonly Email[] {
  const emails: Email[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', address.lastIndex)) {
    // What stands before the letters at the sign need not be looked through.
    address.lastIndex = localStart(text, at, address.lastIndex)
    const found = address.exec(text)
    if (!found) break
    const {0: written, index} = found
    const glued = gluedLength(written, text.slice(Math.max(0, index - 24), index))
    emails.push({start: index + glued, address: written.slice(glued)})
  }
  address.lastIndex = 0
  return emails
}

const localSign = /[\w.+-]/

/** Where the part of an address before its sign begins at the earliest. */
function localStart(text: string, at: number, from: number): number {
  let start = at
  while (start > from && at - start < 64 && localSign.test(text.charAt(start - 1))) start--
  return start
}

/** How much of an address's head is the tail of what stood before it. */
function gluedLength(written: string, before: string): number {
  const digits = gluedDigits.exec(written)?.[0] ?? ''
  const isNumber = digits.replace(/\D/g, '').length >= 3 || (digits !== '' && digitsBefore.test(before))
  if (isNumber) return digits.length
  // `Companyana@…` after “Acme Trading ”, `CEOana@…` anywhere; `Relations@acme.example` is an address.
  const word = gluedWords.find(entry => written.startsWith(entry) && /^[A-Za-z]{2}/.test(written.slice(entry.length)))
  if (word === undefined) return 0
  return /[A-Z.]$/.test(word) || /[A-Z][a-z]{1,20} $/.test(before) ? word.length : 0
}
