import type {Element} from 'hast'
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize'
import {element} from './elements.js'

const tagNames = (
  'a address article blockquote br code data del em figcaption figure h1 h2 h3 h4 h5 h6 header hr img li ol p pre q section ' +
  'strong table tbody td th thead time tr ul'
).split(' ')

/** What may stand in an article: the sanitizer's defaults without forms, with the elements and attributes that the exporter makes. */
const schema: Schema = {
  ...defaultSchema,
  tagNames,
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: [['scope', 'col', 'row'], 'colSpan'],
    time: ['dateTime'],
    data: ['value', 'dataKind', 'dataUnit', 'dataPer', 'dataModifier', 'dataDuration', 'dataStart', 'dataEnd'],
    q: ['dataQuote', 'dataSpeaker'],
    blockquote: ['dataQuote', 'dataSpeaker'],
    section: ['tabIndex'],
    '*': ['className', 'ariaLabel'],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
  clobber: [],
  strip: ['script', 'style'],
}

/** An article as it may be published: whatever the exporter does not mean to write is taken out of the tree. */
export function clean(article: Element): Element {
  const tree = sanitize(article, schema)
  return tree.type === 'element' ? tree : element('article', {}, [])
}
