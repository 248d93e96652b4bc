import {existsSync, fstatSync, realpathSync, type Stats, statSync, truncateSync} from 'node:fs'
import {PressrelError} from '../../errors.js'
import type {GlobalOptions} from '../command.js'
import {type Output, openOutput} from '../output.js'
import {type OutputFile, openEnd, openWhole} from '../output-file.js'
import {sayLine} from '../progress.js'
import {nameOfAnswer, readAnswers} from './read-answers.js'

/** Where a run writes that may go on where an earlier one stopped. */
export interface Resumption {
  readonly output: Output
  /** Whether the earlier run has answered this; each of its answers counts once. Undefined where there was none. */
  readonly isDone?: (name: string | number) => boolean
}

/** What an earlier run has written, and where it is. */
interface Earlier {
  readonly file: string
  /** What the lines answer: files or records. */
  readonly key: 'file' | 'id'
  /** Takes each answer that stays. */
  readonly onAnswer: ((value: object) => void) | undefined
}

/**
 * The output of a run, and what `--continue-from` says is in it already. Where the output is that very file, by -o or by `>>`, a line that was
 * cut off is taken out of it; with -o errors as well, since they are tried again. Throws `E_USAGE` for a format other than ndjson.
 */
export async function openResumable(
  options: GlobalOptions & {readonly format?: string},
  key: Earlier['key'],
  onAnswer?: Earlier['onAnswer'],
): Promise<Resumption> {
  const {continueFrom: file, output, quiet} = options
  if (file === undefined) return {output: openOutput(options)}
  if (key === 'file' && options.format !== 'ndjson') {
    throw new PressrelError('E_USAGE', '--continue-from goes on with lines of JSON', {hint: 'Say -f ndjson'})
  }
  const earlier = {file, key, onAnswer}
  const isOutput = output !== undefined && isSame(file, output)
  const {done, end} = isOutput ? await readAndClean(earlier) : await count(earlier)
  if (!isOutput && end < statSync(file).size) cutOff(earlier, end, quiet)
  const isDone = (name: string | number): boolean => {
    const left = done.get(nameOfAnswer(name)) ?? 0
    if (left > 0) done.set(nameOfAnswer(name), left - 1)
    return left > 0
  }
  return {isDone, output: isOutput ? toOutput(openEnd(file)) : openOutput(options)}
}

const toOutput = (file: OutputFile): Output => ({write: async data => file.append(data), finish: file.finish})

/** Whether two names lead to one file, which may not be there yet. */
function isSame(file: string, output: string): boolean {
  if (file === output) return true
  return existsSync(file) && existsSync(output) && realpathSync(file) === realpathSync(output)
}

/** How often each name is answered, and where the whole lines end. */
interface Counted {
  readonly done: Map<string, number>
  readonly end: number
}

async function count({file, key, onAnswer}: Earlier, keep?: (bytes: Uint8Array) => void): Promise<Counted> {
  const done = new Map<string, number>()
  const answers = readAnswers(file, key)
  for (;;) {
    const next = await answers.next()
    if (next.done) return {done, end: next.value}
    const {name, value, bytes} = next.value
    if (name === undefined) continue
    done.set(name, (done.get(name) ?? 0) + 1)
    onAnswer?.(value)
    keep?.(bytes)
  }
}

/** Leaves in the file what stays, all at once: a run that is killed meanwhile has lost nothing. */
async function readAndClean(earlier: Earlier): Promise<Counted> {
  const {file} = earlier
  if (!existsSync(file)) return {done: new Map(), end: 0}
  const clean = openWhole(file)
  let kept = 0
  const counted = await count(earlier, bytes => {
    clean.append(bytes)
    kept += bytes.length
  })
  if (kept < statSync(file).size) clean.finish()
  else clean.abandon()
  return counted
}

/** A line that was cut off: out of the file where standard output is appended to it, otherwise it is for the user to know. */
function cutOff({file}: Earlier, end: number, isQuiet: boolean | undefined): void {
  const here = statSync(file)
  const there: Stats | undefined = process.stdout.isTTY ? undefined : fstatSync(process.stdout.fd)
  if (there?.isFile() && here.dev === there.dev && here.ino === there.ino) truncateSync(file, end)
  else if (!isQuiet)
    sayLine(`pressrel: ${file}: its last line is cut off; take it out before anything is written after it`)
}
