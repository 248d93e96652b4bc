import {monthEntries, writingVerbs} from '../../../lexicon/index.js'
import type {Signs} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** {{company}} · {{ date }} · {{opening_date|weekday}} · {{#if price}} */
const braces = /\{\{[\s#/^&]{0,4}\w[\w .|-]{0,120}\}\}/g
/** [insert quote here] · [TK] · [Your name] — “[your]” in a quotation is its speaker’s. */
const request = '(?:(?:[Ii]nsert|[Aa]dd|[Ee]nter|tbc|tbd|tk|xx)\\b|[Yy]our\\s)[^\\]\\n]{0,60}'
const verbs = writingVerbs.join('|')
const capitalVerbs = writingVerbs.map(verb => verb.charAt(0).toUpperCase() + verb.slice(1)).join('|')
const further = "\\s[\\w’'-]{1,20}"
/** [Say something about the price.] · [describe the plant here] — “[explain to buyers]” in a quotation is its speaker’s. */
const task = `(?:(?:${capitalVerbs})(?:${further}){2,16}|(?:${verbs})(?:${further}){1,15}\\shere)[.:…]{0,3}`
const capital =
  '(?:DATE|NAME|CITY|STATE|TITLE|QUOTE|LINK|URL|COMPANY|PRODUCT|EMAIL|PHONE|MONTH|DAY|YEAR|TIME|TODO|FIXME|LOCATION|SPOKESPERSON|CONTACT|LOGO|NUMBER|AMOUNT)'
/** [DATE] · [CITY, STATE] · [COMPANY NAME] — not [NYSE, ACM] */
const capitals = `(?:${capital}(?:, ${capital}){0,3}|[A-Z]{2,20}(?:[ _/-][A-Z0-9]{1,20}){1,8})`
const field =
  '(?:Company|First|Last|Client|Product|Executive|Spokesperson|Contact|Your|City|State|Month|Day|Year|Date|Job|Name|Title|Here|Quote|Phone|E-?mail)'
/** [Company Name] · [City, State] · [Month Day, Year] — not [sic], [the company] or a link. */
const brackets = new RegExp(
  `\\[(?:${request}|${task}|${capitals}|${field}(?:[ ,/]{1,2}${field}){0,4})\\](?!\\(|\\[|:)`,
  'g',
)
const words =
  /(?<![A-Za-zÀ-ɏ\p{N}$&.'’-])(?:TODO(?=:|\s)|FIXME|Firstname Lastname|TKTK|TK|TBD|TBC|T\.B\.D\.|XXX{0,8}|[Ll]orem [Ii]psum|00\/00\/0000|Month 00,? 20\d\d|Jane\/John Doe)(?![A-Za-zÀ-ɏ\p{N}'’%-])/gu
const requests =
  /\b[Ii]nsert (?:quote|name|date|link|title|text|boilerplate) here\b|\b(?:[Qq]uote|[Tt]ext|[Nn]ame|[Dd]ate|[Ll]ink|[Hh]eadline|[Bb]oilerplate) (?:goes here|to come|to follow)\b/g
/** $XX million · $X.X billion · X.X% · 20XX · (555) XXX-XXXX · ______ */
const blanks =
  /(?<![A-Za-zÀ-ɏ\d])(?:[$€£]X{1,3}(?:[.,]X{1,3})?(?![\w.]\w|[A-Za-z\d])(?:\s(?:million|billion)\b)?|X{1,2}(?:\.X{1,2})?%|(?:19|20)XX(?!\w)|X{3}-X{4}(?!\w)|(?<!_)_{4,40}(?!\w)|\[[●•…]\]|(?<![?\w])\?{3}(?!\?))/g
/** Super Bowl XX, Article XX, Chapter XXX: a Roman number after a name. */
const roman = /(?:\p{Lu}\p{L}{2,20}|Inc\.)\s$/u
const months: ReadonlySet<string> = new Set(monthEntries.flatMap(({name, ap}) => [name, ap.replace('.', '')]))

/** Letters without which none of `words` is there. */
const wordHint = /T[KBO.]|FIXME|XX|Firstname|orem|00\/|Month 00|Jane\//
/** What a block holds that has any placeholder in it: marks, and a word of each of `words`, `requests` and `blanks`. */
export const placeholderSigns: Signs = {
  words: [
    ...['[', '_', '?', '00', 'todo', 'fixme', 'firstname', 'tktk', 'tk', 'tbd', 'tbc', 't.b.d.', 'lorem', 'jane'],
    ...['insert', 'goes', 'come', 'follow'],
  ],
  pattern: /X/,
}

/** The `{{fields}}` of a template, wherever they stand in the source. */
export function findBraces(value: string): readonly Span[] {
  if (!value.includes('{{')) return []
  return [...value.matchAll(braces)].map(toSpan)
}

/** The placeholders of a block, offsets into its text. `value` is the whole release, for the names in it. */
export function* findPlaceholders(prose: Prose, value: string): Generator<Span> {
  const {text} = prose
  if (text.includes('[')) for (const match of text.matchAll(brackets)) if (!isNote(prose, match)) yield toSpan(match)
  if (wordHint.test(text))
    for (const match of text.matchAll(words)) if (!isName(text, match, value)) yield toSpan(match)
  if (text.includes(' here') || text.includes(' to come') || text.includes(' to follow'))
    for (const match of text.matchAll(requests)) if (text[match.index - 1] !== '[') yield toSpan(match)
  // A row of underscores alone is a rule between two parts.
  const isBlank = text.includes('____') && /[^_\s]\s{0,3}_{4}/.test(text)
  if (isBlank || text.includes('X') || text.includes('???') || text.includes(']'))
    for (const match of text.matchAll(blanks)) yield toSpan(match)
}

const toSpan = ({0: text, index}: RegExpExecArray): Span => ({start: index, end: index + text.length})

/** “[PDF]” is a note beside a link, and what stands in a link is its text. */
function isNote({marked}: Prose, match: RegExpExecArray): boolean {
  const {start, end} = toSpan(match)
  return (
    /^\[(?:PDF|SIC|VIDEO|PHOTO|AUDIO|ISIN|WKN)\b/i.test(match[0]) ||
    marked.some(m => m.type === 'link' && m.start <= start && end <= m.end)
  )
}

/** Roman numbers, addresses and the names of those who are really called so: TK Maxx, TBC Bank, XX chromosomes. */
function isName(text: string, {0: word, index}: RegExpExecArray, value: string): boolean {
  const before = text.slice(Math.max(0, index - 24), index)
  const after = text.slice(index + word.length, index + word.length + 24)
  if (/[@/[]$/.test(before) || /^\.\p{L}/u.test(after)) return true
  if (/^X+$/.test(word))
    return (roman.test(before) && !months.has(lastWord(before))) || /^\s(?:chromosome|rated)/.test(after)
  return /^T[KB][CD]?$/.test(word) && new RegExp(`\\b${word}\\s[A-Z][a-z]{2}`).test(value)
}

const lastWord = (text: string): string => /(\p{L}{1,20})\.?\s$/u.exec(text)?.[1] ?? ''
