import {baseWords, changeVerbs, isMeasureWord} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Prose, sentenceIndexAt, toTextOffset} from '../../../prose/index.js'
import {type Span, spanOf, startingIn} from '../../../source/index.js'
import {figureInBlock, type PlacedFigure, textBefore} from '../figure-in-block.js'

export default defineRule({
  summary: 'Growth without a base or a period, in its sentence or the one before: “sales rose 12%”',
  level: 'info',
  presets: ['ap', 'ir'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'news writing', note: 'growth is since when, or from what'},
  messages: {
    base: '“{words}” does not say since when or from what: name the period or the earlier value.',
  },
  create: ctx => {
    let last: Prose | undefined
    let current: Prose | undefined
    const found: (PlacedFigure & {readonly before: Prose | undefined; readonly words: string})[] = []
    const blocks = figureInBlock(placed => {
      const words = isText(placed.prose) ? growthOf(placed) : undefined
      if (words !== undefined) found.push({...placed, before: last, words})
    })
    return {
      prose: prose => {
        last = current
        current = prose
        blocks.prose?.(prose)
      },
      figure: figure => blocks.figure?.(figure),
      'release:exit': () => {
        if (found.length === 0) return
        const says = saysBase(ctx.draft.mentions.dates.map(({position}) => spanOf(position)))
        for (const {figure, prose, start, before, words} of found) {
          if (hasBase(prose, start, before, says)) continue
          ctx.report({message: 'base', span: spanOf(figure.position), values: {words}})
        }
      },
    }
  },
})

/** A heading and the items of a list lean on what stands above them. */
const isText = ({role, within, cell}: Prose): boolean =>
  (role === 'lead' || role === 'body') && !cell && !within.includes('list')

/** “rose 12%”, “was up by about 12%”; undefined for what is no growth, or not yet. */
function growthOf(placed: PlacedFigure): string | undefined {
  const {figure, prose, start} = placed
  if (figure.unit !== '%' || figure.value === null || (figure.change && figure.change.role !== 'delta'))
    return undefined
  const before = textBefore(placed, 80)
  const words = before.toLowerCase().match(/[a-z]{1,20}/g) ?? []
  if (words.some(word => isMeasureWord('future', word))) return undefined
  const verb = words.findLast(word => !isMeasureWord('filler', word) && word !== 'by' && !word.endsWith('ly')) ?? ''
  const direction = changeVerbs.get(verb)
  if (!direction || direction === 'flat' || !/(?:ed|ose|rew|ell|up|down)$/.test(verb)) return undefined
  // “Up 12%” alone is a note, and stands beside what it is of.
  const at = before.lastIndexOf(verb)
  if (at <= 0) return undefined
  return `${before.slice(at)}${prose.text.slice(start, placed.end)}`
}

/** Whether the sentence of a figure, or the one before, names a date or says against what. */
function hasBase(prose: Prose, at: number, before: Prose | undefined, says: Says): boolean {
  const index = sentenceIndexAt(prose, at)
  const own = prose.sentences[index]
  const previous = prose.sentences[index - 1]
  if (!own || says(prose, own) || (previous && says(prose, previous))) return true
  const above = previous ? undefined : before?.sentences.at(-1)
  return before !== undefined && above !== undefined && says(before, above)
}

/** Whether a sentence of a block names a date, or says against what. */
type Says = (prose: Prose, sentence: Span) => boolean

/** Reads each sentence once, however many figures it has. */
function saysBase(dates: readonly Span[]): Says {
  const known = new Map<Prose, Map<Span, boolean>>()
  return (prose, sentence) => {
    const sentences = known.get(prose) ?? new Map<Span, boolean>()
    const answer = sentences.get(sentence) ?? isBase(prose, sentence, dates)
    known.set(prose, sentences.set(sentence, answer))
    return answer
  }
}

function isBase(prose: Prose, {start, end}: Span, dates: readonly Span[]): boolean {
  const words =
    prose.text
      .slice(start, end)
      .toLowerCase()
      .match(/[a-z][a-z/-]{1,30}/g) ?? []
  if (words.some(word => baseWords.has(word))) return true
  return startingIn(dates, prose.source, date => date.start).some(date => {
    const at = toTextOffset(prose, date.start)
    return at >= start && at < end
  })
}
