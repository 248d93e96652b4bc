import {DOMParser} from '@xmldom/xmldom'
import {PressrelError} from '../../errors.js'
import {withinStack} from '../../import/within-stack.js'

/** An element of the XML of a document; the part of the DOM that is used here. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Reads the XML of a part. Throws `E_READ` for one with a document type (entities grow, or fetch), and for broken XML. */
export function readXml(bytes: Uint8Array, file: string): XmlElement {
  const text = decodeXml(bytes)
  refuseDoctype(text, file)
  const damaged = (): never => {
    throw new PressrelError('E_READ', 'is damaged: a part of it is no XML', {
      file,
      hint: 'Open it in Word and save it again',
    })
  }
  const parser = new DOMParser({errorHandler: {warning: () => {}, error: damaged, fatalError: damaged}})
  const root = parser.parseFromString(text, 'text/xml').documentElement
  return root ? withinStack(() => toElement(root), file) : damaged()
}

/** A part opens with `<?xml …?>`; the parser looks for the end of each further one through all of the text that follows. */
const mostInstructions = 16

/** Refuses XML with a document type, or a crowd of `<?…?>`, which no word processor writes. Throws `E_READ`. */
export function refuseDoctype(text: string, file: string): void {
  const refuse = (what: string): never => {
    throw new PressrelError('E_READ', `holds ${what}, which no word processor writes`, {
      file,
      hint: 'Do not trust it; ask for the document again',
    })
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) refuse('a document type definition')
  let instructions = 0
  for (let at = text.indexOf('<?'); at >= 0; at = text.indexOf('<?', at + 2))
    if (++instructions > mostInstructions) refuse('a crowd of processing instructions')
}

/** The text of XML: UTF-16 by its byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  return new TextDecoder(encoding).decode(bytes)
}

function toElement(node: globalThis.Element): XmlElement {
  const children: (XmlElement | string)[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(toElement(child as globalThis.Element))
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '')
  }
  const attributes = Array.from({length: node.attributes.length}, (_, i) => node.attributes.item(i))
  const pairs = attributes.flatMap((attribute): [string, string][] =>
    attribute ? [[attribute.name, attribute.value]] : [],
  )
  return {name: node.tagName, attributes: new Map(pairs), children}
}

/** The elements below one, itself included, in document order. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child)
}

/** What stands in the runs below an element; paragraphs and breaks part words. Deleted words count where `withDeleted` says so. */
export function wordsIn(element: XmlElement, withDeleted = false): string {
  const parts: string[] = []
  for (const {name, children} of elementsOf(element)) {
    if (name === 'w:t' || (withDeleted && name === 'w:delText'))
      parts.push(children.filter(child => typeof child === 'string').join(''))
    else if (name === 'w:p' || name === 'w:br' || name === 'w:tab' || name === 'w:cr') parts.push(' ')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
