import type {Contact} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {wordsIn} from '../contact-words.js'
import {frontMatterValue} from '../front-matter-value.js'
import {type ContactPart, lackingParts} from './lacks.js'

const parts: Readonly<Record<ContactPart, string>> = {
  name: 'a name',
  phone: 'a phone number',
  email: 'an e-mail address',
}

export default defineRule({
  summary: 'The contacts give no name, no phone number or no e-mail address',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'a contact with name, phone and e-mail, at the address of the issuer'},
  messages: {
    lacks: 'The contacts give {what}: add {add}, so that the press reaches somebody.',
    domain: 'No e-mail address of the contacts is at {domain}: give one of the organization that issues the release.',
  },
  create: ctx => {
    const contacts: Contact[] = [...(ctx.release.meta.contacts ?? [])]
    let span: Span | undefined
    let words = ''
    return {
      contacts(node) {
        const first = node.children[0]?.position ?? node.position
        const text = wordsIn(ctx.draft.source, node)
        // “For more information: www.acme.example” is nobody to call.
        if (node.contacts.length === 0 && !text.includes('@')) return
        for (const contact of node.contacts) contacts.push(contact)
        words += `${text}\n`
        if (!span || node.contacts.length > 0) span = {start: spanOf(first).start, end: lineEnd(spanOf(first))}
      },
      'release:exit'() {
        span ??= contacts.length > 0 ? keySpan() : undefined
        if (!span) return
        const keys = lackingParts(contacts, words)
        const what = keys.map(key => parts[key].replace(/^an? /, 'no '))
        const add = keys.map(key => parts[key])
        if (keys.length > 0) ctx.report({message: 'lacks', span, values: {what: join(what), add: join(add)}})
        const {domain} = ctx.organization
        const emails = contacts.flatMap(({email}) => email ?? [])
        if (domain !== undefined && emails.length > 0 && !emails.some(email => isAt(email, domain)))
          ctx.report({message: 'domain', span, values: {domain}})
      },
    }

    function lineEnd({start, end}: Span): number {
      const length = ctx.draft.source.value.slice(start, end).search(/[\r\n]/)
      return length < 0 ? end : start + length
    }

    function keySpan(): Span | undefined {
      const value = frontMatterValue(ctx.draft.source, 'contacts')
      return value && {start: value.start - 'contacts:'.length, end: value.start}
    }
  },
})

/** “a name, a phone number and an e-mail address” */
function join(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function isAt(email: string, domain: string): boolean {
  const at = email.toLowerCase().slice(email.lastIndexOf('@') + 1)
  const own = domain.toLowerCase().replace(/^www\./, '')
  return at === own || at.endsWith(`.${own}`)
}
