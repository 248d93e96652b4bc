// What the program's bundle does differently from the library: it loads late what one release may not need.
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** For Node, `yaml` names its CommonJS files, of which nothing can be left out: 260 KB. Its ES modules are 160 KB. */
export const programAlias = {yaml: join(root, 'node_modules/yaml/browser/index.js')}

// gray-matter loads a YAML parser of its own, which pressrel replaces; the program does without these 100 KB.
const withoutSecondYaml = {
  name: 'without-second-yaml',
  setup(build) {
    build.onLoad({filter: /[\\/]js-yaml[\\/]index\.js$/}, () => ({
      contents: 'exports.safeLoad = exports.safeDump = () => {}',
    }))
  },
}

// nodemailer can fetch what is attached by its address. pressrel attaches nothing and never uses the network.
const withoutNetwork = {
  name: 'without-network',
  setup(build) {
    build.onLoad({filter: /[\\/]nodemailer[\\/]dist[\\/]esm[\\/]fetch[\\/]index\.js$/}, () => ({
      contents: 'export default () => { throw new Error("pressrel never uses the network") }',
    }))
  },
}

/** The file in dist/cli that the pool of workers runs in each of them. */
export const poolThread = 'pool-thread.mjs'

// tinypool looks for that file in its own folder.
const poolInBundle = {
  name: 'pool-in-bundle',
  setup(build) {
    build.onLoad({filter: /[\\/]tinypool[\\/]dist[\\/]index\.js$/}, ({path}) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('"/../entry/worker.js"')) throw new Error(`${path} starts its workers in another way`)
      return {contents: text.replace('"/../entry/worker.js"', `"/../${poolThread}"`)}
    })
  },
}

/**
 * Files with the imports that the program puts off until a name of theirs is used: `import {gfmTable} from 'x'` goes, and
 * `gfmTable()` becomes `require('x').gfmTable()`. In the library they stay what they are, for whoever bundles it.
 */
const lateImports = [
  // “parse” and most rules do without the extractors' words and patterns (19 ms).
  [
    /[\\/]registry[\\/]extractors\.ts$/,
    ['../extractors/dates/index.js', '../extractors/figures/index.js', '../extractors/quotes/index.js'],
  ],
  [/[\\/]registry[\\/]rules\.gen\.ts$/, ['./other-rules.gen.js']],
  [/[\\/]markdown[\\/]front-matter\.ts$/, ['./front-matter-yaml.js']],
  // Words alone are read without the parser.
  [/[\\/]markdown[\\/](?:parse|read-pieces)\.ts$/, ['./remark.js']],
  [/[\\/]markdown[\\/]remark\.ts$/, ['./tables.js']],
  [/[\\/]mdast-util-gfm-table[\\/]lib[\\/]index\.js$/, ['mdast-util-to-markdown', 'markdown-table']],
  [/[\\/]decode-named-character-reference[\\/]index\.js$/, ['character-entities']],
  [/[\\/]commander[\\/]lib[\\/]command\.js$/, ['node:child_process']],
]

/**
 * Lexicons as text for JSON.parse, which V8 reads twice as fast as the same lists in code, and without what they say about
 * themselves.
 */
const lexiconsAsText = {
  name: 'lexicons-as-text',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/]lexicon[\\/][\w-]+\.json$/}, ({path}) => {
      const {about, source, ...words} = JSON.parse(readFileSync(path, 'utf8'))
      return {
        contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(words))})`,
        loader: 'js',
      }
    })
  },
}

const importsWhenUsed = {
  name: 'imports-when-used',
  setup(build) {
    for (const [filter, modules] of lateImports)
      build.onLoad({filter}, ({path}) => ({
        contents: modules.reduce((text, module) => putOff(text, module, path), readFileSync(path, 'utf8')),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }))
  },
}

/** Takes the import of a module out of a text, and loads the module wherever one of its names stands. */
function putOff(text, module, path) {
  const statement = new RegExp(
    `^(?:import (?:\\{([^}]+)\\}|(\\w+)) from|const (\\w+) = require\\()\\s?'${module}'\\)?;?$`,
    'm',
  )
  const [whole, names, ofDefault, ofRequire] = statement.exec(text) ?? []
  if (!whole) throw new Error(`${path} imports “${module}” no longer, or in another way`)
  const used = names?.split(',').map(name => name.trim()) ?? [ofDefault ?? ofRequire]
  // esbuild must see an import(), to give the module a piece of its own; `loadNow` makes it one that waits for nothing.
  const loaded = ofRequire ? `require('${module}')` : `__loadNow(import('${module}')).${ofDefault ? 'default' : '$&'}`
  return text.replace(whole, '').replace(new RegExp(`\\b(?:${used.join('|')})\\b`, 'g'), loaded)
}

/** Turns what the plugins put off into `require`, once the pieces are known. */
export const loadNow = text => text.replace(/__loadNow\(import\(("[^"]+")\)\)/g, 'require($1)')

export const programPlugins = [lexiconsAsText, withoutSecondYaml, withoutNetwork, poolInBundle, importsWhenUsed]
