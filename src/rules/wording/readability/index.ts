import type {Draft} from '../../../draft/index.js'
import {byBlock} from '../../../lint/by-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import {type Prose, toTextOffset} from '../../../prose/index.js'
import {coverOf, type Span, spanOf} from '../../../source/index.js'
import {countWords, wordCount} from '../../structure/reader-words.js'
import {type Fault, findPassive, opening, type Place} from './faults.js'
import {countCharacters, isSentence, listsNames} from './sentence.js'

/** How many faults a finding tells, and the fewest letters of a word and its space in a sentence that may be too long. */
const told = 3
const fewestLetters = 3
/** A sentence so many times too long tires by itself: 50 words where 35 are the limit. */
const tooMuch = 1.42

export default defineRule({
  summary: 'Sentences or paragraphs are too long, the lead is in the passive, or the text asks for a college degree',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'no',
  quoted: 'skip',
  convention: {name: 'news writing', note: 'short sentences and paragraphs, active verbs'},
  options: {
    words: {kind: 'number', default: 35, about: 'How many words a sentence has at most.'},
    sentences: {kind: 'number', default: 4, about: 'How many sentences a paragraph has at most.'},
    least: {kind: 'number', default: 3, about: 'How many such things a release has before it is told of them.'},
    grade: {
      kind: 'number',
      default: 14,
      about: 'How many years of school a reader may need (automated readability index).',
    },
  },
  messages: {hard: 'This release is hard to read: {worst}{more}. Say one thing in each sentence.'},
  create: ctx => {
    const faults: Fault[] = []
    const {options} = ctx
    let [letters, words, sentences, bodyStart] = [0, 0, 0, 0]
    let first: Place | undefined
    return {
      lead({dateline}) {
        bodyStart = dateline ? spanOf(dateline.position).end : 0
      },
      prose(prose) {
        if (prose.role !== 'lead' && prose.role !== 'body') return
        const from = prose.role === 'lead' && bodyStart > 0 ? toTextOffset(prose, bodyStart) : 0
        const own = prose.sentences.filter(({end}) => end > from)
        if (own[0]) first ??= {prose, span: own[0]}
        const before = sentences
        for (const sentence of own) checkSentence(prose, sentence)
        if (sentences > before) {
          words += wordCount(prose)
          letters += countCharacters(prose.text)
        }
        if (own.length > options.sentences && prose.within.length === 0 && !isQuoting(prose)) checkParagraph(prose, own)
        if (prose.role === 'lead') checkLead(prose, from)
      },
      'release:exit': report,
    }

    function checkSentence(prose: Prose, sentence: Span): void {
      const {start, end} = sentence
      if (!isSentence(prose.text, sentence)) return
      sentences++
      if (end - start < options.words * fewestLetters) return
      const count = countWords(prose, start, end)
      if (count <= options.words || listsNames(prose.text, sentence) || isQuoting(prose, sentence)) return
      const text = `a sentence of ${count} words (“${opening(prose.text, sentence)}”)`
      faults.push({weight: count / options.words, words: text, place: {prose, span: sentence}, isLong: true})
    }

    function checkParagraph(prose: Prose, own: readonly Span[]): void {
      const [first] = own
      if (!first) return
      const text = `a paragraph of ${own.length} sentences (“${opening(prose.text, first)}”)`
      faults.push({weight: own.length / options.sentences, words: text, place: {prose, span: first}})
    }

    function checkLead(prose: Prose, from: number): void {
      const span = / by /.test(prose.text) ? findPassive(prose.text, from) : undefined
      if (!span || isQuoting(prose, span)) return
      const text = `the passive in the first paragraph (“${prose.text.slice(span.start, span.end)}”)`
      faults.push({weight: 1, words: text, place: {prose, span}})
    }

    function isQuoting(prose: Prose, span: Span = {start: 0, end: prose.text.length}): boolean {
      return /["“”«‘']/.test(prose.text) && quotedIn(ctx.draft).get(prose)?.(span) === true
    }

    function report(): void {
      // https://en.wikipedia.org/wiki/Automated_readability_index
      const grade = sentences === 0 ? 0 : (4.71 * letters) / words + (0.5 * words) / sentences - 21.43
      if (words > 100 && grade > options.grade)
        faults.push({
          weight: grade / options.grade,
          words: `a text for ${Math.round(grade)} years of school`,
          place: undefined,
        })
      const worst = [...faults].sort((a, b) => b.weight - a.weight).slice(0, told)
      const place = worst.find(fault => fault.place)?.place ?? first
      const isEnough = faults.length >= options.least || faults.some(({isLong, weight}) => isLong && weight > tooMuch)
      if (!isEnough || !place) return
      const rest = faults.length - worst.length
      const list = worst.map(fault => fault.words).join(', ')
      const more = rest === 0 ? '' : `, and ${rest} more like ${rest === 1 ? 'it' : 'these'}`
      ctx.report({message: 'hard', span: ctx.sourceSpan(place.prose, place.span), values: {worst: list, more}})
    }
  },
})

/** Tells of the blocks with quotations whether a stretch of one touches them. */
const quotedIn = onceFor(
  ({quotations}: Draft) =>
    new Map([...byBlock(quotations, ({outer}) => outer)].map(([prose, spans]) => [prose, coverOf(spans)])),
)
