import {join} from 'node:path'
import {PressrelError} from '../../errors.js'
import {gitFields, tryGit} from './run-git.js'

/** A file that is not what it was in a revision. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string
  /** Its text in the revision, in bytes; undefined where it was not there. */
  before(): Uint8Array | undefined
}

/**
 * The files of the repository around a folder that differ from a revision, those that git does not know yet included. It is the
 * commit where the present one left the revision that counts, so that `main` means what was done since then. Throws
 * `E_USAGE` outside of a repository and for a revision that there is not.
 */
export function changedFiles(folder: string, revision: string): readonly ChangedFile[] {
  const top = tryGit(folder, 'rev-parse', '--show-toplevel')?.toString('utf8').replace(/\n$/, '')
  if (top === undefined) {
    throw new PressrelError('E_USAGE', 'this folder is in no git repository', {
      hint: '--changed asks git what has changed',
    })
  }
  const base = baseOf(top, revision)
  const changes = base === undefined ? [] : changesSince(top, base)
  const untracked = gitFields(top, 'git could not list the files', 'ls-files', '-z', '--others', '--exclude-standard')
  // Before the first commit every file is new, those that are to be committed as well.
  const staged = base === undefined ? gitFields(top, 'git could not list the files', 'ls-files', '-z') : []
  return [...changes, ...[...staged, ...untracked].map(name => ({path: join(top, name), before: () => undefined}))]
}

/** The commit to compare with; undefined before the first commit. */
function baseOf(top: string, revision: string): string | undefined {
  const commit = hashOf(tryGit(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))
  if (commit === undefined) {
    if (revision === 'HEAD') return undefined
    throw new PressrelError('E_USAGE', `git knows no revision “${revision}”`, {
      hint: 'Name a branch, a tag or a commit; a shallow clone may not have it',
    })
  }
  return hashOf(tryGit(top, 'merge-base', commit, 'HEAD')) ?? commit
}

const hashOf = (printed: Buffer | undefined): string | undefined => printed?.toString('utf8').trim() || undefined

/** Reads `M\0name\0` and `R100\0old\0new\0`. */
function changesSince(top: string, base: string): readonly ChangedFile[] {
  const fields = gitFields(
    top,
    'git could not compare',
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--diff-filter=AMRCT',
    base,
    '--',
  )
  const files: ChangedFile[] = []
  for (let i = 0; i < fields.length; ) {
    const status = fields[i++] ?? ''
    const old = fields[i++] ?? ''
    const isMoved = /^[RC]/.test(status)
    const name = isMoved ? (fields[i++] ?? '') : old
    const before = status === 'A' ? () => undefined : () => tryGit(top, 'show', '--end-of-options', `${base}:${old}`)
    files.push({path: join(top, name), before})
  }
  return files
}
