import {figureNames, isNumeralCue, numberWords} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Prose, type ProseRole, sentenceIndexAt} from '../../../prose/index.js'
import {rewrite} from '../rewrite.js'
import {wordBefore} from '../words-beside.js'

/** #1 */
const sign = /(?<![A-Za-zÀ-ɏ\d#&/@])#(\d{1,2})(?![A-Za-zÀ-ɏ\d_]|[.,:]\d)/g
/** number one · number-two */
const spelled = /(?<![A-Za-zÀ-ɏ\d-])number[ -](one|two|three|four|five|six|seven|eight|nine|ten)(?![A-Za-zÀ-ɏ\d])/g
const silentRoles: ReadonlySet<ProseRole> = new Set(['contacts', 'disclaimer', 'table'])
const titleRoles: ReadonlySet<ProseRole> = new Set(['headline', 'subheadline', 'heading'])

export default defineRule({
  summary: 'A rank as “#1” or “number one”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {point: false}},
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'AP', note: 'No.'},
  options: {
    point: {kind: 'boolean', default: true, about: 'Whether it is “No. 1” or, as in Britain, “No 1”.'},
  },
  messages: {rank: 'A rank is written {right}, not “{wrong}”.'},
  create: ctx => ({
    prose(prose) {
      if (silentRoles.has(prose.role)) return
      let last = -1
      for (const match of matchesIn(prose.text)) {
        if (!isRank(prose, match.index) && !isAnother(prose, last, match.index)) continue
        last = match.index
        const [wrong, number = ''] = match
        const right = `No${ctx.options.point ? '.' : ''} ${numberWords.get(number)?.value ?? number}`
        const report = rewrite(ctx.draft, prose, {start: match.index, end: match.index + wrong.length}, right)
        ctx.report({message: 'rank', values: {right, wrong}, ...report, safe: wrong.startsWith('#')})
      }
    },
  }),
})

function* matchesIn(text: string): Generator<RegExpExecArray> {
  if (text.includes('#')) yield* text.matchAll(sign)
  if (text.includes('number')) yield* text.matchAll(spelled)
}

/** “ranked #1 for speed and number two for price”: the second rank of a sentence, where `last` is that of the first. */
function isAnother(prose: Prose, last: number, at: number): boolean {
  if (last < 0 || wordBefore(prose.text, at) !== 'and') return false
  return sentenceIndexAt(prose, last) === sentenceIndexAt(prose, at)
}

/** “the #1 provider”, “ranked #2”; not “Suite #5” or “issue #12”. */
function isRank({text, role}: Prose, at: number): boolean {
  const before = wordBefore(text, at)
  if (before === '' || figureNames.has(before) || isNumeralCue('notRanked', before)) return false
  return isNumeralCue('ranked', before) || before.endsWith("'s") || titleRoles.has(role)
}
