import type {DateMention} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import type {Prose} from '../../prose/index.js'
import {oneLine} from '../../report/display-text.js'
import type {ExtractedRelease} from '../../report/mention-types.js'
import {sentenceAt} from '../../report/sentence.js'
import {wrap} from '../../report/wrap.js'

/** What an event is called, and what stands below it. */
export interface EventWords {
  readonly summary: string
  readonly description: string | null
}

/** The columns of a name in a calendar. */
const longestSummary = 90

/**
 * An event is called by the sentence that its time stands in, shortened; a time that stands almost alone (`Time: 9 a.m. ET`)
 * takes the heading above it along. Below stand the headline and the sentence in full.
 */
export function wordsOf(date: DateMention, {draft, document, file}: ExtractedRelease): EventWords {
  const {headline} = document.release
  const sentence = sentenceAt(draft, date.position)
  const said = sentence ? oneLine(sentence.prose.cell ? rowOf(sentence.prose, draft) : sentence.text) : ''
  const title = (sentence && headingAbove(sentence.prose, draft)) ?? headline ?? file
  const name = isLabel(said, date.text) ? [title, said].filter(part => part !== date.text).join(': ') : said
  const [summary = '', ...rest] = wrap(name, longestSummary)
  const below = [headline ?? '', rest.length > 0 ? said : ''].filter(part => part !== '' && part !== summary)
  return {summary: rest.length > 0 ? `${summary} …` : summary, description: below.map(oneLine).join('\n\n') || null}
}

/** Whether a sentence says little more than when: `Time: 9 a.m. ET`, `Doors open 9 a.m.` has more. */
function isLabel(sentence: string, time: string): boolean {
  const [before = '', after = ''] = sentence.split(oneLine(time))
  const words = [...`${before} ${after}`.matchAll(/\p{L}{3,40}/gu)].length
  return words < 2 || (before.trimEnd().endsWith(':') && words < 4)
}

/** The heading of the section that a block stands in. */
function headingAbove(block: Prose, {prose}: Draft): string | undefined {
  const heading = prose.find(({role, section}) => role === 'heading' && section === block.section)
  return heading && heading.index < block.index ? oneLine(heading.text) : undefined
}

/** The words of a table's row: its first cell is the one that has no other before it. */
function rowOf({index}: Prose, {prose}: Draft): string {
  let from = index
  while (from > 0 && prose[from]?.cell?.row) from--
  let to = from + 1
  while (prose[to]?.cell?.row) to++
  return prose
    .slice(from, to)
    .map(cell => cell.text)
    .join(' – ')
}
