// What the program's bundle does differently from the library: it loads late what one release may not need.
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

// gray-matter loads a YAML parser of its own, which pressrel replaces; the program does without these 100 KB.
const withoutSecondYaml = {
  name: 'without-second-yaml',
  setup(build) {
    build.onLoad({filter: /[\\/]js-yaml[\\/]index\.js$/}, () => ({
      contents: 'exports.safeLoad = exports.safeDump = () => {}',
    }))
  },
}

// For Node, `yaml` names its CommonJS files, of which nothing can be left out: 260 KB. Its ES modules are 160 KB.
const yamlAsModules = {
  name: 'yaml-as-modules',
  setup(build) {
    build.onResolve({filter: /^yaml$/}, async ({kind, resolveDir, pluginData}) => {
      if (pluginData === yamlAsModules) return undefined
      const {path} = await build.resolve('yaml', {kind, resolveDir, pluginData: yamlAsModules})
      return {path: path.replace(/dist([\\/]index\.js)$/, 'browser$1'), sideEffects: false}
    })
  },
}

// The library imports the extractors at once. The program loads each when its mentions are first asked for, so that
// “parse” and most rules do without their words and patterns (19 ms).
const extractorsWhenAsked = {
  name: 'extractors-when-asked',
  setup(build) {
    build.onLoad({filter: /[\\/]registry[\\/]extractors\.ts$/}, ({path}) => {
      const imports = readFileSync(path, 'utf8').matchAll(/^import (\w+) from '(\.\.\/extractors\/[^']+)'$/gm)
      const getters = [...imports].map(
        ([, kind, module]) => `get ${kind}() { return __loadNow(import('${module}')).default },`,
      )
      return {contents: `export const extractors = {${getters.join(' ')}}`, loader: 'ts'}
    })
  },
}

/** Files with the imports that the program puts off until a name of theirs is used. */
const lateImports = [
  [/[\\/]markdown[\\/]front-matter\.ts$/, ['./front-matter-yaml.js']],
  [/[\\/]markdown[\\/]parse\.ts$/, ['./tables.js']],
  [/[\\/]mdast-util-gfm-table[\\/]lib[\\/]index\.js$/, ['mdast-util-to-markdown', 'markdown-table']],
  [/[\\/]decode-named-character-reference[\\/]index\.js$/, ['character-entities']],
  [/[\\/]commander[\\/]lib[\\/]command\.js$/, ['node:child_process']],
]

/**
 * Pieces that are loaded late, by a program that has its core by then. Each is made to import the core: esbuild puts
 * files that the same pieces reach into one chunk, and the core would fall into thirty otherwise, at 0.5 ms a file.
 */
const afterCore =
  /src[\\/](?:extractors|exporters|reporters)[\\/]\w+[\\/]index\.ts$|(?:front-matter-yaml|tables|to-markdown)\.ts$|(?:mdast-util-to-markdown|markdown-table)[\\/]index\.js$/

const core = `
  import {eachDraft} from './documents.js'
  import {jsonOutput} from './json-output.js'
  import {filterRecords} from './records/index.js'
  import {openOutput} from './output.js'
  import {chooseFormat} from './formats.js'
  for (const part of [eachDraft, jsonOutput, filterRecords, openOutput, chooseFormat]) part.name
`

const importsWhenUsed = {
  name: 'imports-when-used',
  setup(build) {
    build.onResolve({filter: /^pressrel:core$/}, ({path}) => ({path, namespace: 'core'}))
    build.onLoad({filter: /.*/, namespace: 'core'}, () => ({contents: core, resolveDir: join(root, 'src/cli')}))
    build.onLoad({filter: /\.[jt]s$/}, ({path}) => {
      const modules = lateImports.filter(([file]) => file.test(path)).flatMap(([, modules]) => modules)
      const isAfterCore = afterCore.test(path)
      if (modules.length === 0 && !isAfterCore) return undefined
      const text = modules.reduce((text, module) => putOff(text, module, path), readFileSync(path, 'utf8'))
      return {
        contents: isAfterCore ? `import 'pressrel:core';${text}` : text,
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }
    })
  },
}

/** Takes the import of a module out of a text, and loads the module wherever one of its names stands. */
function putOff(text, module, path) {
  const statement = new RegExp(`^(?:import \\{([^}]+)\\} from|const (\\w+) = require\\()\\s?'${module}'\\)?;?$`, 'm')
  const [whole, names, required] = statement.exec(text) ?? []
  if (!whole) throw new Error(`${path} imports “${module}” no longer, or in another way`)
  const rest = text.replace(whole, '')
  if (required) return rest.replace(new RegExp(`\\b${required}\\b`, 'g'), `require('${module}')`)
  const used = names.split(',').map(name => name.trim())
  return rest.replace(new RegExp(`\\b(?:${used.join('|')})\\b`, 'g'), `__loadNow(import('${module}')).$&`)
}

/** Turns what the plugins put off into `require`, once the pieces are known. */
export const loadNow = text => text.replace(/__loadNow\(import\(("[^"]+")\)\)/g, 'require($1)')

export const programPlugins = [withoutSecondYaml, yamlAsModules, extractorsWhenAsked, importsWhenUsed]
