import {defineRule} from '../../../lint/define-rule.js'
import type {Span} from '../../../source/index.js'
import {mostPeople} from '../most-people.js'
import {speakersOf} from '../speakers-of.js'
import {agreeOn} from './agree.js'
import {type Claim, claimBeside, claimOfContact} from './claims.js'
import {narratedClaims} from './narrated-claims.js'

export default defineRule({
  summary: 'One speaker with two different titles or employers',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'consistency', note: 'one person, one title'},
  messages: {
    title: '{name} is “{words}” here and “{other}” before: check which is right and give one title.',
    organization: '{name} is of {words} here and of {other} before: check which is right.',
    approved: 'By the configuration the title of {name} is “{other}”, not “{words}”.',
  },
  create: ctx => {
    const claims = new Map<string, Known>()
    const described = ctx.release.children.flatMap(node =>
      node.type === 'boilerplate' ? [node.organization, ...initialsOf(node.organization, ctx.draft.source.value)] : [],
    )
    const titles = new Map(ctx.organization.spokespeople.map(({name, title}) => [name, title]))
    const read = (name: string, claim: Claim): void => {
      const known = claims.get(name) ?? {first: {}, titles: new Set()}
      const approved = titles.get(name)
      const fault = approved === undefined ? conflictOf(claim, known.first, described) : deviationOf(claim, approved)
      if (fault) ctx.report({...fault, values: {...fault.values, name}})
      const {first, titles: places} = known
      if (claim.title) places.add(claim.title.span.start)
      claims.set(name, {
        first: {title: first.title ?? claim.title, organization: first.organization ?? claim.organization},
        titles: places,
      })
    }
    return {
      quote(quote) {
        for (const speaker of speakersOf(quote)) if (speaker.name !== null) read(speaker.name, claimBeside(speaker))
      },
      contacts(block) {
        for (const contact of block.contacts)
          if (contact.name !== null) read(contact.name, claimOfContact(ctx.draft.source.value, block, contact))
      },
      'release:exit'() {
        for (const [name, {titles: said}] of [...claims].slice(0, mostPeople)) {
          if (said.size === 0 || !name.includes(' ')) continue
          for (const claim of narratedClaims(name, ctx.draft.prose, ctx.sourceSpan))
            if (!said.has(claim.title?.span.start ?? -1)) read(name, claim)
        }
      },
    }
  },
})

/** What is known of a speaker: the first post and the first employer, and where posts are named. */
interface Known {
  readonly first: Claim
  readonly titles: Set<number>
}

interface Fault {
  readonly message: 'title' | 'organization' | 'approved'
  readonly span: Span
  readonly values: Readonly<Record<string, string>>
}

/** Whoever has two employers may have two titles: that is one fault, and shows at the employer. */
function conflictOf(claim: Claim, first: Claim, described: readonly string[]): Fault | undefined {
  for (const kind of ['organization', 'title'] as const) {
    const said = claim[kind]
    const other = first[kind]?.words
    if (!said || other === undefined || agreeOn(kind, said.words, other)) continue
    // A post at each of two organizations that the release describes.
    if (kind === 'organization' && [said.words, other].every(name => described.some(one => agreeOn(kind, name, one))))
      return undefined
    return {message: kind, span: said.span, values: {words: said.words, other}}
  }
  return undefined
}

/** The “AC” of “Acme Concepts, Inc. (AC)” and “(OTC: AC)”. */
function initialsOf(name: string, value: string): readonly string[] {
  const at = value.indexOf(`${name} (`)
  if (at < 0) return []
  const from = at + name.length + 2
  return (
    value
      .slice(from, from + 30)
      .split(')')[0]
      ?.split(/[:\s]/)
      .filter(word => /^[A-Z]{2,6}$/.test(word)) ?? []
  )
}

function deviationOf({title}: Claim, approved: string): Fault | undefined {
  if (!title || agreeOn('title', title.words, approved)) return undefined
  return {message: 'approved', span: title.span, values: {words: title.words, other: approved}}
}
