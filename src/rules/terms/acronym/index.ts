import {defineRule} from '../../../lint/define-rule.js'
import {newsPart} from '../../../lint/news-part.js'
import type {Prose} from '../../../prose/index.js'
import {type Acronym, bareAcronyms, type Definition, definitionsIn} from './find.js'
import {hasLongForm} from './long-form.js'

export default defineRule({
  summary: 'An acronym that is never spelled out, spelled out twice, or given and never used',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'abbreviations and acronyms'},
  options: {known: {kind: 'strings', default: [], about: 'Acronyms that the readers of these releases know'}},
  messages: {
    never: 'Readers may not know {letters}: spell it out at its first mention.',
    twice: '“{words}” is spelled out before: {letters} is enough here.',
    unused: '{letters} never comes again: leave it out, since readers do not need it.',
  },
  create: ctx => {
    const known = new Set([...ctx.options.known, ...ctx.vocabulary.accept, ...ctx.organization.names])
    const isNews = newsPart()
    const blocks: Prose[] = []
    const defined: Definition[] = []
    const bare = new Map<string, Acronym>()
    return {
      prose(prose) {
        const {text} = prose
        blocks.push(prose)
        if (!isNews(prose) || !/[A-Z]{2}|\([A-Z][a-z&]{1,8}[A-Z]/.test(text)) return
        if (text.includes('(')) for (const definition of definitionsIn(prose)) defined.push(definition)
        for (const found of bareAcronyms(prose)) if (!bare.has(found.letters)) bare.set(found.letters, found)
      },
      'release:exit'() {
        const seen = new Set<string>()
        for (const definition of defined) {
          const {prose, letters, words, start, end} = definition
          const span = ctx.sourceSpan(prose, {start, end})
          if (seen.has(letters)) ctx.report({message: 'twice', span, values: {letters, words}})
          else if (uses(letters, blocks) === 1) {
            const edit = ctx.sourceSpan(prose, {start: start - 1, end})
            // “makers (OEM)s” is more than a bracket too many.
            const edits = /\p{L}/u.test(prose.text[end] ?? '') ? undefined : [{...edit, text: ''}]
            ctx.report({message: 'unused', span, values: {letters}, edits})
          }
          seen.add(letters)
        }
        for (const {prose, letters, start, end} of bare.values())
          if (!known.has(letters) && !isSpelledOut(letters, blocks))
            ctx.report({message: 'never', span: ctx.sourceSpan(prose, {start, end}), values: {letters}})
      },
    }
  },
})

/** How often an acronym stands in a release; “IoTs” and “IoT-ready” are “IoT”. */
function uses(letters: string, blocks: readonly Prose[]): number {
  const stem = letters.replace(/s$/, '')
  let count = 0
  for (const {text} of blocks)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) count++
  return count
}

/** Whether its long form stands somewhere, or brackets or quotation marks say that it is explained. */
function isSpelledOut(letters: string, blocks: readonly Prose[]): boolean {
  const marks = [`(${letters}`, `“${letters}`, `"${letters}`, `${letters} (`]
  return blocks.some(prose => marks.some(mark => prose.text.includes(mark)) || hasLongForm(prose, letters))
}
