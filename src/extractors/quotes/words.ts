import {honorifics, nameParticles, organizationWords, speechVerbs, titleWords} from '../../lexicon/index.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
const alternation = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

/** Any verb of attribution. */
export const anyVerb = alternation(speechVerbs.map(({verb}) => verb))
/** Verbs that stand beside whole sentences. */
export const fullVerb = alternation(speechVerbs.filter(({partial}) => !partial).map(({verb}) => verb))
/** Mr. · Dr. · Smt. before a name. */
export const honorific = `(?:(?:${alternation(honorifics.filter(h => h.place === 'before').map(h => h.word))})\\b\\.?\\s)`
const postNominal = new RegExp(
  `(?:,\\s?|\\s)(?:${alternation(honorifics.filter(h => h.place === 'after').map(h => h.word))})\\b\\.?(?=[,\\s]|$)`,
  'gu',
)
const leadingHonorific = new RegExp(`^(?:the\\s)?${honorific}+`, 'iu')

/** A name without Mr., Dr., PhD and their like. */
export function withoutHonorifics(name: string): string {
  return name
    .replace(postNominal, '')
    .replace(leadingHonorific, '')
    .replace(/[,\s]+$/, '')
    .trim()
}

/** Whether a word may stand in a title. */
export const isTitleWord = (word: string): boolean =>
  titleWords.has(
    word
      .toLowerCase()
      .replace(/[.,’']s?$/, '')
      .replace(/[.,]$/, ''),
  )

/** Whether a word tells an organization. */
export const isOrganizationWord = (word: string): boolean =>
  organizationWords.has(word.toLowerCase().replace(/[.,]$/, ''))

const capital = /^[“‘"']?(?:\p{Lu}|Mc|Mac|O[’']|D[’']|d[’']|al-|el-)[\p{L}\p{M}.’'‑-]*$/u

/** Whether a word may be part of a name. */
export const isNameWord = (word: string): boolean => capital.test(word) || /^\(?[“"‘]\p{Lu}\p{L}+[”"’]\)?$/u.test(word)

/** Whether a word may stand inside a name without a capital. */
export const isParticle = (word: string): boolean => nameParticles.has(word.toLowerCase())
