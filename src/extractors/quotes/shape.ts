import {fullVerb} from './words.js'

const verbRight = new RegExp(`^[\\s,]{0,3}(?:${fullVerb})\\b|^[\\s,]{0,3}(?:he|she|they)\\s(?:${fullVerb})\\b`, 'iu')

/** Whether quoted words read like whole clauses, and not a name or a fragment: by their ends, length and company. */
export function looksDirect(said: string, before: string, after: string): boolean {
  const words = said.split(/\s+/).length
  const endsWell = /[.!?,…—–-][”"’')]?$/.test(said) || /^[.,!?]/.test(after) || verbRight.test(after)
  const startsWell = /^[\p{Lu}\d$€£[…“‘'"(]|^i[A-Z]/u.test(said) || /[,:]\s*$/.test(before)
  if (words < 3) return verbRight.test(after) || (/(?:said|says|added|:),?\s*$/i.test(before) && endsWell)
  if (verbRight.test(after) && startsWell) return true
  return (
    endsWell && startsWell && (words >= 6 || /[,:]\s*$/.test(before) || /[.!?]$/.test(said) || before.trim() === '')
  )
}

/** Whether quoted words are a defined term, a title of a work or a nickname. */
export function looksLikeTerm(said: string, before: string, after: string): boolean {
  if (
    /\(\s?(?:the|collectively,?|together,?|or|hereinafter|a|an|each)?[\s,]*(?:the\s)?$/i.test(before) &&
    /^[^.]{0,40}[),]/.test(after)
  )
    return true
  if (/\(\s?(?:\S{1,30}\s){0,6}(?:or|and)\s(?:the\s)?$/i.test(before) && /^\s?[),]/.test(after)) return true
  const words = said.split(/\s+/).length
  return (
    words <= 2 &&
    !/[.,!?]$/.test(said) &&
    /\b(?:named|titled|entitled|called|dubbed|known\sas|so-called|the\sword|the\sterm)\s$/i.test(before)
  )
}
