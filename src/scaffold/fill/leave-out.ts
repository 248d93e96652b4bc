import {readSentences} from '../../prose/index.js'
import {findPlaceholders, type Placeholder} from '../placeholders.js'
import {type BlockKind, kindOf, partsOf} from './blocks.js'

/** Whether a placeholder’s field is set to nothing. */
export type IsNothing = (found: Placeholder) => boolean

/** Whether a placeholder stands for full sentences, so that no full stop follows it in the template. */
export type IsSentence = (found: Placeholder) => boolean

/**
 * Takes away what a field that is set to nothing stands in: the brackets around it, its row, list item, line or sentence, and
 * the whole block where nothing else is in it.
 */
export function leaveOut(block: string, isNothing: IsNothing, isSentence: IsSentence): string {
  const isHit = (text: string): boolean => findPlaceholders(text).some(isNothing)
  if (!isHit(block)) return block
  const kind = kindOf(block)
  const text = withoutBrackets(block, isHit)
  if (kind === 'paragraph') return keepSentences(text, isHit, isSentence)
  const parts = partsOf(text, kind)
  return joinParts(
    parts.filter(part => !isHit(part)),
    parts,
    kind,
  )
}

/** `(…)` with a space before it. */
const brackets = / ?\([^()\n]{1,300}\)/g

const withoutBrackets = (block: string, isHit: (text: string) => boolean): string =>
  block.replace(brackets, found => (isHit(found) ? '' : found))

function joinParts(kept: readonly string[], parts: readonly string[], kind: BlockKind): string {
  // Head and rule of a table are none of its rows.
  if (kept.length === 0 || (kind === 'table' && kept.length <= 2 && parts.length > 2)) return ''
  const text = kept.join('\n')
  return kind === 'lines' ? text.replace(/(?:\\| {2})$/, '') : text
}

function keepSentences(text: string, isHit: (text: string) => boolean, isSentence: IsSentence): string {
  const sentences = readSentences(masked(text, isSentence)).map(({start, end}) => text.slice(start, end))
  const kept = sentences.filter(sentence => !isHit(sentence)).join(' ')
  // A label is nothing without what it names.
  return /^\*\*[^*]{1,80}\*\*$/.test(kept) ? '' : kept
}

/** The text with a word in the place of each placeholder, so that sentences are read in it as they will be in the release. */
function masked(text: string, isSentence: IsSentence): string {
  let done = 0
  let words = ''
  for (const found of findPlaceholders(text)) {
    const length = found.end - found.start
    const hasStop = isSentence(found) && !found.formats.includes('comma')
    words += text.slice(done, found.start) + (hasStop ? `${'X'.padEnd(length - 1, 'x')}.` : 'X'.padEnd(length, 'x'))
    done = found.end
  }
  return words + text.slice(done)
}
