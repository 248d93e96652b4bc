import {defineRule} from '../../../lint/define-rule.js'
import {changesQuoted, quotedSpans} from '../../../lint/quoted.js'
import type {RuleContext} from '../../../lint/types.js'
import {findFrontMatter} from '../../../markdown/index.js'
import type {Span} from '../../../source/index.js'
import {apostrophesIn, type Mark, marksAround, type Style} from './mark.js'

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
    mixed: 'A {wrong} {what} among {right} ones ({few} to {many}): write all of them {right}.',
    house: 'A {wrong} {what}: this house writes them {right}.',
  },
  create: ctx => {
    const {value} = ctx.draft.source
    const mayMix = (straight: string, curly: readonly string[]): boolean =>
      ctx.options.marks !== majority || (value.includes(straight) && curly.some(mark => value.includes(mark)))
    const mayMixApostrophes = mayMix("'", ['’'])
    const mayMixMarks = mayMixApostrophes || mayMix('"', ['“', '”'])
    const marks: Mark[] = []
    const apostrophes: Mark[] = []
    return {
      prose(prose) {
        if (mayMixApostrophes) apostrophes.push(...apostrophesIn(prose))
      },
      quotation(quotation) {
        if (mayMixMarks && quotation.depth === 0 && !quotation.unbalanced) marks.push(...marksAround(quotation))
      },
      'release:exit'() {
        if (marks.length + apostrophes.length === 0) return
        report(ctx, 'quotation mark', marks)
        report(
          ctx,
          'apostrophe',
          apostrophes.filter(({prose, at}) => !marks.some(mark => mark.prose === prose && mark.at === at)),
        )
      },
    }
  },
})

type Context = RuleContext<'mixed' | 'house', {readonly marks: string}>

/** One finding at the first mark of the wrong style; its edits leave alone what stands in somebody's words. */
function report(ctx: Context, what: string, given: readonly Mark[]): void {
  // Front matter has marks of its own.
  const from = findFrontMatter(ctx.draft.source.value)?.span.end ?? 0
  const marks = given.filter(({prose}) => prose.source.start >= from)
  const right = rightStyle(ctx.options.marks, marks)
  const wrong = marks.filter(({style}) => style !== right)
  const [first] = wrong
  if (!first) return
  const quoted = quotedSpans(ctx.draft)
  const edits = wrong
    .map(mark => ({...spanOfMark(ctx, mark), text: mark.other}))
    .filter(edit => !changesQuoted(edit, quoted) && edit.end - edit.start === 1)
  ctx.report({
    message: ctx.options.marks === majority ? 'mixed' : 'house',
    span: spanOfMark(ctx, first),
    values: {what, wrong: first.style, right, few: wrong.length, many: marks.length - wrong.length},
    suggestion: first.other,
    edits,
  })
}

const spanOfMark = ({sourceSpan}: Context, {prose, at}: Mark): Span => sourceSpan(prose, {start: at, end: at + 1})

function rightStyle(wanted: string, marks: readonly Mark[]): Style {
  if (wanted === 'curly' || wanted === 'straight') return wanted
  const curly = marks.filter(({style}) => style === 'curly').length
  return curly * 2 >= marks.length ? 'curly' : 'straight'
}
