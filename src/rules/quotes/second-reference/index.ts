import type {Quote, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Edit, spanOf} from '../../../source/index.js'
import {shortFormOf, surnameOf} from './short-form.js'

export default defineRule({
  summary: 'A later attribution with more, or other, than the surname',
  level: 'info',
  presets: ['ap'],
  fix: 'unsafe',
  quoted: 'only',
  convention: {name: 'AP', note: 'second reference, courtesy titles: the surname alone'},
  messages: {surname: '{name} has been quoted before: write {short} alone, not “{mention}”.'},
  create: ctx => {
    const names = new Set<string>()
    const later: Quote[] = []
    return {
      quote(quote) {
        const {speaker, speakers = [], resolution} = quote
        for (const {name} of speakers) if (name !== null) names.add(name)
        if (speaker?.type !== 'person' || !speaker.name?.includes(' ') || !speaker.mention) return
        if (resolution !== 'explicit' && resolution !== 'surname') return
        if (names.has(speaker.name) && speakers.length === 0) later.push(quote)
        if (resolution === 'explicit') names.add(speaker.name)
      },
      'release:exit'() {
        for (const {speaker} of later) {
          const {name, mention} = speaker ?? {}
          if (!name || !mention) continue
          const short = shortFormOf(mention.text.replace(/\s+/g, ' '), name)
          // Two people of one surname keep their first names.
          if (short === undefined || [...names].some(other => other !== name && surnameOf(other) === surnameOf(name)))
            continue
          const span = spanOf(mention.position)
          ctx.report({
            message: 'surname',
            span,
            values: {name, short, mention: mention.text.replace(/\s+/g, ' ')},
            suggestion: short,
            edits: editsOf(mention, short, ctx.draft.source.value),
          })
        }
      },
    }
  },
})

/** The comma after a description goes with it; a description that goes on past the mention is left to the writer. */
function editsOf({text, raw, position}: TextSpan, short: string, value: string): readonly Edit[] {
  const {start, end} = spanOf(position)
  const isDescribing = text.includes(',')
  if (raw !== undefined || (isDescribing && !/^[.,;:]/.test(value.slice(end, end + 1)))) return []
  return [{start, end: isDescribing && value[end] === ',' ? end + 1 : end, text: short}]
}
