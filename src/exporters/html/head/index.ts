import type {Element, ElementContent} from 'hast'
import type {Draft} from '../../../draft/index.js'
import {element, lines} from '../elements.js'
import {factsOf} from './facts.js'
import {metasOf} from './metas.js'
import {newsArticle} from './news-article.js'

/** What stands in the head of a page. */
export interface Head {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  /** Everything but the style sheet. */
  readonly elements: ElementContent[]
}

/** What machines are told of a release: its title, descriptions for search and social networks, and its facts as JSON-LD. */
export function headOf(draft: Draft): Head {
  const facts = factsOf(draft)
  const {title, lang} = facts
  const elements = lines([
    element('meta', {charSet: 'utf-8'}, []),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}, []),
    element('title', {}, [{type: 'text', value: title}]),
    ...metasOf(facts),
    jsonLd(newsArticle(draft, facts)),
  ])
  return {title, lang, elements}
}

/** Facts for machines. Every `<` is written as an escape, so that no text can end the script. */
function jsonLd(facts: object): Element {
  const value = JSON.stringify(facts)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return element('script', {type: 'application/ld+json'}, [{type: 'text', value}])
}
