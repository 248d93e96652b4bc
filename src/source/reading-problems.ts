import type {Problem} from './source.js'

/** A text and the label of the encoding that it was read as. */
interface Text {
  readonly value: string
  readonly encoding: string
}

/** The same with what was noticed. */
interface Noticed extends Text {
  readonly problems: readonly Problem[]
}

/** What stands where bytes could not be read, and for half a character. */
const replacement = /\uFFFD/g
/** What a text in another encoding than this shows first: a character that is none of ASCII. */
const telling = /[^\x00-\x7f\uFEFF]/

/** A text with what was noticed about its encoding, at a place of it: the first character that is not of ASCII unless said. */
export function withProblem({value, encoding}: Text, message: string, at = telling.exec(value)?.index ?? 0): Noticed {
  return {
    value,
    encoding,
    problems: [{kind: 'encoding', message, span: {start: at, end: Math.min(value.length, at + 1)}}],
  }
}

/** A text that was found to be UTF-16. */
export function wide(value: string, encoding: string): Noticed {
  const message =
    'This file is saved as UTF-16 and was read as such; save it as UTF-8 so that quotation marks and accents survive on every system.'
  return withProblem({value, encoding}, message)
}

/** A text in which U+FFFD stands for what could not be read. */
export function damaged(value: string, encoding: string): Noticed & {readonly isLossy: true} {
  const more = countOf(value) - 1
  const others = more > 0 ? ` and ${more} more` : ''
  const verb = more > 0 ? 'stand' : 'stands'
  const message = `This character${others} could not be read as ${nameOf(encoding)} and ${verb} as “\uFFFD”: write what belongs there, or name the encoding of the file with --encoding.`
  return {...withProblem({value, encoding}, message, value.indexOf('\uFFFD')), isLossy: true}
}

/** Whether more characters that are not of ASCII could be read than could not: then the encoding was right, and the text is damaged. */
export function isMostlyWhole(value: string): boolean {
  const lost = countOf(value)
  let read = 0
  for (let i = 0; i < value.length && read <= lost; i++) {
    const code = value.charCodeAt(i)
    if (code > 0x7f && code !== 0xfffd) read++
  }
  return read > lost
}

const countOf = (value: string): number => value.match(replacement)?.length ?? 0

/** An encoding as people write it. */
export function nameOf(encoding: string): string {
  if (encoding.startsWith('utf-16')) return 'UTF-16'
  return encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase()
}
