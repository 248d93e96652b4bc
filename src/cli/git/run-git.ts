import {spawnSync} from 'node:child_process'
import {PressrelError} from '../../errors.js'

/** No file of a repository that is a release is longer. */
const longestOutput = 64 * 1024 * 1024

/** Runs git in a folder; what it prints, or undefined where it fails. Throws `E_USAGE` where there is no git. */
export function tryGit(folder: string, ...args: readonly string[]): Buffer | undefined {
  // A file name is a name, whatever signs are in it; and nothing is fetched or asked.
  const env = {...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0'}
  const {error, status, stdout} = spawnSync('git', ['-C', folder, ...args], {env, maxBuffer: longestOutput})
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new PressrelError('E_USAGE', 'git is not installed', {
      cause: error,
      hint: '--changed asks git what has changed',
    })
  }
  return error || status !== 0 ? undefined : stdout
}

/** Runs git in a folder and gives the fields that it prints with `-z`. Throws `E_USAGE` with `message` where it fails. */
export function gitFields(folder: string, message: string, ...args: readonly string[]): readonly string[] {
  const printed = tryGit(folder, ...args)
  if (!printed) throw new PressrelError('E_USAGE', message)
  return printed.toString('utf8').split('\0').slice(0, -1)
}
