import {byBlock} from '../../../lint/by-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {RuleContext} from '../../../lint/types.js'
import {findFrontMatter} from '../../../markdown/index.js'
import type {Quotation} from '../../../prose/index.js'
import {coverOf, type Span} from '../../../source/index.js'
import {apostrophesIn, keepsPairs, type Mark, marksAround, type Style} from './mark.js'

const majority: string = 'majority'

export default defineRule({
  summary: 'Straight and curly quotation marks, or apostrophes, in one release',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'consistency', note: 'one form of quotation marks and apostrophes'},
  options: {
    marks: {kind: 'string', default: majority, about: 'majority: what the release writes more often; curly; straight'},
  },
  messages: {
    mixed:
      'A {wrong} {what}, where most marks of this release are {right} ({many} to {few}): write all of them {right}.',
    house: 'A {wrong} {what}: this house writes them {right}.',
  },
  create: ctx => {
    const {value} = ctx.draft.source
    // Front matter has marks of its own.
    const from = findFrontMatter(value)?.span.end ?? 0
    const isThere = (mark: string): boolean => value.indexOf(mark, from) >= 0
    const mayMix = (straight: string, curly: readonly string[]): boolean =>
      ctx.options.marks !== majority || (isThere(straight) && curly.some(isThere))
    const mayMixApostrophes = mayMix("'", ['’'])
    const mayMixMarks = mayMixApostrophes || mayMix('"', ['“', '”'])
    const marks: Mark[] = []
    const apostrophes: Mark[] = []
    const quotations: Quotation[] = []
    return {
      prose(prose) {
        if (!mayMixMarks || prose.source.start < from) return
        for (const apostrophe of apostrophesIn(prose)) apostrophes.push(apostrophe)
      },
      quotation(quotation) {
        if (!mayMixMarks) return
        quotations.push(quotation)
        if (quotation.depth > 0 || quotation.unbalanced) return
        if (quotation.prose.source.start >= from) marks.push(...marksAround(quotation))
      },
      'release:exit'() {
        if (marks.length + apostrophes.length === 0) return
        // “the ‘workers’ plant”: what ends a quotation is no apostrophe.
        const ends = new Set(marks.filter(({other}) => /['‘’]/.test(other)).map(keyOf))
        const others = ends.size === 0 ? apostrophes : apostrophes.filter(mark => !ends.has(keyOf(mark)))
        // Marks and apostrophes are one matter: straight marks beside curly apostrophes would be mixed as well.
        const all = countStyles([...marks, ...others], ctx.options.marks)
        report(ctx, 'quotation mark', marks, all, [])
        report(ctx, 'apostrophe', others, all, quotations)
      },
    }
  },
})

const keyOf = ({prose, at}: Mark): string => `${prose.index} ${at}`

type Context = RuleContext<'mixed' | 'house', {readonly marks: string}>

/** One finding at the first mark of the wrong style; its edits leave alone what stands in somebody's words. */
function report(
  ctx: Context,
  what: string,
  marks: readonly Mark[],
  {right, few, many}: Styles,
  quotations: readonly Quotation[],
): void {
  const wrong = marks.filter(({style}) => style !== right)
  const [first] = wrong
  const isMixed = ctx.options.marks !== majority || wrong.length < marks.length
  if (!first || !isMixed) return
  const inners = byBlock(quotations, ({inner}) => inner)
  const isSomebodys = new Map([...inners].map(([prose, spans]) => [prose, coverOf(spans)]))
  const isChanged = ({prose, at}: Mark): boolean =>
    prose.blockquote === undefined && isSomebodys.get(prose)?.({start: at, end: at + 1}) !== true
  const changed = byBlock(wrong.filter(isChanged), mark => mark)
  const edits = [...changed.values()]
    .filter(keepsPairs)
    .flat()
    .map(mark => ({...spanOfMark(ctx, mark), text: mark.other}))
    .filter(({start, end}) => end - start === 1)
  ctx.report({
    message: ctx.options.marks === majority ? 'mixed' : 'house',
    span: spanOfMark(ctx, first),
    values: {what, wrong: first.style, right, few, many},
    suggestion: first.other,
    edits,
  })
}

const spanOfMark = ({sourceSpan}: Context, {prose, at}: Mark): Span => sourceSpan(prose, {start: at, end: at + 1})

interface Styles {
  readonly right: Style
  /** How many marks of a release have the other style, and how many the right one. */
  readonly few: number
  readonly many: number
}

function countStyles(marks: readonly Mark[], wanted: string): Styles {
  const curly = marks.filter(({style}) => style === 'curly').length
  const isCurly = wanted === 'curly' || (wanted !== 'straight' && curly * 2 >= marks.length)
  const many = isCurly ? curly : marks.length - curly
  return {right: isCurly ? 'curly' : 'straight', few: marks.length - many, many}
}
