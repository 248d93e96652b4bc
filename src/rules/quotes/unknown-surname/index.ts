import type {Speaker, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {meantSurname, surnameOf} from '../meant-surname.js'
import {isNamedInFull} from '../named-in-full.js'

export default defineRule({
  summary: 'A speaker goes by a surname that the release never gives in full',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'names: full name on first reference'},
  messages: {
    unknown:
      'Nobody called {name} is named in full in this release: give the full name and title where the person first speaks.',
  },
  create: ctx => {
    const surnames = new Set(ctx.organization.spokespeople.map(({name}) => surnameOf(name)))
    const alone: {readonly name: string; readonly speaker: Speaker; readonly mention: TextSpan}[] = []
    return {
      quote({speaker}) {
        const {mention, name} = speaker ?? {}
        if (!speaker || !mention || !name) return
        if (/\s/.test(name)) surnames.add(surnameOf(name))
        else if (/^\p{Lu}\p{Ll}+/u.test(name)) alone.push({name, speaker, mention})
      },
      'release:exit'() {
        const said = alone.map(({name}) => name)
        for (const {name, speaker, mention} of alone) {
          if (surnames.has(name) || isNamedInFull(name, ctx.draft.prose)) continue
          if (meantSurname(name, surnames) !== undefined || !isPerson(speaker, mention, said, ctx.draft.source.value))
            continue
          ctx.report({message: 'unknown', span: spanOf(mention.position), values: {name}})
        }
      },
    }
  },
})

/** “President Ruiz” is known by the post, and an organization may go by one word. */
function isPerson({type, title}: Speaker, {text}: TextSpan, said: readonly string[], value: string): boolean {
  if (/^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s/.test(text) || (type === 'person' && title === null)) return true
  return type === 'organization' && isPlainWord.test(text) && isOnlyQuoted(text, said, value)
}

/** One word of small letters but for its first. */
const isPlainWord = /^\p{Lu}\p{Ll}{2,30}$/u

/** Whether a word stands beside quotations alone: who speaks as an organization is also written about, or has an address. */
function isOnlyQuoted(word: string, said: readonly string[], value: string): boolean {
  const [key, text] = [word.toLowerCase(), value.toLowerCase()]
  let count = 0
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) count++
  return count === said.filter(name => name === word).length
}
