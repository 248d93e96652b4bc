import type {TextBlock} from './blocks.js'

/** The lines of a block: filled up to `width` columns, or as they are without one. Long words are never broken. */
export function fill(block: TextBlock, width: number | undefined): string {
  const rest = block.first.replace(/\S/g, ' ')
  const lines = block.text.split('\n')
  const isFilled = width !== undefined && !block.isFixed
  const filled = isFilled ? lines.flatMap(line => wrapLine(line, width - block.first.length)) : lines
  return filled.map((line, i) => (i === 0 ? block.first : rest) + line).join('\n')
}

function wrapLine(line: string, width: number): readonly string[] {
  const out: string[] = []
  let current = ''
  for (const word of line.split(/ +/)) {
    const isFull = current !== '' && current.length + 1 + word.length > width
    if (isFull) out.push(current)
    current = current === '' || isFull ? word : `${current} ${word}`
  }
  return [...out, current]
}
