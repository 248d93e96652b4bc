import type {Element, Root} from 'hast'
import {findWrittenDate, fromIso, toIso} from '../../calendar/index.js'
import type {Facts} from '../../import/facts.js'
import {attributeOf, elementsIn, wordsOf} from '../../import/hast.js'
import {findLinkedArticle} from './linked-data.js'

/** What a page says about itself: in its head, its address, its JSON-LD. */
export interface PageFacts extends Facts {
  /** What addresses in the page are relative to. */
  readonly base: string | undefined
  /** The text of the article, where the JSON-LD holds it. */
  readonly articleBody: string | undefined
}

const dates = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'publishdate',
  'govuk:first-published-at',
  'parsely-pub-date',
  'sailthru.date',
]

/** Reads what a page says about itself. */
export function readPageFacts(root: Root): PageFacts {
  const metas = readMetas(root)
  const article = findLinkedArticle(root)
  const address = webAddress(canonicalOf(root) ?? metas.get('og:url'))
  const [title] = [...elementsIn(root, 'title')].map(wordsOf)
  const language = languageOf(root) ?? article?.language
  return {
    title: article?.headline ?? metas.get('og:title') ?? metas.get('twitter:title') ?? (title || undefined),
    date: dayOf([article?.published, ...dates.map(name => metas.get(name))]),
    location: article?.dateline,
    organization: article?.publisher,
    language: language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(language) ? language : undefined,
    source: address,
    base: webAddress(baseOf(root)) ?? address,
    articleBody: article?.body,
  }
}

function readMetas(root: Root): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of elementsIn(root, 'meta')) {
    const name = (
      attributeOf(meta, 'property') ??
      attributeOf(meta, 'name') ??
      attributeOf(meta, 'itemProp')
    )?.toLowerCase()
    const content = attributeOf(meta, 'content')
    if (name !== undefined && content !== undefined && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function canonicalOf(root: Root): string | undefined {
  const isCanonical = (link: Element): boolean => attributeOf(link, 'rel')?.toLowerCase() === 'canonical'
  const link = [...elementsIn(root, 'link')].find(isCanonical)
  return link && attributeOf(link, 'href')
}

function baseOf(root: Root): string | undefined {
  const [base] = elementsIn(root, 'base')
  return base && attributeOf(base, 'href')
}

function languageOf(root: Root): string | undefined {
  const [html] = elementsIn(root, 'html')
  return html && attributeOf(html, 'lang')?.replace('_', '-')
}

/** The first of some values that is a day; a page's clock counts as it stands, without conversion between zones. */
function dayOf(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    if (value === undefined) continue
    const iso = fromIso(value.slice(0, 10))
    if (iso) return toIso(iso)
    const written = value.length < 60 ? findWrittenDate(value) : undefined
    if (written?.year !== undefined && written.exists)
      return toIso({year: written.year, month: written.month, day: written.day})
  }
  return undefined
}

function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined || !URL.canParse(text) ? undefined : new URL(text)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
