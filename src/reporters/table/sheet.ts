import type {ExtractedRelease, MentionContext} from '../../report/mention-types.js'
import {groupQuotes, type PlacedQuote, type QuoteGroup} from '../../report/quote-groups.js'
import {quoteNote, sentenceAround, speakerLine, spokenWords} from '../../report/quote-words.js'
import {wrap} from '../../report/wrap.js'

/** Words stand this far in, under the box that is to be ticked. */
const indent = '      '
/** However narrow the terminal is, lines are this wide. */
const leastColumns = 40

/**
 * The quotes of a release for sign-off: by speaker, each with its lines and in full, with a box to tick and room for a
 * name and a day under each speaker.
 */
export function signOffSheet({file, draft, document}: ExtractedRelease, context: MentionContext): string {
  const {paint} = context
  const width = Math.max(leastColumns, context.width)
  const {headline} = document.release
  const head = [...wrap(file, width).map(line => paint.bold(line)), ...(headline === null ? [] : wrap(headline, width))]
  const groups = groupQuotes(document.quotes)
  if (groups.length === 0) return `${[...head, '', 'No quotes.'].join('\n')}\n`
  const blocks = groups.flatMap(group => ['', ...groupLines(group, {draft, width, paint})])
  return `${[...head, ...blocks].join('\n')}\n`
}

interface Page extends Pick<ExtractedRelease, 'draft'>, Pick<MentionContext, 'paint' | 'width'> {}

function groupLines({speakers, quotes}: QuoteGroup, page: Page): readonly string[] {
  const {width, paint} = page
  const heads = speakers.map((speaker, i) => `${i === 0 ? '' : 'and '}${speakerLine(speaker)}`)
  const isFound = heads.length > 0
  return [
    ...(isFound ? heads : ['Speaker not found']).flatMap(head => wrap(head, width)).map(line => paint.bold(line)),
    ...quotes.flatMap(quote => ['', ...quoteLines(quote, page), ...(isFound ? [] : [blankFor('Said by', width)])]),
    ...(isFound ? ['', signatureLine(width)] : []),
  ]
}

function quoteLines(placed: PlacedQuote, {draft, width, paint}: Page): readonly string[] {
  const room = width - indent.length
  const around = sentenceAround(placed.quote, draft)
  return [
    ...wrap(quoteNote(placed), room).map((line, i) => `${i === 0 ? '  [ ] ' : indent}${paint.dim(line)}`),
    ...wrap(spokenWords(placed.quote), room).map(line => indent + line),
    ...(around === '' ? [] : wrap(`from: ${around}`, room).map(line => indent + paint.dim(line))),
  ]
}

/** `Signed off by ____________  Date ________`, as wide as the page allows. */
function signatureLine(width: number): string {
  const date = `  Date ${'_'.repeat(width < 60 ? 6 : 12)}`
  return `${blankFor('Signed off by', width - date.length)}${date}`
}

function blankFor(label: string, width: number): string {
  const room = width - indent.length - label.length - 1
  return `${indent}${label} ${'_'.repeat(Math.max(4, Math.min(30, room)))}`
}
