import type {Quote, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isInRunningText} from '../running-text.js'
import {type Said, saidIn} from '../said-in.js'
import {changedPart} from './changed-part.js'
import {lowerTitle} from './lower-title.js'
import {titlesAlone} from './title-alone.js'

export default defineRule({
  summary: 'A title with capitals after its bearer’s name: “Ana Ruiz, Chief Executive Officer of Acme”',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'titles: capitals only directly before a name'},
  messages: {
    lower: 'Titles after a name are in small letters: write “{instead}”, not “{written}”.',
    alone: 'A title that stands alone is in small letters: write “{instead}”, not “{written}”.',
    unknown:
      'Titles after a name are in small letters: write “{instead}”, not “{written}”, with capitals only for names in it.',
  },
  create: ctx => ({
    prose(prose) {
      for (const {start, end} of titlesAlone(prose)) {
        const written = prose.text.slice(start, end)
        const lower = lowerTitle(written)
        if (lower?.kind !== 'lowered') continue
        const [span, instead] = [ctx.sourceSpan(prose, {start, end}), lower.text]
        const edits = ctx.draft.source.value.slice(span.start, span.end) === written ? [{...span, text: instead}] : []
        ctx.report({message: 'alone', span, values: {written, instead}, suggestion: instead, edits})
      }
    },
    quote(quote) {
      const said = titleAfterName(quote)
      const lower = said && lowerTitle(said.words)
      if (!said || !lower || !isInRunningText(ctx.draft, said.span.start)) return
      const {words, span: whole} = said
      if (lower.kind === 'unknown')
        return ctx.report({message: 'unknown', span: whole, values: {written: words, instead: inSmallLetters(words)}})
      const part = changedPart(words, lower.text)
      const [written, instead] = [words, lower.text].map(text => text.slice(part.start, part.end))
      if (written === undefined || instead === undefined) return
      const isOnePiece = whole.end - whole.start === words.length
      const span = isOnePiece ? {start: whole.start + part.start, end: whole.start + part.end} : whole
      const text = withSpacesOf(ctx.draft.source.value.slice(span.start, span.end), instead)
      const edits = isOnePiece ? [{...span, text}] : []
      ctx.report({message: 'lower', span, values: {written, instead}, suggestion: instead, edits})
    },
  }),
})

/** A word with a capital, which an acronym is not. */
const capitalWord = /\p{Lu}\p{Ll}/u

/** The title beside a quotation where it follows the name; a name and title without a verb may be a signature. */
function titleAfterName({speaker, cue}: Quote): Said | undefined {
  if (speaker?.type !== 'person' || !speaker.name || !speaker.mention || !speaker.title || !cue) return undefined
  if (!capitalWord.test(speaker.title)) return undefined
  const said = saidIn(speaker.mention, speaker.title)
  return said && isNameBefore(speaker.mention, speaker.name, said) ? said : undefined
}

function isNameBefore({text, raw = text, position}: TextSpan, name: string, {span}: Said): boolean {
  const at = raw.indexOf(name.slice(name.lastIndexOf(' ') + 1))
  const {start} = spanOf(position)
  return at >= 0 && start + at < span.start && raw.slice(at, span.start - start).includes(',')
}

/** Every word but acronyms; which of them are names, and keep their capitals, the writer knows. */
const inSmallLetters = (title: string): string => title.replace(/\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase())

/** A line ending inside the title stays one. */
const withSpacesOf = (source: string, text: string): string =>
  text.replace(/ /g, (space, at: number) => source[at] ?? space)
