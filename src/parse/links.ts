import type {Prose} from '../prose/index.js'
import {coverOf, emailsIn} from '../source/index.js'

/** A link as the reader sees it and where it leads. */
export interface Link {
  readonly text: string
  readonly url: string
}

type Found = Link & {readonly start: number}

/** `https://acme.example/news` · `www.acme.example` */
const address = /(?:https?:\/\/|(?<![A-Za-z0-9.@/])www\.)[^\s<>()[\]{}"“”]{3,300}/gi

/** The links of a release in order: Markdown's own, bare web addresses, e-mail addresses. */
export function findLinks(prose: readonly Prose[]): readonly Link[] {
  return prose.flatMap(block => {
    const links = markedLinks(block)
    const isLinked = coverOf(links.map(({start, text}) => ({start, end: start + text.length})))
    const found = [...webAddresses(block.text), ...mailAddresses(block.text)]
    const bare = found.filter(({start}) => !isLinked({start, end: start + 1}))
    return [...links, ...bare].sort((a, b) => a.start - b.start).map(({text, url}) => ({text, url}))
  })
}

function markedLinks({text, marked}: Prose): Found[] {
  return marked
    .filter(m => m.type === 'link')
    .map(m => ({start: m.start, text: text.slice(m.start, m.end), url: m.url ?? ''}))
}

function webAddresses(text: string): Found[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('WWW.')) return []
  return [...text.matchAll(address)].map(match => {
    const words = match[0].replace(/[.,;:!?’']{1,3}$/, '')
    // As GFM does: an address without a scheme is one of the web.
    return {start: match.index, text: words, url: /^www/i.test(words) ? `http://${words}` : words}
  })
}

function mailAddresses(text: string): Found[] {
  return emailsIn(text).map(({start, address: words}) => ({start, text: words, url: `mailto:${words}`}))
}
