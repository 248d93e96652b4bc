import type {Element, Nodes, Root} from 'hast'
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'

/** What may stand in an article: the sanitizer's defaults without forms, with the elements and classes of a release. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'address',
    'article',
    'b',
    'blockquote',
    'br',
    'cite',
    'code',
    'del',
    'em',
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'q',
    'section',
    'span',
    'strong',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'time',
    'tr',
    'ul',
    'div',
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    td: [['align', 'left', 'center', 'right']],
    th: [
      ['align', 'left', 'center', 'right'],
      ['scope', 'col', 'row'],
    ],
    time: ['dateTime'],
    '*': ['className', 'ariaLabel', 'role', 'tabIndex'],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
  clobber: [],
  strip: ['script', 'style'],
}

/** An element as HTML, sanitised as a tree: no markup is ever put together from strings. */
export function write(element: Element | Root): string {
  const clean: Nodes = sanitize(element, schema)
  return toHtml(clean, {characterReferences: {useNamedReferences: false}})
}
