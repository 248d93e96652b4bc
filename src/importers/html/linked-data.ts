import type {Root} from 'hast'
import {attributeOf, elementsIn} from '../../import/hast.js'
import {limits} from '../../import/limits.js'

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly headline?: string
  readonly published?: string
  readonly dateline?: string
  readonly publisher?: string
  readonly language?: string
  readonly body?: string
}

type Mapping = Readonly<Record<string, unknown>>

/** The types of schema.org that a release goes by. */
const articles = new Set(['NewsArticle', 'Article', 'ReportageNewsArticle', 'BlogPosting', 'PressRelease', 'Report'])

/** Deeper than this nobody nests an article. */
const deepest = 8

/** The first article in the JSON-LD of a page. Broken JSON is passed over: a page may hold any. */
export function findLinkedArticle(root: Root): LinkedArticle | undefined {
  for (const script of elementsIn(root, 'script')) {
    if (!/^application\/ld\+json\b/i.test(attributeOf(script, 'type') ?? '')) continue
    const [text] = script.children
    if (text?.type !== 'text' || text.value.length > limits.linkedData) continue
    const article = findArticle(parse(text.value), 0)
    if (article) return toArticle(article)
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findArticle(value: unknown, depth: number): Mapping | undefined {
  if (depth > deepest || typeof value !== 'object' || value === null) return undefined
  const entries: Mapping = {...value}
  const types = Array.isArray(value) ? [] : [entries['@type']].flat()
  if (types.some(type => typeof type === 'string' && articles.has(type))) return entries
  const parts = Array.isArray(value) ? value : ['@graph', 'mainEntity', 'mainEntityOfPage'].map(key => entries[key])
  for (const part of parts) {
    const found = findArticle(part, depth + 1)
    if (found) return found
  }
  return undefined
}

const toArticle = (article: Mapping): LinkedArticle => ({
  headline: textOf(article.headline) ?? textOf(article.name),
  published: textOf(article.datePublished),
  dateline: textOf(article.dateline),
  publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
  language: textOf(article.inLanguage),
  body: textOf(article.articleBody),
})

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat()
  if (typeof first === 'string') return textOf(first)
  return typeof first === 'object' && first !== null && 'name' in first ? textOf(first.name) : undefined
}
