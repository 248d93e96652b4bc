// The language of manual pages, mdoc(7), as mandoc and groff read it.

const signs = {'“': '\\(lq', '”': '\\(rq', '’': '\\(cq', '–': '\\(en', '…': '\\&...', '£': '\\(Po', '→': '\\(->'}

/** A text with no sign that means something: in ASCII, and with “-” as the sign that one can copy into a shell. */
export function escapeText(text) {
  return text
    .replace(/\\/g, '\\e')
    .replace(/(^|[\s(“])(--?)(?=[a-z”])/g, (_, before, dashes) => before + dashes.replace(/-/g, '\\-'))
    .replace(
      /[^\n -~]/gu,
      sign => signs[sign] ?? `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

/** Running text, each sentence on a line of its own. */
export function paragraph(text) {
  const sentences = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:]) (?=[“A-Z])/)
  return safeLines(sentences.map(sentence => fold(escapeText(sentence))).join('\n'))
}

/** Lines of at most 80 characters, as mandoc likes them; where they break means nothing. */
const fold = text => text.replace(/(?=.{81})(.{1,80}) /g, '$1\n')

/** Lines as they are, indented. */
export function literal(lines) {
  const text = escapeText(lines.join('\n')).replace(/(?<!\\)-/g, '\\-')
  return `.Bd -literal -offset indent\n${safeLines(text)}\n.Ed`
}

/** A list of terms, given in mdoc, with what they mean. */
export function tagList(items) {
  const rows = items.map(([term, meaning]) => `.It ${term}\n${paragraph(meaning)}`)
  return ['.Bl -tag -width Ds', ...rows, '.El'].join('\n')
}

/** A word as the argument of a macro. */
export const word = text =>
  /[\s"]/.test(text) ? `"${escapeText(text).replace(/"/g, '""')}"` : `\\&${escapeText(text)}`

/** A point or an apostrophe at the start of a line would make it a request. */
const safeLines = text => text.replace(/^(?=[.'])/gm, '\\&')
