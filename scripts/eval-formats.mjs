// Exports every release of a folder (next to the repository, or PRESSREL_CORPUS) and has the checkers of others judge what comes out:
// ajv with the schema of IPTC for ninjs and with ours for JSON, grep for ASCII, awk for the length of lines.
//   npm run eval:formats
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {exportRelease, importRelease, openDraft, toSource} from '../dist/index.js'

const folder = resolve(process.env.PRESSREL_CORPUS ?? '../shared/corpus')
const formats = resolve(process.env.PRESSREL_FORMATS ?? '../shared/formats')
for (const place of [folder, formats]) {
  if (existsSync(place)) continue
  console.error(`there is nothing at ${place}; set PRESSREL_CORPUS and PRESSREL_FORMATS`)
  process.exit(2)
}
const readJson = path => JSON.parse(readFileSync(path, 'utf8'))
const ajv = new Ajv2020({strict: false, allErrors: true})
addFormats.default(ajv)
const {$id, ...geo} = readJson(join(formats, 'ninjs/GeoJSON-schema.json'))
ajv.addSchema(geo, 'https://geojson.org/schema/GeoJSON.json')
const isNinjs = ajv.compile(readJson(join(formats, 'ninjs/ninjs-schema_3.1.json')))
const isExport = ajv.compile(readJson('src/schema/export.schema.json'))

const counts = new Map()
const filled = new Map()
const faults = []
/** Counts what holds, and keeps what does not. */
function claim(what, file, holds, detail = '') {
  const [right, all] = counts.get(what) ?? [0, 0]
  counts.set(what, [right + (holds ? 1 : 0), all + 1])
  if (!holds) faults.push(`${file}: ${what} ${detail}`)
}

const partsOf = ({release}) => release.children.map(({type}) => type).join(' ')
const wordsOf = ({prose}) => prose.map(({text}) => text.replace(/\s+/g, ' ').trim()).join('\n')
const isSame = (a, b) => partsOf(a) === partsOf(b) && wordsOf(a) === wordsOf(b)
const embargoed = {embargoed: true}

const files = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name))
for (const file of files.sort()) {
  const draft = openDraft(toSource(readFileSync(join(folder, file), 'utf8'), {path: file}))
  await checkMarkdown(file, draft)
  await checkJson(file, draft)
  await checkNinjs(file, draft)
  await checkText(file, draft)
}

async function checkMarkdown(file, draft) {
  const once = await exportRelease(draft, 'markdown', embargoed)
  const again = openDraft(once)
  claim('markdown is in one form for good', file, (await exportRelease(again, 'markdown', embargoed)) === once)
  claim('markdown is the same release', file, isSame(again, draft))
}

async function checkJson(file, draft) {
  const output = await exportRelease(draft, 'json', embargoed)
  claim('json follows its schema', file, isExport(JSON.parse(output)), JSON.stringify(isExport.errors?.[0]))
  const {markdown} = await importRelease(Buffer.from(output), 'json')
  claim('json, imported, is the same release', file, isSame(openDraft(markdown), draft))
}

async function checkNinjs(file, draft) {
  const output = JSON.parse(await exportRelease(draft, 'ninjs', embargoed))
  claim('ninjs follows the schema of IPTC', file, isNinjs(output), JSON.stringify(isNinjs.errors?.[0]))
  for (const key of Object.keys(output)) filled.set(key, (filled.get(key) ?? 0) + 1)
}

/** Whether a command finds nothing in a text. */
function findsNothing(command, args, input) {
  return spawnSync(command, args, {input, encoding: 'utf8', env: {...process.env, LC_ALL: 'C'}}).stdout === ''
}

async function checkText(file, draft) {
  const wrapped = await exportRelease(draft, 'text', {...embargoed, ascii: true, wrap: 72})
  claim('text --ascii is ASCII (grep)', file, findsNothing('grep', ['-nP', '[^\\x00-\\x7f]'], wrapped))
  const edgar = await exportRelease(draft, 'text', {...embargoed, profile: 'edgar'})
  claim('text for EDGAR is ASCII (grep)', file, findsNothing('grep', ['-nP', '[^\\x0a\\x20-\\x7e]'], edgar))
  const outside = '/^<TABLE>$/ {inside = 1} length($0) > (inside ? 132 : 80) {print} /^<\\/TABLE>$/ {inside = 0}'
  claim('text for EDGAR has lines of 80, in tables of 132 (awk)', file, findsNothing('awk', [outside], edgar))
  claim(
    'text --wrap 72 has lines of 72, or one word (awk)',
    file,
    findsNothing('awk', ['length($0) > 72 && !/^[^ ]+ ?[^ ]*$/ && !/^ *[^ ]*$/'], wrapped),
  )
}

for (const [what, [right, all]] of counts) console.log(`${what.padEnd(60)} ${right} of ${all}`)
const usual = [...filled].sort((a, b) => b[1] - a[1]).map(([key, count]) => `${key} ${count}`)
console.log(`ninjs has: ${usual.join(', ')}`)
for (const fault of faults.slice(0, 40)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
