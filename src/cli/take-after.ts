import {fchmodSync, fchownSync, fstatSync, type Stats} from 'node:fs'

/**
 * Gives a new file the permissions and the owner of the one that it takes the place of. Who may not give files away becomes the owner,
 * as with most editors; and where the group cannot be kept either, its rights go rather than to another group.
 */
export function takeAfter(descriptor: number, {mode, uid, gid}: Stats): void {
  const mine = fstatSync(descriptor)
  const isGroupKept = mine.gid === gid || may(() => fchownSync(descriptor, mine.uid, gid))
  if (mine.uid !== uid) may(() => fchownSync(descriptor, uid, isGroupKept ? gid : mine.gid))
  fchmodSync(descriptor, mode & (isGroupKept ? 0o777 : 0o707))
}

function may(change: () => void): boolean {
  try {
    change()
    return true
  } catch {
    return false
  }
}
