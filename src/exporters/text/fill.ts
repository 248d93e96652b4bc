import type {TextBlock} from './blocks.js'
import type {TextForm} from './form.js'

/** The lines of a block, no longer than the form allows; a longer word stands alone on its line, and is broken in a filing only. */
export function fill({text, first, kind}: TextBlock, {width, isEdgar}: TextForm): string {
  if (kind === 'table') return text
  const rest = ' '.repeat(first.length)
  const room = Math.max(12, width - first.length)
  const lines = text.split('\n').flatMap(line => {
    const wrapped = kind === 'code' && !isEdgar ? [line] : wrapLine(line, room)
    return isEdgar ? wrapped.flatMap(part => cut(part, room)) : wrapped
  })
  return lines.map((line, i) => (i === 0 ? first : rest) + line).join('\n')
}

/** A line in lines of at most `width` characters, broken at spaces. */
export function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line]
  const out: string[] = []
  let current = ''
  for (const word of line.split(/ +/)) {
    const isFull = current !== '' && current.length + 1 + word.length > width
    if (isFull) out.push(current)
    current = current === '' || isFull ? word : `${current} ${word}`
  }
  return [...out, current]
}

/** A word that is too long, in pieces. */
function cut(line: string, width: number): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < line.length || at === 0; at += width) pieces.push(line.slice(at, at + width))
  return pieces
}
