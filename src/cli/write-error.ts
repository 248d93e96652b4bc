import {PressrelError} from '../errors.js'

/** What to do about each failure of the system. */
const hints: Readonly<Partial<Record<string, string>>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your share of the disk is full',
  EFBIG: 'Files may not become so large here',
  EROFS: 'The disk cannot be written',
  ENAMETOOLONG: 'The name is longer than the system takes',
  ELOOP: 'It is a link that leads back to itself',
  EMFILE: 'Too many files are open: raise the limit with ulimit -n',
}

/** The error for a file that could not be written, in words. */
export function writeError(path: string, cause: unknown): PressrelError {
  if (cause instanceof PressrelError) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const hint = hints[code] ?? 'Check the folder and its permissions'
  return new PressrelError('E_WRITE', `could not be written (${code})`, {file: path, cause, hint})
}
