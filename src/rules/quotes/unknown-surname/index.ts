import type {Speaker, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {closest, spanOf} from '../../../source/index.js'
import {isNamedInFull} from './named-in-full.js'

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
    misspelled: 'Nobody called {name} is named in full in this release: did you mean {right}?',
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
        for (const {name, speaker, mention} of alone) {
          if (surnames.has(name) || isNamedInFull(name, ctx.draft.prose)) continue
          const right = nearest(name, surnames)
          if (right === undefined && !isPerson(speaker, mention)) continue
          const message = right === undefined ? 'unknown' : 'misspelled'
          ctx.report({message, span: spanOf(mention.position), values: {name, right: right ?? ''}, suggestion: right})
        }
      },
    }
  },
})

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** “President Ruiz” is known by the post, and an organization may go by one word. */
function isPerson({type, title}: Speaker, {text}: TextSpan): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s/.test(text) || (type === 'person' && title === null)
}

/** The surname of somebody else that this one is likely a slip of: “Ruis” for “Ruiz”. */
function nearest(name: string, surnames: ReadonlySet<string>): string | undefined {
  const alike = [...surnames].filter(
    other => other.length > 3 && other.slice(0, 3) === name.slice(0, 3) && Math.abs(other.length - name.length) < 2,
  )
  return closest(name, alike)
}
