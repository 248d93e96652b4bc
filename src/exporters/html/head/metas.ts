import type {Element} from 'hast'
import {element} from '../elements.js'
import type {PageFacts} from './facts.js'

/** What search engines and social networks show of a page. Sources: https://ogp.me, Twitter Cards. */
export function metasOf(facts: PageFacts): Element[] {
  const {title, description, embargo, published, issuer, images} = facts
  const [image] = images
  return [
    // Robots first: nobody may find a release before its time.
    ...(embargo ? named('robots', 'noindex') : []),
    ...named('description', description),
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('og:site_name', issuer),
    ...property('og:locale', localeOf(facts.lang)),
    ...property('og:image', image?.url),
    ...property('og:image:alt', image?.alt),
    ...property('article:published_time', published),
    ...named('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...named('twitter:title', title),
    ...named('twitter:description', description),
    ...named('twitter:image', image?.url),
    ...named('twitter:image:alt', image?.alt),
  ]
}

const named = (name: string, content: string | null | undefined): Element[] =>
  content ? [element('meta', {name, content}, [])] : []

const property = (name: string, content: string | null | undefined): Element[] =>
  content ? [element('meta', {property: name, content}, [])] : []

/** `en-GB` → `en_GB`; where no country is said, the likeliest (CLDR, likely subtags), as OpenGraph wants one. */
function localeOf(lang: string): string | undefined {
  try {
    const {language, region} = new Intl.Locale(lang).maximize()
    return region && `${language}_${region}`
  } catch {
    return undefined
  }
}
