import {findPlaceholders, type Placeholder} from '../placeholders.js'

/** Takes away the placeholders that write nothing, a yes-no field or `{{no field}}`, with the blank beside them. */
export function dropSwitches(text: string, isSwitch: (found: Placeholder) => boolean): string {
  let done = 0
  let written = ''
  for (const {start, end} of findPlaceholders(text).filter(isSwitch)) {
    written += text.slice(done, start)
    const isAtBlank = written === '' || /\s$/.test(written)
    done = isAtBlank && text[end] === ' ' ? end + 1 : end
    if (done === end && (end === text.length || text[end] === '\n')) written = written.replace(/ $/, '')
  }
  return written + text.slice(done)
}
