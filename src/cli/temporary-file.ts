import {openSync, readdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** `.pressrel-4711-1f09ab3c.tmp`: hidden, so that no run takes it for a release, and short, since the name it stands for may be long. */
const ourName = /^\.pressrel-(\d{1,10})-[0-9a-f]{8}\.tmp$/
/** Milliseconds after which what a process has left that is gone is nobody’s; a folder may be shared with processes unknown here. */
const agePassed = 3_600_000
const sweptFolders = new Set<string>()

/** A file that is being written and has no name of its own yet. */
export interface TemporaryFile {
  readonly path: string
  readonly descriptor: number
}

/**
 * Opens a new file beside `target`, on the same file system. It never follows a link that somebody has put there, and may be read by
 * no more people than `mode` says. What runs that were killed have left in the folder is taken away.
 */
export function openTemporary(target: string, mode: number): TemporaryFile {
  const folder = dirname(target)
  sweep(folder)
  // A name that is taken is refused below; node:crypto would cost every start of the program some milliseconds.
  const random = Math.floor(Math.random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')
  const path = join(folder, `.pressrel-${process.pid}-${random}.tmp`)
  return {path, descriptor: openSync(path, 'wx', mode)}
}

/** Takes away a file that is not to stay; where the folder itself is not to be written, there is nothing to remove either. */
export function removeTemporary(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {}
}

function sweep(folder: string): void {
  if (sweptFolders.has(folder)) return
  sweptFolders.add(folder)
  try {
    for (const name of readdirSync(folder)) {
      const owner = ourName.exec(name)?.[1]
      const path = join(folder, name)
      if (owner !== undefined && !isRunning(Number(owner)) && Date.now() - statSync(path).mtimeMs > agePassed)
        removeTemporary(path)
    }
  } catch {
    // Whoever may write into a folder need not be allowed to list it.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
