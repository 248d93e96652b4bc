import {levelOf} from './blocks.js'

/** One block before and after what is set to nothing was left out. */
export interface KeptBlock {
  readonly before: string
  readonly after: string
}

/** Empties headings, and lines that end in a colon, whose whole content was left out. */
export function dropEmptied(blocks: readonly KeptBlock[]): readonly KeptBlock[] {
  return blocks.map((block, i) => (isEmptied(blocks, i) ? {...block, after: ''} : block))
}

function isEmptied(blocks: readonly KeptBlock[], i: number): boolean {
  const {before} = blocks[i] ?? {before: ''}
  const level = levelOf(before)
  if (level === 1) return false
  const content = level > 1 ? contentOf(blocks, i, level) : before.endsWith(':') ? blocks.slice(i + 1, i + 2) : []
  return content.length > 0 && content.every(({after}) => after === '')
}

/** What stands under a heading, up to the next one of its level or a higher one, and up to the end mark; no headings. */
function contentOf(blocks: readonly KeptBlock[], i: number, level: number): readonly KeptBlock[] {
  const rest = blocks.slice(i + 1)
  const end = rest.findIndex(({before}) => isEndMark(before) || (levelOf(before) > 0 && levelOf(before) <= level))
  return (end < 0 ? rest : rest.slice(0, end)).filter(({before}) => levelOf(before) === 0)
}

const isEndMark = (block: string): boolean => /^(?:#{2,3}|# # #|-\s?30\s?-|\**ENDS?\**)$/i.test(block)
