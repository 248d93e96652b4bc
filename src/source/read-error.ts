import {PressrelError} from '../errors.js'

/** What each failure of the system means to whoever has named a file. */
const meanings: Readonly<Partial<Record<string, readonly [message: string, hint: string]>>> = {
  ENOENT: ['there is no such file', 'Check the name and the folder'],
  ENOTDIR: ['there is no such file', 'Check the name: a part of it that should be a folder is a file'],
  EISDIR: ['is a folder', 'Name the files in it'],
  EACCES: ['may not be read', 'Check its permissions'],
  EPERM: ['may not be read', 'Check its permissions'],
  ELOOP: ['is a link that leads back to itself', 'Name the file that it should lead to'],
  ENAMETOOLONG: ['has a name that is longer than the system takes', 'Shorten it'],
  EMFILE: ['could not be opened, because too many files are open', 'Raise the limit: ulimit -n'],
  ENFILE: ['could not be opened, because too many files are open on this system', 'Try again later'],
  ENXIO: ['cannot be opened, because it is a socket', 'Use - for standard input'],
}

/** The error for a file that could not be opened or read, in words. */
export function readError(path: string, cause: unknown): PressrelError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT' && path.includes('\uFFFD')) {
    const hint = 'Rename it: only names in UTF-8 can be opened'
    return new PressrelError('E_READ', 'there is no such file', {file: path, cause, hint})
  }
  const [message, hint] = meanings[code] ?? [`could not be read (${code || String(cause)})`]
  return new PressrelError('E_READ', message, {file: path, cause, hint})
}
