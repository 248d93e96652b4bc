import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {strFromU8, unzipSync} from 'fflate'

/** The parts of a document of Word by name, in their order. */
export const partsOf = (document: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: name => name === 'Relationship',
})

interface Relationship {
  readonly Id: string
  readonly Target: string
  readonly TargetMode?: string
}

const relationships = (xml: string): readonly Relationship[] => parser.parse(xml).Relationships?.Relationship ?? []

/** What is wrong with a package: parts that are no XML, links to parts that are not there, names without a relationship. */
export function faultsOf(document: Uint8Array): readonly string[] {
  const parts = partsOf(document)
  const faults: string[] = []
  for (const [name, xml] of parts) {
    const verdict = XMLValidator.validate(xml)
    if (verdict !== true) faults.push(`${name}: ${verdict.err.msg}`)
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml)) faults.push(`${name}: bad character`)
    if (name.endsWith('.rels')) faults.push(...danglingIn(name, xml, parts))
    else faults.push(...namelessIn(name, xml, parts))
  }
  return faults
}

function danglingIn(name: string, xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '')
  const ids = relationships(xml).map(({Id}) => Id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `${name}: ${id} twice`)
  const dangling = relationships(xml)
    .filter(({Target, TargetMode}) => TargetMode !== 'External' && !parts.has(folder + Target.replace(/^\//, '')))
    .map(({Target}) => `${name}: no ${Target}`)
  const invalid = relationships(xml)
    .filter(
      ({Target, TargetMode}) => TargetMode === 'External' && !(URL.canParse(Target) && /^[\x21-\x7e]+$/.test(Target)),
    )
    .map(({Target}) => `${name}: ${Target} is no address`)
  return [...twice, ...dangling, ...invalid]
}

function namelessIn(name: string, xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const rels = parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels')) ?? ''
  const known = new Set((rels === '' ? [] : relationships(rels)).map(({Id}) => Id))
  return [...xml.matchAll(/ r:id="([^"]+)"/g)].flatMap(([, id = '']) => (known.has(id) ? [] : [`${name}: no ${id}`]))
}
