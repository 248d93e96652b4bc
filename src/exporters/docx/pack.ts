import {type Document, Packer} from 'docx'
import {strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync} from 'fflate'
import {groupElements} from './group-elements.js'
import {listPlace} from './lists.js'

/** The first moment that a ZIP archive can name; local time, as ZIP has it, so that it is the same in every time zone. */
const mtime = new Date(1980, 0, 1)
const first = ['[Content_Types].xml', '_rels/.rels']

/** A document as a file, without what docx takes from the clock, its parts always in one order. */
export async function pack(document: Document): Promise<Uint8Array> {
  // docx goes through the whole text once for each list. Told that there is none, it leaves their places to `mend`.
  Object.defineProperty(document.Numbering, 'ConcreteNumbering', {value: [], configurable: true})
  for (const part of [document.Document.View, document.Document.Relationships, document.Numbering]) inGroups(part)
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))
  Reflect.deleteProperty(document.Numbering, 'ConcreteNumbering')
  const lists = new Map(
    document.Numbering.ConcreteNumbering.map(({reference, instance, numId}) => [`{${reference}-${instance}}`, numId]),
  )
  const names = Object.keys(parts).filter(name => !name.endsWith('/') && !first.includes(name))
  const entries = [...first, ...names.sort()].map(
    name => [name, [mend(name, parts, lists), {mtime, level: 9}]] as const,
  )
  return zipSync(Object.fromEntries(entries) as Zippable)
}

/** Has a part of a document, once, given to docx's writer in groups. */
function inGroups(part: Pick<Document['Numbering'], 'prepForXml'>): void {
  const {prepForXml} = part
  part.prepForXml = context => {
    const element = prepForXml.call(part, context)
    return element && groupElements(element)
  }
}

function mend(name: string, parts: Unzipped, lists: ReadonlyMap<string, number>): Uint8Array {
  const bytes = parts[name] ?? new Uint8Array()
  const change = (pattern: RegExp, by: (found: string) => string): Uint8Array =>
    strToU8(strFromU8(bytes).replace(pattern, by))
  switch (name) {
    case 'docProps/core.xml':
      return change(/<dcterms:(?:created|modified)\b[^<>]{0,99}>[^<>]{0,99}<\/dcterms:\w{1,9}>/g, () => '')
    case 'word/document.xml':
      return change(listPlace, place => String(lists.get(place) ?? 0))
    case 'word/styles.xml':
      // docx cannot say that Normal is the style of what has none.
      return change(/w:styleId="Normal"/, id => `w:default="1" ${id}`)
    default:
      return bytes
  }
}
