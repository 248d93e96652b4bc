import {findPlaceholders, type Placeholder} from '../placeholders.js'

/** A value that ends as a sentence does, closing quotation marks included: “head of Acme Inc.”, “at 4 p.m.” */
const ended = /[.!?…][”’"']{0,3}$/

/** The template’s full stop behind a placeholder, and what closes before it; an ellipsis and `.com` are none. */
const stopBehind = /^([”’"'*_]{0,4})\.(?![.\w])/

/** Takes the template’s full stop away behind a value that ends in one; `valueOf` gives the values, as far as there are any. */
export function dropDoubledStops(text: string, valueOf: (found: Placeholder) => string | undefined): string {
  let done = 0
  let written = ''
  for (const found of findPlaceholders(text)) {
    const stop = ended.test(valueOf(found) ?? '') ? stopBehind.exec(text.slice(found.end, found.end + 10)) : null
    written += text.slice(done, found.end) + (stop?.[1] ?? '')
    done = found.end + (stop?.[0].length ?? 0)
  }
  return written + text.slice(done)
}
