import type {Draft} from '../../draft/index.js'
import {contains, lastStartingBy, spanOf} from '../../source/index.js'

/** One section of the body: its heading (null before the first) and its paragraphs, an empty line between them. */
export interface BodySection {
  readonly heading: string | null
  readonly text: string
}

/** What is not body although it may have a heading. */
const endParts: ReadonlySet<string> = new Set(['boilerplate', 'disclaimer', 'contacts'])

/** The body of a release, lead to last section, as text by section. Boilerplate, notices and contacts are not in it. */
export function bodySections(draft: Draft): readonly BodySection[] {
  const ends = draft.release.children.flatMap(({type, position}) =>
    endParts.has(type) && position ? [spanOf(position)] : [],
  )
  const sections: {heading: string | null; section: number; texts: string[]}[] = []
  for (const prose of draft.prose) {
    if (prose.role !== 'lead' && prose.role !== 'body' && prose.role !== 'table' && prose.role !== 'heading') continue
    const end = ends[lastStartingBy(ends, prose.source.start, ({start}) => start)]
    if (end && contains(end, prose.source)) continue
    const text = prose.text.trim()
    const last = sections.at(-1)
    const opensSection = prose.role === 'heading' && prose.section !== last?.section
    if (opensSection) sections.push({heading: text, section: prose.section, texts: []})
    else if (last) last.texts.push(text)
    else sections.push({heading: null, section: prose.section, texts: [text]})
  }
  return sections.map(({heading, texts}) => ({heading, text: texts.join('\n\n')}))
}
