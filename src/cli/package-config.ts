import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {suggestion} from '../source/index.js'
import {isMapping} from './config-text.js'
import type {Extended} from './extended-file.js'
import {realPath} from './real-path.js'

const rootNames = ['.pressrelrc.yaml', '.pressrelrc.yml', '.pressrelrc.json', 'pressrel.yaml']
const fileEnding = /\.(?:ya?ml|json)$/

/** An installed package, and how Node finds it. */
interface Package {
  readonly name: string
  readonly root: string
  readonly manifest: Readonly<Record<string, unknown>>
  readonly resolve: (name: string) => string | undefined
}

/**
 * The configuration of a package that is installed beside the file `from` or above: the `pressrel` of its package.json, else
 * what it exports if that is data, else a file in its root; with a path behind its name that file. Nothing in it is run.
 * Undefined where no such package is installed.
 */
export function findPackageConfig(name: string, from: string): Extended | undefined {
  const packageName = packageNameOf(name)
  const found = packageName === undefined ? undefined : findPackage(packageName, from)
  if (!found) return undefined
  const asked = name.slice(found.name.length).replace(/^\/|\/$/g, '')
  return asked === '' ? mainConfig(found) : innerConfig(found, asked)
}

/** The package in the name of something in one: `@acme/house` of `@acme/house/strict`; undefined where it can be none. */
export function packageNameOf(name: string): string | undefined {
  return /^((?:@[\w.~-]{1,200}\/)?[\w~-][\w.~-]{0,200})(?:\/|$)/.exec(name)?.[1]
}

function findPackage(name: string, from: string): Package | undefined {
  // A link into a store, as pnpm makes them, has its own packages beside where it leads.
  const requireFrom = createRequire(realPath(from))
  const attempt = (wanted: string): string | undefined => {
    try {
      return requireFrom.resolve(wanted)
    } catch {
      return undefined
    }
  }
  const roots = (requireFrom.resolve.paths(name) ?? []).map(folder => join(folder, name))
  const manifestPath = attempt(`${name}/package.json`)
  const root = roots.find(path => existsSync(path)) ?? (manifestPath && dirname(manifestPath))
  return root === undefined ? undefined : {name, root, manifest: readManifest(root), resolve: attempt}
}

function readManifest(root: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return isMapping(manifest) ? manifest : {}
  } catch {
    // Without it a package has its files, and says nothing of them.
    return {}
  }
}

function mainConfig({name, root, manifest, resolve}: Package): Extended {
  const own = manifest.pressrel
  if (isMapping(own)) return {path: join(root, 'package.json')}
  if (typeof own === 'string') return {path: join(root, own)}
  const main = resolve(name)
  if (main !== undefined && fileEnding.test(main)) return {path: main}
  const file = rootNames.map(entry => join(root, entry)).find(path => existsSync(path))
  if (file !== undefined) return {path: file}
  const hint = 'It wants the key “pressrel” in its package.json, or a pressrel.yaml in its root'
  return {problem: `the package “${name}” holds no configuration`, hint}
}

/** Where a package says what it exports, nothing else in it is to be had. */
function innerConfig({name, root, manifest, resolve}: Package, asked: string): Extended {
  const {exports} = manifest
  const isOpen = exports === undefined || exports === null
  const files = ['.yaml', '.yml', '.json', ''].map(ending => join(root, asked + ending))
  const path = isOpen ? files.find(file => existsSync(file)) : resolve(`${name}/${asked}`)
  if (path !== undefined) return {path}
  const names = isOpen ? namesIn(root) : exportedNames(exports)
  return {problem: `the package “${name}” has no “${asked}”`, hint: suggestion(asked, names)}
}

/** The files of a package that may be configurations, without their endings. */
function namesIn(root: string): readonly string[] {
  const files = readdirSync(root).filter(entry => fileEnding.test(entry) && entry !== 'package.json')
  return files.map(entry => entry.replace(fileEnding, ''))
}

/** `./strict` without its point, for whoever wrote another. */
const exportedNames = (exports: unknown): readonly string[] =>
  isMapping(exports) ? Object.keys(exports).flatMap(key => (key.startsWith('./') ? [key.slice(2)] : [])) : []
