import {
  contactOrganizationWords,
  givenNames,
  legalForms,
  organizationWords,
  postNominals,
  titleFields,
  titleWords,
} from '../../lexicon/index.js'

/** Whether words begin with a first name. */
export const opensWithGivenName = (text: string): boolean => givenNames.has(wordsOf(text)[0] ?? '')

/** What a contact is by trade: “Communications Manager, Lakeshore Dairy”. */
export interface ContactPost {
  readonly title: string | null
  readonly organization: string | null
}

/** Where a post ends that the name of its organization follows without a comma: “Head of Press ⟨at⟩ Acme”. */
const atOrganization = /\s(?:at|@)\s(?=\S)/
/** Where the head of a post ends and its field begins: “Director ⟨of⟩ Communications” */
const ofField = /\s(?:of|for|to|in)\s|\s[&/]\s|\sand\s/

/** Reads the parts behind a name, or those of a line of its own: the post, then whose it is, or the other way round. */
export function readPost(parts: readonly string[]): ContactPost {
  const plain = parts.filter(part => !postNominals.has(part.replaceAll('.', '')))
  const [first, ...rest] = plain.flatMap(part => part.split(atOrganization))
  if (first === undefined) return {title: null, organization: null}
  if (rest.length === 0 && isOrganization(first) && !isPost(first) && !isField(first))
    return {title: null, organization: first}
  const [second] = rest
  if (second !== undefined && isPost(second) && !isPost(first)) return {title: second, organization: first}
  // “Vice President, Corporate Communications”: a field of work goes on with the post.
  const count = rest.findIndex(part => !isPost(part) && !isField(part))
  const [title, after] = count < 0 ? [rest, []] : [rest.slice(0, count), rest.slice(count)]
  return {title: [first, ...title].join(', '), organization: after[0] ?? null}
}

/** Whether words name a post: “Head of Press”, “Press Officer”; “Ana Dean” and “Sales Partners Ltd.” do not. */
export function isPost(text: string): boolean {
  const words = wordsOf(text.split(atOrganization, 1)[0] ?? '')
  if (words.length === 0 || words.length > 8 || opensWithGivenName(text)) return false
  return text
    .toLowerCase()
    .split(ofField)
    .some(part => isTitleHead(wordsOf(part).findLast(word => !adjective.test(word))))
}

/** “general”, “managing”, “technical” describe a post and are none. */
const adjective = /(?:[^p]al|ing|ic)$/

/** Whether words name a company, an agency or a desk. */
export const isOrganization = (text: string): boolean =>
  wordsOf(text).some(
    (word, i) => legalForms.has(word) || contactOrganizationWords.has(word) || (i > 0 && organizationWords.has(word)),
  )

/** A word for somebody who has the post, and not for a field of work (“sales”). */
const isTitleHead = (word = ''): boolean =>
  !titleFields.has(word) && (titleWords.has(word) || titleWords.has(word.slice(word.lastIndexOf('-') + 1)))

/** “Corporate Communications”, “Investor Relations & Strategy” */
const isField = (text: string): boolean =>
  wordsOf(text).every(word => titleFields.has(word) || titleWords.has(word) || word === '&' || word === 'and')

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/[.,]$/, ''))
    .filter(word => word !== '')

/** Adds a part to those before it: “Acme”, “Inc.” are one name. */
export function withLegalForm(parts: readonly string[], part: string): readonly string[] {
  const last = parts.at(-1)
  const isForm = last !== undefined && legalForms.has(part.toLowerCase().replace(/\.$/, ''))
  return isForm ? [...parts.slice(0, -1), `${last}, ${part}`] : [...parts, part]
}
