import type {Element, ElementContent, Properties} from 'hast'
import type {Boilerplate, Disclaimer, ReleaseContent, ReleaseLine, Section} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {embargoOf} from '../../export/embargo.js'
import {inReadingOrder} from '../../export/reading-order.js'
import {withHeading} from '../../export/with-heading.js'
import {contactsOf} from './contacts.js'
import {type Converter, openConverter} from './convert.js'
import {element, isElement, lines, textOf} from './elements.js'
import {shiftHeadings} from './headings.js'
import {distinctLabels} from './labels.js'
import {markPictures} from './pictures.js'

/** The article of a release: a header with its titles, the body, and what stands after it. */
export function articleOf(draft: Draft): Element {
  const converter = openConverter(draft)
  const children = inReadingOrder(draft.release.children)
  const lastTitle = children.findLastIndex(isTitle)
  const lead = children.findIndex(node => node.type === 'lead')
  const endOfHeader = lastTitle < 0 ? lead : lastTitle
  const seen = new Set<string>()
  const header: ElementContent[] = [...bannerOf(draft)]
  const body: ElementContent[] = []
  children.forEach((node, i) => {
    if (isTitle(node)) header.push(...titleOf(node, converter, seen))
    else if (node.type === 'releaseLine' && i < endOfHeader) header.push(lineOf(node, converter))
    else for (const made of nodeOf(node, converter)) body.push(made)
  })
  const head = header.length > 0 ? [element('header', {}, lines(header))] : []
  shiftHeadings(body.filter(isElement))
  const article = element('article', {className: ['press-release']}, lines([...head, ...body]))
  markPictures(article)
  distinctLabels(article)
  return article
}

type Title = Extract<ReleaseContent, {type: 'headline' | 'subheadline'}>

const isTitle = (node: ReleaseContent): node is Title => node.type === 'headline' || node.type === 'subheadline'

/** An embargo that only the front matter has, or that stands in no line of the body, is shown above the titles. */
function bannerOf(draft: Draft): Element[] {
  const embargo = embargoOf(draft)
  if (!embargo || embargo.isInBody) return []
  return [
    element('p', {className: ['release-line', 'embargo']}, [
      element('strong', {}, [{type: 'text', value: embargo.line}]),
    ]),
  ]
}

function lineOf(node: ReleaseLine, converter: Converter): Element {
  const words = converter.phrasing(node)
  if (node.timing !== 'embargoed') return element('p', {className: ['release-line']}, words)
  return element('p', {className: ['release-line', 'embargo']}, [element('strong', {}, words)])
}

/** One h1; a title that the body repeats from the front matter is written once. */
function titleOf(node: Title, converter: Converter, seen: Set<string>): Element[] {
  const children = converter.phrasing(node)
  const key = textOf(children).toLowerCase().replace(/\s+/g, ' ').trim()
  if (key === '' || seen.has(key)) return []
  const isFirst = node.type === 'headline' && !seen.has('\n')
  if (isFirst) seen.add('\n')
  seen.add(key)
  return [isFirst ? element('h1', {}, children) : element('p', {className: ['subheadline']}, children)]
}

function nodeOf(node: ReleaseContent, converter: Converter): ElementContent[] {
  switch (node.type) {
    case 'releaseLine':
      return [lineOf(node, converter)]
    case 'lead':
      return [element('p', {className: ['lead']}, converter.phrasing(node))]
    case 'section':
      return [part({}, node, converter)]
    case 'boilerplate':
      return [part({className: ['boilerplate'], ariaLabel: `About ${node.organization}`}, node, converter)]
    case 'disclaimer':
      return [part({className: ['disclaimer'], ariaLabel: 'Legal notice'}, node, converter)]
    case 'contacts':
      return [contactsOf(node, converter)]
    case 'endMark':
      return [element('p', {className: ['end-mark']}, [{type: 'text', value: node.mark}])]
    case 'headline':
    case 'subheadline':
      return []
    default:
      return converter.flow([node])
  }
}

function part(properties: Properties, node: Section | Boilerplate | Disclaimer, converter: Converter): Element {
  return element('section', properties, lines(converter.flow(withHeading(node))))
}
