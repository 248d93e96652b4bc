import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {mutate} from '../mutate.mjs'

const embargoed = {embargoed: true}
const encode = text => new TextEncoder().encode(text)

/**
 * Stages that mutate what an importer reads: `prepare` gives the mutated text, `check` imports it. What comes out is a release; what is refused is
 * refused with `E_READ` or `E_LIMIT`.
 */
async function importFaults(bytes, from, {pressrel, invariants}) {
  try {
    const {markdown} = await pressrel.importRelease(bytes, from, {path: 'a', pictures: 'pictures'})
    const draft = pressrel.openDraft(markdown)
    return invariants.nestingFaults(draft.release, markdown.length)
  } catch (error) {
    if (error instanceof pressrel.PressrelError && (error.code === 'E_READ' || error.code === 'E_LIMIT')) return []
    throw error
  }
}

/** A text as it is. */
export const importText = {
  prepare: ({text}) => ({text}),
  check: ({text}, tools) => importFaults(encode(text), 'text', tools),
}

/** A page that was made of a release, or one that somebody saved, mutated. */
export const importHtml = {
  async prepare({part, random, open, originals, other}, {pressrel}) {
    const saved = random.chance(0.1) && random.pick(originals.pages)
    const page = saved
      ? saved.text
      : await pressrel.exportRelease(open({text: part}), 'html', {...embargoed, fragment: random.chance(0.5)})
    return {text: mutate(page, random, other)}
  },
  check: ({text}, tools) => importFaults(encode(text), 'html', tools),
}

/** What `export --to json` wrote, with a value of its tree exchanged, or its text mutated. */
export const importJson = {
  async prepare({part, random, open, other}, {pressrel}) {
    const json = await pressrel.exportRelease(open({text: part}), 'json', embargoed)
    if (random.chance(0.2)) return {text: mutate(json, random, other)}
    const value = JSON.parse(json)
    for (let i = random.int(1, 3); i > 0; i--) changeValue(value, random)
    return {text: JSON.stringify(value)}
  },
  check: ({text}, tools) => importFaults(encode(text), 'json', tools),
}

/** A document of Word with one of its parts mutated. */
export const importDocx = {
  async prepare({part, random, open, originals, other}, {pressrel}) {
    const saved = random.chance(0.2) && random.pick(originals.documents)
    const bytes = saved ? saved.bytes : await pressrel.exportRelease(open({text: part}), 'docx', embargoed)
    const parts = unzipSync(bytes)
    const names = Object.keys(parts).filter(name => /\.(?:xml|rels)$/.test(name))
    const name = random.chance(0.6) ? 'word/document.xml' : random.pick(names)
    return {text: mutateXml(strFromU8(parts[name] ?? parts[names[0]]), random, other), parts, name}
  },
  check({text, parts, name}, tools) {
    return importFaults(zipSync({...parts, [name]: strToU8(text)}, {level: 0}), 'docx', tools)
  },
}

/** Changes that leave XML well-formed more often than not: elements and attributes are exchanged, doubled and taken away. */
function mutateXml(xml, random, other) {
  if (random.chance(0.3)) return mutate(xml, random, other)
  const elements = [...xml.matchAll(/<([\w:]+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g)]
  const attributes = [...xml.matchAll(/ [\w:]+="[^"<]*"/g)]
  const words = [...xml.matchAll(/>([^<>]+)</g)]
  const place = random.pick(random.pick([elements, attributes, words]))
  if (!place) return mutate(xml, random, other)
  const elsewhere = random.pick(elements) ?? place
  const value = random.pick([
    '',
    '-1',
    '0',
    '99999999999',
    'x',
    'NaN',
    '\u00A0',
    '&#xD800;',
    '../../a',
    'true',
    'https://a.example',
  ])
  const instead = random.pick(['', place[0] + place[0], elsewhere[0], place[0].replace(/"[^"]*"/, `"${value}"`)])
  return xml.slice(0, place.index) + instead + xml.slice(place.index + place[0].length)
}

const odd = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  'x',
  [],
  {},
  [null],
  {type: 'text'},
  {type: 'root', children: []},
  '\ud800',
  '2026-02-30',
  '# a\n---\n',
]

/** Exchanges, doubles or takes away one value somewhere in a tree. */
function changeValue(root, random) {
  let holder = root
  for (;;) {
    const keys = Object.keys(holder)
    if (keys.length === 0) return
    const key = random.pick(keys)
    const value = holder[key]
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && random.chance(0.85))
      holder = value
    else return exchange(holder, key, random)
  }
}

function exchange(holder, key, random) {
  if (random.chance(0.2)) delete holder[key]
  else if (Array.isArray(holder) && random.chance(0.3)) holder.push(structuredClone(holder[key]))
  else holder[key] = structuredClone(random.pick(odd))
}
