import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {isMapping} from '../config-text.js'

/** Whether rules stand in a file as data. */
export const isRuleData = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path)

/**
 * The file that `custom_rules` names in a configuration: from its folder, or a package installed there or above. Undefined where
 * there is none.
 */
export function resolveSource(name: string, config: string): string | undefined {
  const path = resolve(dirname(config), name)
  if (existsSync(path) || /^\.{0,2}\//.test(name)) return existsSync(path) ? path : undefined
  try {
    return createRequire(config).resolve(name)
  } catch {
    return findModule(name, dirname(config))
  }
}

/** A package that is made for `import` alone, which `require` does not see. */
function findModule(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const root = join(at, 'node_modules', name)
    if (existsSync(join(root, 'package.json'))) {
      const entry = entryOf(readFileSync(join(root, 'package.json'), 'utf8'))
      return entry !== undefined && existsSync(join(root, entry)) ? join(root, entry) : undefined
    }
    if (dirname(at) === at) return undefined
  }
}

function entryOf(text: string): string | undefined {
  const manifest: unknown = JSON.parse(text)
  if (!isMapping(manifest)) return undefined
  const {exports} = manifest
  const main = isMapping(exports) && '.' in exports ? exports['.'] : exports
  const entry = isMapping(main) ? (main.import ?? main.default) : main
  const found = isMapping(entry) ? entry.default : entry
  return typeof found === 'string' ? found : undefined
}
