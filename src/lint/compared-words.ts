import type {Prose} from '../prose/index.js'
import type {Span} from '../source/index.js'

/** A word, or one dash, as it is compared. */
export interface ComparedWord<B extends Pick<Prose, 'text'> = Pick<Prose, 'text'>> {
  readonly block: B
  /** Into the text of the block. */
  readonly span: Span
  /** Without the difference between quotation marks, between dashes. */
  readonly folded: string
  /** No space stands before it: the dash of “well-known”. */
  readonly isGlued: boolean
}

const wordOrDash = /-{1,3}|[‐-―−]|[^\s‐-―−-]{1,200}/g

/** The words and dashes of blocks of text. */
export function comparedWords<B extends Pick<Prose, 'text'>>(blocks: readonly B[]): readonly ComparedWord<B>[] {
  return blocks.flatMap(block =>
    [...block.text.matchAll(wordOrDash)].map(({0: word, index}) => ({
      block,
      span: {start: index, end: index + word.length},
      folded: fold(word),
      isGlued: index > 0 && !/\s/.test(block.text.charAt(index - 1)),
    })),
  )
}

/** The words of a text that somebody wrote into a configuration, be it in Markdown: links and emphasis do not count. */
export function approvedWords(text: string): readonly ComparedWord[] {
  const plain = text
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(/\*{1,3}|(?<![^\s(])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![^\s.,;:)])|^#{1,6}\s/gm, '')
  return comparedWords(plain.split(/\n[ \t]{0,8}\n/).map(paragraph => ({text: paragraph})))
}

function fold(written: string): string {
  // Stars that a release left open: `**Acme Robotics`.
  const word = written.includes('*') ? written.replace(/^\*{1,3}(?=[^*])|(?<=[^*])\*{1,3}$/g, '') : written
  if (/^[\x21-\x7e]+$/.test(word)) return word.startsWith('-') ? '-' : word
  return word
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/^[‐-―−]/, '-')
    .replace(/…/g, '...')
}

/** Words as a reader sees them, one space between them. */
export function textOfWords(words: readonly ComparedWord[]): string {
  return words
    .map(({block, span, isGlued}, i) => (i > 0 && !isGlued ? ' ' : '') + block.text.slice(span.start, span.end))
    .join('')
}
