import {strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync} from 'fflate'

/** The first moment that a ZIP archive can name; local time, as ZIP has it, so that it is the same in every time zone. */
const mtime = new Date(1980, 0, 1)
const first = ['[Content_Types].xml', '_rels/.rels']

/** The same archive without what docx takes from the clock, its parts always in one order. */
export function repack(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive)
  const names = Object.keys(parts).filter(name => !name.endsWith('/') && !first.includes(name))
  const entries = [...first, ...names.sort()].map(name => [name, [mend(name, parts), {mtime, level: 9}]] as const)
  return zipSync(Object.fromEntries(entries) as Zippable)
}

function mend(name: string, parts: Unzipped): Uint8Array {
  const bytes = parts[name] ?? new Uint8Array()
  if (name === 'docProps/core.xml')
    return change(bytes, /<dcterms:(?:created|modified)\b[^<>]{0,99}>[^<>]{0,99}<\/dcterms:\w{1,9}>/g, '')
  // docx cannot say that Normal is the style of what has none.
  if (name === 'word/styles.xml')
    return change(bytes, /(<w:style w:type="paragraph" )(w:styleId="Normal")/, '$1w:default="1" $2')
  return bytes
}

const change = (bytes: Uint8Array, pattern: RegExp, by: string): Uint8Array =>
  strToU8(strFromU8(bytes).replace(pattern, by))
