/** An element of XML; one that holds text holds no elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly content: readonly XmlElement[] | string
}

/** Makes an element, empty where no content is given. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement {
  return {name, attributes, content}
}

/** A document of XML 1.0 in UTF-8, an element a line. What XML has no character for (U+0000, U+001B) is left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`
}

function writeElement({name, attributes, content}: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
  const start = `${indent}<${name}${pairs.join('')}`
  if (content.length === 0) return `${start}/>\n`
  if (typeof content === 'string') return `${start}>${escapeText(content)}</${name}>\n`
  return `${start}>\n${content.map(child => writeElement(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

/** Everything but the characters of XML 1.0, a lone half of a pair included. Source: XML 1.0, 2.2 Char. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** What a terminal obeys, or turns the direction of words: written as references, so that a log can be looked at. */
const invisible = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** A reader turns a carriage return into a line feed, unless it is written as a reference. */
const escapeText = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replace(invisible, sign => `&#${sign.charCodeAt(0)};`)

/** In an attribute every white space would become a space. */
const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
