import type {Speaker, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {closest, type Span, spanOf} from '../../../source/index.js'
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
    slip: '{name} is meant here, it seems: write {right}.',
    misspelled: 'Nobody called {name} is named in full in this release: did you mean {right}?',
  },
  create: ctx => {
    const surnames = new Set(ctx.organization.spokespeople.map(({name}) => surnameOf(name)))
    const alone: {readonly name: string; readonly speaker: Speaker; readonly mention: TextSpan}[] = []
    return {
      quote({speaker, resolution}) {
        const {mention, name} = speaker ?? {}
        if (!speaker || !mention || !name) return
        if (/\s/.test(name)) {
          surnames.add(surnameOf(name))
          const slip = resolution === 'surname' ? slipIn(mention, name) : undefined
          if (slip)
            ctx.report({message: 'slip', ...slip, values: {right: surnameOf(name), name}, suggestion: surnameOf(name)})
        } else if (/^\p{Lu}\p{Ll}+/u.test(name)) alone.push({name, speaker, mention})
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

/** The word of a mention that is the surname of a full name but for a letter or two: “Hallum” for Joss Hallam. */
function slipIn({text, raw, position}: TextSpan, name: string): {readonly span: Span} | undefined {
  const words = [...text.matchAll(/\p{Lu}[\p{L}’'-]{2,40}/gu)]
  const parts = name.split(' ')
  if (words.some(([word]) => parts.includes(word))) return undefined
  const slip = words.find(([word]) => nearest(word, new Set([surnameOf(name)])) !== undefined)
  if (!slip) return undefined
  const start = position.start.offset + slip.index
  return {span: raw === undefined ? {start, end: start + slip[0].length} : spanOf(position)}
}

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
