import type {PhrasingContent} from '../../ast/index.js'
import type {TextForm} from './form.js'
import {needsNoNote} from './links.js'

/** Phrasing content as text: links with the number of their note, pictures by their description. */
export function words(children: readonly PhrasingContent[], form: TextForm, keepsLines = false): string {
  return children.map(child => wordsOf(child, form, keepsLines)).join('')
}

function wordsOf(node: PhrasingContent, form: TextForm, keepsLines: boolean): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]{0,8}(?:\r\n|\n|\r)[ \t]{0,8}/g, keepsLines ? '\n' : ' ')
    case 'inlineCode':
      return node.value.replace(/\s{1,200}/g, ' ')
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ? `[Image: ${node.alt}]` : ''
    case 'link':
      return linked(words(node.children, form, keepsLines), node.url, form)
    case 'linkReference':
      return linked(words(node.children, form, keepsLines), form.definitions.get(node.identifier) ?? '', form)
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    default:
      return 'children' in node ? words(node.children, form, keepsLines) : ''
  }
}

function linked(text: string, url: string, {links}: TextForm): string {
  if (text.trim() === '') return needsNoNote(url, '') ? text : url
  return needsNoNote(url, text) ? text : text + links.markFor(url)
}
