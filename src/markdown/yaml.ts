import matter from 'gray-matter'
import {type Document, LineCounter, parseDocument} from 'yaml'
import {PressrelError} from '../errors.js'

const refuse = (): never => {
  throw new PressrelError('E_FORMAT', 'front matter in any language but YAML is not read')
}

const closed = {parse: refuse, stringify: refuse}
// gray-matter looks engines up on a plain object, where `---constructor` finds one.
const inherited = Object.getOwnPropertyNames(Object.prototype).filter(name => name !== '__proto__')
const languages = ['js', 'javascript', 'JS', 'coffee', 'json', 'toml']
const closedEngines = Object.fromEntries([...languages, ...inherited].map(name => [name, closed]))

/** What the YAML of a front matter block says, with the positions of its nodes (offsets into the YAML text). */
export type YamlDocument = Document.Parsed

/**
 * Reads the YAML of a front matter block through gray-matter, closed against everything that it would run or cache:
 * an options object turns its cache off, every engine but ours throws, and ours is the `yaml` package with the core
 * schema, which keeps positions and makes no dates of strings.
 */
export function readYaml(block: string): YamlDocument | undefined {
  let document: YamlDocument | undefined
  const parse = (text: string): object => {
    // gray-matter hands over the line ending of its opening fence as well: without it the offsets are those of the YAML.
    document = parseDocument(text.replace(/^\n/, ''), {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      lineCounter: new LineCounter(),
    })
    return {}
  }
  const yaml = {parse, stringify: refuse}
  matter(block, {language: 'yaml', engines: {...closedEngines, yaml, yml: yaml}})
  return document
}
