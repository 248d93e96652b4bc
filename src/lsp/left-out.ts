import {dirname, join, relative, sep} from 'node:path'
import {type IgnoreFiles, openIgnoreFiles} from '../cli/ignored.js'
import {ignoreNames, isHidden} from '../cli/inputs.js'
import {packageFolder} from '../cli/package-folder.js'

/** Which files nobody wants checked: what .gitignore and .pressrelignore name, as `pressrel lint FOLDER` leaves it out. */
export interface LeftOut {
  has(path: string): Promise<boolean>
  /** Reads the ignore files anew. */
  forget(): void
}

/** What is left out below the folders that are open in the editor. */
export function openLeftOut(roots: () => readonly string[]): LeftOut {
  const byFolder = new Map<string, Promise<IgnoreFiles>>()
  const pages = packageFolder('rules')
  return {
    async has(path) {
      const folder = dirname(path)
      const below = relative(rootOf(path, roots()), path).split(sep)
      if (below.some(isHidden) || path.startsWith(join(pages, sep))) return true
      const files = byFolder.get(folder) ?? openIgnoreFiles(folder, ignoreNames)
      byFolder.set(folder, files)
      return (await files).lineOnWay(path) !== undefined
    },
    forget: () => byFolder.clear(),
  }
}

/** The innermost folder of the editor that a file is in; else the file's own. */
function rootOf(path: string, roots: readonly string[]): string {
  const around = roots.filter(root => path.startsWith(join(root, sep)))
  return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path)
}
