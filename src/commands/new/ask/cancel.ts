import {isCancel} from '@clack/prompts'
import {exitCodes} from '../../../cli/exit.js'

/** The answer to a question, or the end of the program where the writer breaks off: Ctrl+C ends as an interrupt does. */
export async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question
  if (isCancel(answer)) return breakOff()
  return answer as Exclude<T, symbol>
}

/** Ends the program; nothing was written. */
export function breakOff(): never {
  process.stderr.write('pressrel: nothing was written\n')
  process.exit(exitCodes.interrupted)
}
