import type {FrontMatter, Lead} from '../../../ast/index.js'
import {findWrittenDate, fromIso, toIso} from '../../../calendar/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {contains, spanOf} from '../../../source/index.js'
import {fullDay} from '../day-forms.js'

export default defineRule({
  summary: '“Today” in the lead while dateline, front matter and embargo name different days',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'consistency'},
  messages: {
    differ: '“{word}” is {day} {place} but {other} {otherPlace}: give the same day in both.',
  },
  create: ctx => {
    let until = ctx.release.meta.embargo
    let lead: Lead | undefined
    return {
      releaseLine(line) {
        until ??= line.until ?? undefined
      },
      lead(node) {
        lead = node
      },
      date({position, text}) {
        const word = /^(?:today|tonight)\b/i.exec(text)?.[0]
        if (!word || !lead || !contains(spanOf(lead.position), spanOf(position))) return
        const {start} = spanOf(position)
        const after = ctx.draft.source.value.slice(start + word.length, spanOf(lead.position).end)
        // “today’s market” is that of these days.
        if (/^['’]s/.test(after)) return
        const [first, ...others] = [...daysNamed(lead, ctx.release.meta, until), ...dayBeside(after)]
        const other = others.find(({day}) => day !== first?.day)
        if (!first || !other) return
        lead = undefined
        ctx.report({
          message: 'differ',
          span: {start, end: start + word.length},
          values: {
            word,
            day: fullDay(first.day),
            place: first.place,
            other: fullDay(other.day),
            otherPlace: other.place,
          },
        })
      },
    }
  },
})

/** An ISO day and where a release names it. */
interface NamedDay {
  readonly place: string
  readonly day: string
}

function daysNamed(lead: Lead, meta: FrontMatter, embargo: string | undefined): readonly NamedDay[] {
  return [
    {place: 'in the dateline', text: lead.dateline?.date},
    {place: 'in the front matter', text: meta.date},
    {place: 'in the embargo', text: embargo},
  ].flatMap(({place, text}) => {
    const day = fromIso(text ?? '')
    return day ? [{place, day: toIso(day)}] : []
  })
}

/** today, May 12, 2026 · today (12 May 2026) · today – May 12, 2026 */
const apposition = /^(?:,\s|\s\(|\s[–—]\s)/

/** The full day that stands beside the word that a text follows, if there is one. */
function dayBeside(after: string): readonly NamedDay[] {
  const gap = apposition.exec(after)?.[0]
  const found = gap === undefined ? undefined : findWrittenDate(after.slice(gap.length, gap.length + 40))
  if (!found?.exists || found.start > 0 || found.year === undefined) return []
  return [{place: 'beside it', day: toIso({year: found.year, month: found.month, day: found.day})}]
}
