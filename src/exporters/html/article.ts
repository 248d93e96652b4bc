import type {Element, ElementContent, RootContent as HastContent, Properties} from 'hast'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {Contacts, Lead, ReleaseContent} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {markTables, shiftHeadings} from './refine.js'

/** The article of a release: a header with its titles, the body, and what stands after it. */
export function articleOf(draft: Draft): Element {
  const {children} = draft.release
  const titles = children.filter(node => node.type === 'headline' || node.type === 'subheadline')
  const seen = new Set<string>()
  const header = titles.flatMap(node => titleOf(node, draft, seen))
  const body = children.filter(node => node.type !== 'headline' && node.type !== 'subheadline').flatMap(nodeOf)
  const article = element('article', {className: ['press-release']}, [
    ...(header.length > 0 ? [element('header', {}, header)] : []),
    ...body,
  ])
  shiftHeadings(article)
  markTables(article)
  return article
}

/** One h1; a title that the body repeats from the front matter is written once. */
function titleOf(
  node: Extract<ReleaseContent, {type: 'headline' | 'subheadline'}>,
  _: Draft,
  seen: Set<string>,
): Element[] {
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
      return [element('section', {}, flow(node.children))]
    case 'boilerplate':
      return [
        element('section', {className: ['boilerplate'], ariaLabel: `About ${node.organization}`}, flow(node.children)),
      ]
    case 'disclaimer':
      return [element('section', {className: ['disclaimer'], ariaLabel: 'Legal notice'}, flow(node.children))]
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

/** The lead; where its date is read, the words of the date become a `time`. */
function leadOf({children, dateline}: Lead): Element {
  const content = phrasing(children)
  const [first] = content
  const [, month] = dateline?.datePosition ? [dateline.datePosition.start, dateline.datePosition] : []
  if (dateline?.date && month && first?.type === 'text') {
    const base = children[0]?.position?.start.offset ?? 0
    const from = month.start.offset - base
    const to = month.end.offset - base
    const isPlain = from >= 0 && to <= first.value.length
    if (isPlain) {
      const time = element('time', {dateTime: dateline.date}, [{type: 'text', value: first.value.slice(from, to)}])
      content.splice(0, 1, {type: 'text', value: first.value.slice(0, from)}, time, {
        type: 'text',
        value: first.value.slice(to),
      })
    }
  }
  return element('p', {className: ['lead']}, content)
}

/** Contacts as an address; e-mail addresses and telephone numbers become links. */
function contactsOf({children, contacts}: Contacts): Element {
  const content = flow(children)
  const targets = new Map(
    contacts.flatMap(({email, phone}) => [
      ...(email ? [[email, `mailto:${email}`] as const] : []),
      ...(phone ? [[phone, `tel:${phone.replace(/(?!^\+)\D/g, '')}`] as const] : []),
    ]),
  )
  return element('address', {className: ['contacts']}, linkTargets(content, targets))
}

function linkTargets(nodes: readonly ElementContent[], targets: ReadonlyMap<string, string>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element')
      return node.tagName === 'a' ? [node] : [{...node, children: linkTargets(node.children, targets)}]
    if (node.type !== 'text') return [node]
    for (const [words, href] of targets) {
      const at = node.value.indexOf(words)
      if (at < 0) continue
      const before: ElementContent = {type: 'text', value: node.value.slice(0, at)}
      const after: ElementContent = {type: 'text', value: node.value.slice(at + words.length)}
      return [
        ...linkTargets([before], targets),
        element('a', {href}, [{type: 'text', value: words}]),
        ...linkTargets([after], targets),
      ]
    }
    return [node]
  })
}

function flow(children: readonly RootContent[]): ElementContent[] {
  const tree = toHast({type: 'root', children: [...children]})
  return 'children' in tree ? [...tree.children].flatMap(node => (isContent(node) ? [node] : [])) : []
}

function phrasing(children: readonly PhrasingContent[]): ElementContent[] {
  const paragraph: Paragraph = {type: 'paragraph', children: [...children]}
  const tree = toHast(paragraph)
  return tree.type === 'element' ? tree.children : []
}

const isContent = (node: HastContent): node is ElementContent =>
  node.type !== 'doctype' && (node.type !== 'text' || node.value.trim() !== '')

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
