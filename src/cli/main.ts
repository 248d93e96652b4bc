import {CommanderError} from 'commander'
import {exitCodes, isClosedPipe, reportBug, reportFailure} from './exit.js'
import {interrupt} from './interrupt.js'
import {createProgram} from './program.js'
import {endsWithReader} from './readers.js'

/** Runs the command line; the exit code stands in `process.exitCode` when it is done. */
async function main(): Promise<void> {
  process.stdout.on('error', endWithStream)
  // What is said is not what is asked for: the run does its work also where nobody listens, or the disk of the log is full.
  process.stderr.on('error', () => {})
  // Leaving by exit lets a half-written file be taken away. 128 and the number of the signal, as shells count.
  process.on('SIGINT', () => interrupt(exitCodes.interrupted))
  process.on('SIGTERM', () => interrupt(143))
  process.on('SIGHUP', () => interrupt(129))
  process.once('uncaughtException', error => {
    reportBug(error)
    process.exit()
  })
  const program = createProgram()
  if (process.argv.length <= 2) {
    program.outputHelp({error: true})
    process.exitCode = exitCodes.usage
    return
  }
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    else reportFailure(error)
  }
}

/** Nobody reads on: quiet where the reader had enough (`| head`), said aloud where the disk is full. */
function endWithStream(error: NodeJS.ErrnoException): void {
  if (isClosedPipe(error)) {
    if (!endsWithReader()) return
    process.exit(process.exitCode ?? exitCodes.ok)
  }
  process.stderr.write(`pressrel: the output could not be written (${error.code ?? error.message})\n`)
  process.exit(exitCodes.usage)
}

void main()
