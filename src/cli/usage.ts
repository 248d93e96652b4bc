import {PressrelError} from '../errors.js'
import {displayText} from '../report/display-text.js'

/** Commander's words about a usage error on one line, with what to do: `error: unknown option '--fxi'\n(Did you …)`. */
export function usageLine(text: string, command?: string): string {
  const [first = '', ...rest] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n')
  const help = command === undefined ? 'pressrel help' : `pressrel help ${command}`
  const message = first.replace(/\.$/, '').replace(/'([^'\n]{0,200})'/g, '“$1”')
  const hint = rest.join(' ').replace(/^\((.{1,300})\)$/, '$1') || `“${help}” says what there is`
  return `${displayText(`pressrel: ${message} (${hint})`)}\n`
}

/** Refuses `--config ""`, which a script makes of a variable that is not set. Throws `E_USAGE`. */
export function refuseEmptyValues(options: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(options).find(key => options[key] === '')
  if (empty === undefined) return
  const name = empty.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  throw new PressrelError('E_USAGE', `--${name} was given nothing`, {hint: 'Leave it out or say what'})
}
