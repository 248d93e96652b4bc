import {dirname, join, relative, sep} from 'node:path'
import {type Ignored, ignoredAround} from '../cli/ignored.js'
import {packageFolder} from '../cli/package-folder.js'

/** Hidden files and folders and installed packages are no releases of the house, as `pressrel lint` has it. */
const ofTools = /^(?:\.|node_modules$)/

/** Which files nobody wants checked: what .gitignore and .pressrelignore name, as `pressrel lint FOLDER` leaves it out. */
export interface LeftOut {
  has(path: string): Promise<boolean>
  /** Reads the ignore files anew. */
  forget(): void
}

/** What is left out below the folders that are open in the editor. */
export function openLeftOut(roots: () => readonly string[]): LeftOut {
  const byFolder = new Map<string, Promise<Ignored>>()
  const pages = packageFolder('rules')
  return {
    async has(path) {
      const root = rootOf(path, roots())
      const below = relative(root, path).split(sep)
      if (below.some(part => ofTools.test(part)) || path.startsWith(join(pages, sep))) return true
      const folder = dirname(path)
      const ignored = byFolder.get(folder) ?? readIgnored(root, folder)
      byFolder.set(folder, ignored)
      return (await ignored).has(path, false)
    },
    forget: () => byFolder.clear(),
  }
}

/** The innermost folder of the editor that a file is in; else the file's own. */
function rootOf(path: string, roots: readonly string[]): string {
  const around = roots.filter(root => path.startsWith(join(root, sep)))
  return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path)
}

/** The ignore files from the top of the repository, or of the editor's folder, down to a folder. */
async function readIgnored(root: string, folder: string): Promise<Ignored> {
  const ignored = await ignoredAround(root)
  let at = root
  for (const part of relative(root, folder).split(sep)) {
    at = join(at, part)
    ignored.enter(at)
  }
  return ignored
}
