import {refuseOtherArchives} from './kind-of-file.js'
import type {Parts} from './open-archive.js'
import {decodeXml, readXml, refuseDoctype, type XmlElement} from './xml.js'

/** The parts of a document that are looked at beside mammoth. */
export interface DocumentParts {
  readonly document: XmlElement
  /** Footnotes and endnotes. */
  readonly notes: readonly XmlElement[]
  readonly comments: XmlElement | undefined
  /** Headers and footers of the pages. */
  readonly pages: readonly XmlElement[]
}

/** Reads the parts of a document; every part of XML is looked at for document types first. Throws `E_READ`. */
export function readParts(archive: Parts, file: string): DocumentParts {
  const names = [...archive.keys()]
  const main = names.find(name => /^word\/document\d{0,3}\.xml$/i.test(name))
  if (main === undefined || !archive.has('[Content_Types].xml')) refuseOtherArchives(names, file)
  for (const [name, bytes] of archive) if (/\.(?:xml|rels)$/i.test(name)) refuseDoctype(decodeXml(bytes), file)
  const read = (name: string): XmlElement | undefined => {
    const bytes = archive.get(name)
    return bytes && readXml(bytes, file)
  }
  const all = (pattern: RegExp): XmlElement[] =>
    names
      .filter(name => pattern.test(name))
      .sort()
      .map(read)
      .filter(part => part !== undefined)
  const document = read(main)
  if (!document) refuseOtherArchives(names, file)
  return {
    document,
    notes: all(/^word\/(?:foot|end)notes\.xml$/),
    comments: read('word/comments.xml'),
    pages: all(/^word\/(?:header|footer)\d{0,4}\.xml$/),
  }
}
