import type {ImportNote} from './types.js'

/** Longest excerpt of a note, in characters. */
const longest = 70

/** The first words of a text on one line: `Home News Investors …`. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest)} …`
}

/** A note about words that are not in the result. */
export const leftOut = (message: string, text?: string): ImportNote => noteOf('left-out', message, text)

/** A note about what was read as something else. */
export const changed = (message: string, text?: string): ImportNote => noteOf('changed', message, text)

/** A note about what the writer has to look at. */
export const check = (message: string, text?: string): ImportNote => noteOf('check', message, text)

function noteOf(kind: ImportNote['kind'], message: string, text = ''): ImportNote {
  const excerpt = excerptOf(text)
  return excerpt === '' ? {kind, message} : {kind, message, excerpt}
}

/** `1 comment` · `3 comments`; `noun` in the singular. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
