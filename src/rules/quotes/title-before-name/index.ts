import type {Quote} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {isInRunningText} from '../running-text.js'
import {type Said, saidIn} from '../said-in.js'
import {isOwned, raiseTitle, smallWords} from './formal-title.js'

export default defineRule({
  summary: 'A formal title in small letters directly before a name, or one too long to stand there',
  level: 'info',
  presets: ['ap'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'titles: capitals directly before a name; long titles after it'},
  options: {
    max: {
      kind: 'number',
      default: 4,
      about: 'how many words a title before a name may have, besides of, and, for, the',
    },
  },
  messages: {
    small: 'A formal title directly before a name has capitals: write “{instead}”, not “{written}”.',
    long: 'So long a title hides the name that follows: put it after the name, between commas.',
  },
  create: ctx => ({
    quote(quote) {
      const said = titleBeforeName(quote)
      if (!said || !isInRunningText(ctx.draft, said.span.start)) return
      const {words, span} = said
      const count = words.split(' ').filter(word => !smallWords.has(word)).length
      if (count > ctx.options.max) return ctx.report({message: 'long', span})
      const {value} = ctx.draft.source
      const instead = raiseTitle(words)
      if (instead === undefined || isOwned(value.slice(Math.max(0, span.start - 20), span.start))) return
      const isPlain = value.slice(span.start, span.end) === words
      const edits = isPlain ? [{...span, text: instead}] : []
      ctx.report({message: 'small', span, values: {written: words, instead}, suggestion: instead, edits})
    },
  }),
})

const nextIsName = /^\s(?:Dr\.?\s|\*{1,3})?\p{Lu}/u

/** The title beside a quotation where the name follows it with no comma. */
function titleBeforeName({speaker, cue}: Quote): Said | undefined {
  if (speaker?.type !== 'person' || !speaker.name || !speaker.mention || !speaker.title || !cue) return undefined
  const {text, raw = text, position} = speaker.mention
  const said = saidIn(speaker.mention, speaker.title)
  if (said?.span.end === undefined || said.span.end - said.span.start !== said.words.length) return undefined
  const after = raw.slice(said.span.end - position.start.offset)
  const name = after.indexOf(speaker.name.slice(speaker.name.lastIndexOf(' ') + 1))
  return name > 0 && nextIsName.test(after) && !after.slice(0, name).includes(',') ? said : undefined
}
