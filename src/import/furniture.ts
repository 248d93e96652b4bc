import {pageFurniture} from '../lexicon/index.js'

/** What a line of a page's furniture is for: `cookies`, `sharing`, `foot` … */
export type FurnitureKind = string

/** Longest line that says nothing but a phrase. */
const longestWhole = 80

interface Phrases {
  readonly whole: ReadonlyMap<string, FurnitureKind>
  /** By the first word. */
  readonly openings: ReadonlyMap<string, readonly {readonly phrase: string; readonly kind: FurnitureKind}[]>
}

let page: Phrases | undefined
let foot: Phrases | undefined

/** What a line is for that is no part of a release wherever it stands; undefined for any other. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  page ??= phrasesAt('whole', 'opening')
  const text = fold(line)
  return isExhibit(text) ? 'filing' : kindIn(page, text)
}

/** `Exhibit 99.1` · `EX-99.1`: the label of a filing with the SEC. */
const isExhibit = (text: string): boolean => /^ex(?:hibit|-)\s?[\d(][\d.()a-z]{0,16}$/.test(text)

/** Whether a line may be one of a menu or of a page's foot: `Privacy Policy`; in a release it may be a heading. */
export function isFootLine(line: string): boolean {
  foot ??= phrasesAt('foot', 'foot-opening')
  return kindIn(foot, fold(line)) !== undefined
}

function kindIn({whole, openings}: Phrases, text: string): FurnitureKind | undefined {
  if (text === '') return undefined
  const kind = text.length <= longestWhole ? whole.get(text) : undefined
  if (kind !== undefined) return kind
  const list = openings.get(firstWord(text))
  return list?.find(({phrase}) => text.startsWith(phrase))?.kind
}

function phrasesAt(whole: string, opening: string): Phrases {
  const wholes = new Map<string, FurnitureKind>()
  const openings = new Map<string, {phrase: string; kind: FurnitureKind}[]>()
  for (const {kind, at, words} of pageFurniture) {
    for (const phrase of words) {
      if (at === whole) wholes.set(fold(phrase), kind)
      if (at !== opening) continue
      const list = openings.get(firstWord(phrase)) ?? []
      openings.set(firstWord(phrase), [...list, {phrase, kind}])
    }
  }
  return {whole: wholes, openings}
}

const firstWord = (text: string): string => /^\S{1,40}/.exec(text)?.[0] ?? ''

/** `» Share this article:` → `share this article` */
function fold(line: string): string {
  const text = line
    .slice(0, 400)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·»›>«‹|*←→-]{1,6}/, '')
  let end = text.length
  while (end > 0 && ' .:!…»›>|*→'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
