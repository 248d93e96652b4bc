import type {Speaker, TextSpan} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isNamedInFull} from '../named-in-full.js'
import {isDescribed} from './described.js'
import {textBefore} from './text-before.js'

export default defineRule({
  summary: 'A first attribution without full name, or without a word on who the speaker is',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'names, titles: full name and title on first reference'},
  messages: {
    late: '{short} is named in full only later: write {name} with the title here, where the release first names this speaker.',
    nobody: 'Say who {name} is: this release gives no title, organization or other word on this speaker.',
  },
  create: ctx => {
    const known = new Set(ctx.organization.spokespeople.map(({name}) => name))
    return {
      quote({speaker, resolution}) {
        if (speaker?.type !== 'person' || !speaker.mention || !speaker.name?.includes(' ')) return
        const {name, mention} = speaker
        if (known.has(name)) return
        known.add(name)
        const surname = name.slice(name.lastIndexOf(' ') + 1)
        const before = textBefore(ctx.draft.prose, spanOf(mention.position).start)
        if (resolution === 'surname' && isPlainName(mention) && !isNamedInFull(surname, before))
          ctx.report({message: 'late', span: spanOf(mention.position), values: {short: mention.text, name}})
        else if (resolution === 'explicit' && isBare(speaker, mention) && !isDescribed(name, ctx.draft.prose))
          ctx.report({message: 'nobody', span: spanOf(mention.position), values: {name}})
      },
    }
  },
})

/** Neither a title nor an organization is known, and nothing beside the name says anything else. */
const isBare = ({title, organization, name}: Speaker, {text}: TextSpan): boolean =>
  title === null && organization === null && text.replace(/\s+/g, ' ') === name

/** No initials, which an organization may go by. */
const isPlainName = ({text}: TextSpan): boolean => /\p{Lu}\p{Ll}/u.test(text)
