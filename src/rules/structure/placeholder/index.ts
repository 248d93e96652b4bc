import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** {{company}} · {{ date }} */
const braces = /\{\{\s{0,3}([\w .-]{1,60}?)\s{0,3}\}\}/g
/** [DATE] · [Company Name] · [insert quote] · [TK] — not [sic], [the company] or a link. */
const brackets =
  /\[((?:insert|add|your|enter|tbc|tbd|tk|xx)\b[^\]\n]{0,60}|(?:DATE|NAME|CITY|STATE|TITLE|QUOTE|LINK|URL|COMPANY|PRODUCT|EMAIL|PHONE|MONTH|DAY|YEAR|TIME|LOCATION|SPOKESPERSON|CONTACT|LOGO|NUMBER|AMOUNT|[A-Z]{2}\d|[A-Z]{2,20}(?:[ _/-][A-Z0-9]{1,20}){1,8})|(?:(?:Company|First|Last|Client|Product|Executive|Spokesperson|Contact|Your|City|State|Month|Job)\s?(?:Name|Title|Here|Date|Quote|State)?))\](?!\(|\[|:)/g
const words =
  /(?<![A-Za-zÀ-ɏ\p{N}$&.'’-])(?:TKTK|TK|TBD|TBC|T\.B\.D\.|XXX{0,8}|lorem ipsum|insert (?:quote|name|date|link|title|text|boilerplate) here|00\/00\/0000|Month 00,? 20\d\d|Jane\/John Doe)(?![A-Za-zÀ-ɏ\p{N}'’-])/giu
/** Super Bowl XX, Article XX, Chapter XXX: a Roman number after a name. */
const roman = /(?:\p{Lu}\p{L}{2,20}|Inc\.)\s$/u

export default defineRule({
  summary: 'A placeholder was never filled in: {{name}}, [DATE], TK, XX, TBD, lorem ipsum',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'editing practice', note: 'TK marks what is still to come'},
  messages: {found: 'Fill in {what}: it still stands as “{text}”.'},
  create: ctx => {
    const {value} = ctx.draft.source
    const report = (span: Span, what: string): void =>
      ctx.report({message: 'found', span, values: {what, text: value.slice(span.start, span.end).replace(/\s+/g, ' ')}})
    return {
      release() {
        for (const match of value.matchAll(braces)) {
          const name = (match[1] ?? '').replaceAll('_', ' ')
          report({start: match.index, end: match.index + match[0].length}, `“${name}”`)
        }
      },
      prose(prose) {
        for (const {start, end, what} of findIn(prose)) report(ctx.sourceSpan(prose, {start, end}), what)
      },
    }
  },
})

function* findIn({text, marked}: Prose): Generator<Span & {what: string}> {
  for (const match of text.matchAll(brackets)) {
    const span = {start: match.index, end: match.index + match[0].length}
    // “[TASE: ABC]” is a ticker, “[PDF]” a note beside a link.
    const isNote =
      /^(?:PDF|SIC|VIDEO|PHOTO|AUDIO|ISIN|WKN)\b/i.test(match[1] ?? '') ||
      marked.some(m => m.type === 'link' && m.start <= span.start && span.end <= m.end)
    if (!isNote) yield {...span, what: 'this'}
  }
  for (const match of text.matchAll(words)) {
    const isRoman = /^X+$/.test(match[0]) && roman.test(text.slice(Math.max(0, match.index - 24), match.index))
    const isLower = /^(?:tk|tbd|tbc|xx+)$/.test(match[0])
    const isDomain =
      /[@/]/.test(text[match.index - 1] ?? '') ||
      /^\.\p{L}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    const isInBrackets = text[match.index - 1] === '['
    if (!isRoman && !isLower && !isDomain && !isInBrackets)
      yield {start: match.index, end: match.index + match[0].length, what: 'this'}
  }
}
