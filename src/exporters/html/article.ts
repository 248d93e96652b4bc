import type {Element, ElementContent, Properties, Text} from 'hast'
import type {Boilerplate, Dateline, Disclaimer, Lead, ReleaseContent, Section} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {withHeading} from '../../export/with-heading.js'
import {spanOf} from '../../source/index.js'
import {contactsOf} from './contacts.js'
import {element, flow, lines, phrasing, textOf} from './elements.js'
import {linkBare} from './links.js'
import {markPictures, markQuotes, markTables, shiftHeadings} from './refine.js'

/** The article of a release: a header with its titles, the body, and what stands after it. */
export function articleOf(draft: Draft): Element {
  const {children} = draft.release
  const lastTitle = children.findLastIndex(isTitle)
  const seen = new Set<string>()
  const header: ElementContent[] = []
  const body: ElementContent[] = []
  children.forEach((node, i) => {
    if (isTitle(node)) header.push(...titleOf(node, seen))
    else if (node.type === 'releaseLine' && i < lastTitle) header.push(...nodeOf(node))
    else body.push(...nodeOf(node))
  })
  const head = header.length > 0 ? [element('header', {}, lines(header))] : []
  const article = element('article', {className: ['press-release']}, lines([...head, ...linkBare(body, new Map())]))
  shiftHeadings(article)
  markTables(article)
  markQuotes(article)
  markPictures(article)
  return article
}

type Title = Extract<ReleaseContent, {type: 'headline' | 'subheadline'}>

const isTitle = (node: ReleaseContent): node is Title => node.type === 'headline' || node.type === 'subheadline'

/** One h1; a title that the body repeats from the front matter is written once. */
function titleOf(node: Title, seen: Set<string>): Element[] {
  const children = phrasing(node.children)
  const key = textOf(children).toLowerCase().replace(/\s+/g, ' ').trim()
  if (key === '' || seen.has(key)) return []
  const isFirst = node.type === 'headline' && !seen.has('\n')
  if (isFirst) seen.add('\n')
  seen.add(key)
  return [isFirst ? element('h1', {}, children) : element('p', {className: ['subheadline']}, children)]
}

function nodeOf(node: ReleaseContent): ElementContent[] {
  switch (node.type) {
    case 'releaseLine':
      return [element('p', {className: ['release-line']}, phrasing(node.children))]
    case 'lead':
      return [leadOf(node)]
    case 'section':
      return [part({}, node)]
    case 'boilerplate':
      return [part({className: ['boilerplate'], ariaLabel: `About ${node.organization}`}, node)]
    case 'disclaimer':
      return [part({className: ['disclaimer'], ariaLabel: 'Legal notice'}, node)]
    case 'contacts':
      return [contactsOf(node)]
    case 'endMark':
      return [element('p', {className: ['end-mark']}, [{type: 'text', value: node.mark}])]
    case 'headline':
    case 'subheadline':
      return []
    default:
      return flow([node])
  }
}

function part(properties: Properties, node: Section | Boilerplate | Disclaimer): Element {
  return element('section', properties, lines(flow(withHeading(node))))
}

/** The lead; where its date is read, the words of the date become a `time`. */
function leadOf({children, dateline}: Lead): Element {
  const [first, ...rest] = phrasing(children)
  if (!first) return element('p', {className: ['lead']}, [])
  const base = children[0]?.position?.start.offset ?? 0
  return element('p', {className: ['lead']}, [...withTime(first, dateline, base), ...rest])
}

/** The first words of a lead, which begin at offset `base` of the source; whole where markup or a date that is not read is in them. */
function withTime(words: ElementContent, dateline: Dateline | null, base: number): ElementContent[] {
  if (!dateline?.date || !dateline.datePosition || words.type !== 'text') return [words]
  const {start, end} = spanOf(dateline.datePosition)
  const [from, to] = [start - base, end - base]
  const {value} = words
  if (from < 0 || to > value.length) return [words]
  const text = (part: string): Text => ({type: 'text', value: part})
  const time = element('time', {dateTime: dateline.date}, [text(value.slice(from, to))])
  return [text(value.slice(0, from)), time, text(value.slice(to))]
}
