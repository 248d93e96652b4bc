import {unquotedNotices} from '../../../lexicon/index.js'

/** Whether a headline announces what nobody comments on: the day of the results, a dividend, a vote, a buyback. */
export function isNotice(headline: string): boolean {
  const words = ` ${headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `
  const has = (phrases: readonly string[]): boolean => phrases.some(phrase => words.includes(` ${phrase} `))
  return unquotedNotices.some(({action, thing, other}) => has(action) && has(thing) && !has(other))
}
