import {appendFileSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {refuseOutside} from '../../../cli/inside-folder.js'
import {writeWhole} from '../../../cli/output.js'
import {sayLine} from '../../../cli/progress.js'
import {readKept} from '../../../cli/read-setting.js'

/** How a file of a folder was made. */
export interface MadeFile {
  /** Names all that it was made from. */
  readonly key: string
  /** Of its bytes. */
  readonly hash: string
}

/** What pressrel has made in a folder, by the names of the files: a line for each, so that a run that is killed loses nothing. */
export interface StateFile {
  get(name: string): MadeFile | undefined
  set(name: string, made: MadeFile): void
  /** Writes the file anew where it holds more than one line for a file. */
  finish(): void
}

/** The name of the file in the folder. */
const stateName = '.pressrelexport'
const head = '{"pressrelExport":1}\n'

/** Opens the file of a folder. What of it is damaged is left out, with a word on standard error. Throws `E_WRITE` for a link out of the folder. */
export function openState(folder: string): StateFile {
  const path = join(folder, stateName)
  refuseOutside(path, folder)
  const {made, isWhole} = existsSync(path) ? readState(path) : {made: new Map<string, MadeFile>(), isWhole: false}
  let lines = isWhole ? made.size : -1
  const writeAnew = (): void => {
    const kept = [...made].filter(([name]) => existsSync(join(folder, name)))
    writeWhole(path, head + kept.map(([name, file]) => lineOf(name, file)).join(''))
    lines = kept.length
  }
  return {
    get: name => made.get(name),
    set(name, file) {
      made.set(name, file)
      if (lines < 0) writeAnew()
      else appendFileSync(path, lineOf(name, file))
      lines++
    },
    finish() {
      if (lines > made.size) writeAnew()
    },
  }
}

const lineOf = (name: string, {key, hash}: MadeFile): string => `${JSON.stringify([name, key, hash])}\n`

function readState(path: string): {readonly made: Map<string, MadeFile>; readonly isWhole: boolean} {
  const made = new Map<string, MadeFile>()
  const [first, ...lines] = readKept(path).split('\n')
  // What stands after the last line ending was cut off when a run was killed.
  const cut = lines.pop()
  const read = lines.map(readLine)
  for (const line of read) if (line) made.set(line.name, line)
  const isDamaged = `${first}\n` !== head || read.includes(undefined)
  if (isDamaged) sayLine(`pressrel: ${path}: this list is damaged; what it does not know is made again`)
  return {made, isWhole: !isDamaged && cut === ''}
}

function readLine(text: string): (MadeFile & {readonly name: string}) | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return undefined
    const [name, key, hash]: readonly unknown[] = value
    const isRight = typeof name === 'string' && typeof key === 'string' && typeof hash === 'string'
    return isRight ? {name, key, hash} : undefined
  } catch {
    return undefined
  }
}
