import {openConnection} from './connection.js'
import type {GivenSettings} from './given.js'
import {startServer} from './server.js'

/** Serves an editor on standard input and output until it says that it is done, or is gone. */
export function serve(given: GivenSettings): void {
  const connection = openConnection(process.stdin, process.stdout)
  const server = startServer(connection, given)
  // An error that escaped is named to the editor; ending would take the diagnostics of all its releases away.
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', error => connection.console.error(`pressrel: ${error.stack ?? error.message}`))
  const leave = (): void => process.exit(server.isOver() ? 0 : 1)
  process.stdin.on('end', leave)
  process.stdin.on('close', leave)
}
