import {companySuffixes} from '../../lexicon/index.js'

const suffix = new RegExp(`[,\\s]{1,3}(?:${[...companySuffixes].join('|')})\\b\\.?`, 'gi')

/** Whether a text (as `foldWords` gives it) names an organization, were it by one telling word or by its initials. */
export function namesOrganization(folded: string, name: string): boolean {
  return folded.includes(initials(name)) || tellingWords(name).some(word => folded.includes(word))
}

/** The words of a name by which a release may call the organization, lower case: “Acme” for “Acme Robotics Corporation”. */
export function tellingWords(name: string): readonly string[] {
  return foldWords(name.replace(suffix, ''))
    .split(' ')
    .filter(word => word.length > 2 && !/^(?:the|and|our|for|company|us)$/.test(word))
}

/** Lower case, without accents and punctuation. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\n ]/gu, '')
}

/** “International Robotics Association” may go as IRA. */
function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')
    .toLowerCase()
  return letters.length >= 3 ? letters : '\u0000'
}
