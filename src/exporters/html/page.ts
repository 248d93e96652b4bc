import type {Element, ElementContent, Properties} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {type Draft, summariseDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {toTextOffset} from '../../prose/index.js'
import {element, lines} from './elements.js'
import {style} from './style.js'

/** The page around an article, or the caller's template filled in. */
export function pageOf(draft: Draft, article: string, template: string | undefined): string {
  const facts = factsOf(draft)
  const head = toHtml({type: 'root', children: headOf(facts)}, {characterReferences: {useNamedReferences: false}})
  if (template === undefined) {
    const styleSheet = `<style>${style}</style>`
    return `<!doctype html>\n<html lang="${facts.lang}">\n<head>\n${head}\n${styleSheet}\n</head>\n<body>\n<main>\n${article}\n</main>\n</body>\n</html>\n`
  }
  if (!template.includes('{{content}}')) {
    throw new PressrelError('E_TEMPLATE', 'the page template has no {{content}}', {
      hint: 'Put {{content}} where the article belongs',
    })
  }
  const title = toHtml({type: 'text', value: facts.title})
  const values: Readonly<Record<string, string>> = {title, head, lang: facts.lang, content: article}
  return template.replace(/\{\{(title|head|lang|content)\}\}/g, (_, key: string) => values[key] ?? '')
}

interface PageFacts {
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly date: string | null
  readonly place: string | null
  readonly publisher: string | undefined
}

function factsOf(draft: Draft): PageFacts {
  const summary = summariseDraft(draft)
  const lead = leadText(draft)
  const {language, organization} = draft.release.meta
  return {
    title: summary.headline ?? 'Press release',
    description: summary.subheadlines[0] ?? (lead.length > 200 ? `${lead.slice(0, 199)}…` : lead),
    lang: language && /^[A-Za-z-]{2,20}$/.test(language) ? language : 'en',
    date: summary.date,
    place: summary.dateline?.place ?? null,
    publisher: organization ?? summary.boilerplates[0]?.organization,
  }
}

/** The words of the lead after its dateline. */
function leadText({prose, release}: Draft): string {
  const block = prose.find(({role}) => role === 'lead')
  if (!block) return ''
  const end = release.children.find(node => node.type === 'lead')?.dateline?.position.end.offset
  return block.text.slice(end === undefined ? 0 : toTextOffset(block, end)).trim()
}

function headOf(facts: PageFacts): ElementContent[] {
  const meta = (properties: Properties): Element => element('meta', properties, [])
  return lines([
    meta({charSet: 'utf-8'}),
    meta({name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, [{type: 'text', value: facts.title}]),
    ...(facts.description === '' ? [] : [meta({name: 'description', content: facts.description})]),
    meta({property: 'og:type', content: 'article'}),
    meta({property: 'og:title', content: facts.title}),
    ...(facts.description === '' ? [] : [meta({property: 'og:description', content: facts.description})]),
    ...(facts.date === null ? [] : [meta({property: 'article:published_time', content: facts.date})]),
    jsonLd(facts),
  ])
}

/** schema.org NewsArticle: there is no type for press releases. Every `<` is written as an escape, so no text can end the script. */
function jsonLd({title, date, place, publisher, description}: PageFacts): Element {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(description === '' ? {} : {description}),
    ...(date === null ? {} : {datePublished: date}),
    ...(place === null ? {} : {dateline: place}),
    ...(publisher === undefined ? {} : {publisher: {'@type': 'Organization', name: publisher}}),
  }
  const value = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return element('script', {type: 'application/ld+json'}, [{type: 'text', value}])
}
