import type {Element} from 'hast'
import type {Definition, Html, Image, ImageReference, Link, LinkReference, Nodes} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import type {Release} from '../../ast/index.js'
import {element, elementsIn, textOf} from './elements.js'

/** Addresses that show something or write to somebody. */
const linkSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
const pictureSchemes: ReadonlySet<string> = new Set(['http', 'https'])

/**
 * How links, pictures and HTML become HTML: an address that could run as a program leaves the words of its link behind and no picture; of HTML
 * in Markdown only a line break stays.
 */
export function safeHandlers(release: Release): Handlers {
  const definitions = definitionsIn(release)
  const target = ({identifier}: LinkReference | ImageReference): Definition | undefined =>
    definitions.get(identifier.toUpperCase())
  const link = (state: State, node: Link) =>
    isSafe(node.url, linkSchemes) ? named(defaultHandlers.link(state, node), node.url) : state.all(node)
  const image = (state: State, node: Image) =>
    isSafe(node.url, pictureSchemes) ? defaultHandlers.image(state, {...node, alt: node.alt ?? ''}) : undefined
  return {
    link,
    image,
    linkReference(state: State, node: LinkReference) {
      const {url = '', title} = target(node) ?? {}
      return link(state, {type: 'link', url, title, children: node.children, position: node.position})
    },
    imageReference(state: State, node: ImageReference) {
      const {url = '', title} = target(node) ?? {}
      return image(state, {type: 'image', url, title, alt: node.alt, position: node.position})
    },
    html(state: State, node: Html) {
      if (!/^<br\b/i.test(node.value)) return undefined
      const line = element('br', {}, [])
      state.patch(node, line)
      return line
    },
  }
}

/** A link whose picture says nothing is told by its address; one that shows nothing is none. */
function named(link: Element, url: string): Element | undefined {
  const pictures = elementsIn(link).filter(({tagName}) => tagName === 'img')
  const isSilent = textOf(link.children).trim() === '' && pictures.every(({properties}) => !properties.alt)
  if (isSilent && pictures.length === 0) return undefined
  if (isSilent) link.properties.ariaLabel = url
  // `<https://marlow.example>`: on paper its address need not stand beside it.
  if (textOf(link.children) === url) link.properties.className = ['bare']
  return link
}

/** Whether an address has one of some schemes or none; what browsers leave out of an address is left out here as well. */
function isSafe(url: string, schemes: ReadonlySet<string>): boolean {
  const written = url.replace(/[\x00-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
  const [, scheme] = /^([^/?#:]*):/.exec(written) ?? []
  return written !== '' && (scheme === undefined || schemes.has(scheme.toLowerCase()))
}

/** The definitions of a release by their names; the first of a name counts. */
function definitionsIn(release: Release): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const stack: (Nodes | Release['children'][number])[] = [...release.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      const name = node.identifier.toUpperCase()
      if (!found.has(name)) found.set(name, node)
    } else if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child)
  }
  return found
}
