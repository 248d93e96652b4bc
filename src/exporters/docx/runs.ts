import {ConcreteHyperlink, type ParagraphChild, TextRun} from 'docx'
import type {Piece} from './pieces.js'
import {xmlText} from './xml-text.js'

/** The links of a document: each address once, with the name of its relationship. */
export type Links = Map<string, string>

/** Pieces as runs of Word; neighbours that lead to one address are one link. */
export function toRuns(pieces: readonly Piece[], links: Links): ParagraphChild[] {
  const out: ParagraphChild[] = []
  for (let i = 0; i < pieces.length; ) {
    const {url} = pieces[i] ?? {}
    let end = i + 1
    while (url !== undefined && pieces[end]?.url === url) end++
    const runs = pieces.slice(i, end).flatMap(toRun)
    if (url === undefined) for (const run of runs) out.push(run)
    else out.push(new ConcreteHyperlink(runs, linkName(url, links)))
    i = end
  }
  return out
}

function toRun({text, url, isCode, isDateline, bold, italics, strike}: Piece): TextRun[] {
  const style = url !== undefined ? 'Hyperlink' : isCode ? 'HTMLCode' : isDateline ? 'Dateline' : undefined
  return xmlText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .flatMap((line, i) =>
      i === 0 && line === ''
        ? []
        : [new TextRun({text: line, style, bold, italics, strike, ...(i > 0 ? {break: 1} : {})})],
    )
}

/** `Link1`: docx would take a random name, so the document could not be the same twice. */
function linkName(url: string, links: Links): string {
  const name = links.get(url) ?? `Link${links.size + 1}`
  links.set(url, name)
  return name
}
