import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {build} from 'esbuild'

const contents =
  "export * as pressrel from './src/index.js'\nexport * as invariants from './test/invariants/index.js'\nexport {embargoOf} from './src/export/index.js'"

/** Writes the library of the sources as they are now, with the checkers of the tests, into one file; gives its path. */
export async function writeLibrary() {
  const outfile = resolve('node_modules', `.fuzz-${process.pid}.mjs`)
  const stdin = {contents, resolveDir: '.'}
  await build({stdin, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'error'})
  process.on('exit', () => rmSync(outfile, {force: true}))
  return outfile
}

/** What the stages work with: the library, the checkers, schemas to judge by, and configurations to lint by. */
export async function loadTools(path) {
  const {pressrel, invariants} = await import(pathToFileURL(path).href)
  return {pressrel, invariants, schemas: readSchemas(), configs: configsOf(pressrel)}
}

function readSchemas() {
  const ajv = new Ajv2020({strict: false})
  addFormats.default(ajv)
  const read = file => JSON.parse(readFileSync(file, 'utf8'))
  const own = name => ajv.compile(read(`src/schema/${name}.schema.json`))
  return {document: own('document'), export: own('export'), findings: own('findings'), ninjs: ninjsSchema(ajv, read)}
}

/** The schema of IPTC, where somebody has it beside the repository (or at PRESSREL_FORMATS). */
function ninjsSchema(ajv, read) {
  const folder = resolve(process.env.PRESSREL_FORMATS ?? '../shared/formats', 'ninjs')
  if (!existsSync(folder)) return undefined
  const {$id, ...geo} = read(join(folder, 'GeoJSON-schema.json'))
  ajv.addSchema(geo, 'https://geojson.org/schema/GeoJSON.json')
  return ajv.compile(read(join(folder, 'ninjs-schema_3.1.json')))
}

const vocabulary = {
  accept: ['gripper'],
  reject: ['plant'],
  replace: {'web site': 'website', 'acme robotics': 'Acme Robotics', 'Acme Corp.': 'Acme', Acme: 'Acme Robotics'},
}

/** `every` has each rule on; the others are what somebody may use, under which fixing twice is fixing once. */
function configsOf({listRules, resolveConfig}) {
  const rules = Object.fromEntries(listRules().map(({id}) => [id, 'warning']))
  const presets = ['recommended', 'ap', 'uk', 'ir', 'wire'].map(name => ({
    name,
    config: resolveConfig({extends: name}),
  }))
  const house = {name: 'house', config: resolveConfig({extends: 'ap', vocabulary})}
  return {every: resolveConfig({rules}), usual: [...presets, house]}
}
