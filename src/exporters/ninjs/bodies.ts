import type {Draft} from '../../draft/index.js'
import html from '../html/index.js'
import text from '../text/index.js'

/** One form of the body. */
export interface Body {
  readonly role: 'main'
  readonly contentType: string
  readonly charCount: number
  readonly wordCount: number
  readonly value: string
}

/** The body as HTML and as plain text, without the titles, which are headlines. What is counted is what a reader sees, captions left out. */
export async function bodiesOf(draft: Draft): Promise<readonly Body[]> {
  const body = withoutTitles(draft)
  const page = await html.export(body, {embargoed: true, fragment: true})
  const plain = await text.export(body, {embargoed: true})
  const counted = countsOf(body)
  return [
    {role: 'main', contentType: 'text/html', ...counted, value: page},
    {role: 'main', contentType: 'text/plain', ...counted, value: plain},
  ]
}

function withoutTitles(draft: Draft): Draft {
  const {source, lines, release, prose, quotations, mentions, problems, releaseDate, fiscalYearEnd} = draft
  const children = release.children.filter(({type}) => type !== 'headline' && type !== 'subheadline')
  return {
    source,
    lines,
    release: {...release, children},
    prose: prose.filter(({role}) => role !== 'headline' && role !== 'subheadline'),
    quotations,
    mentions,
    problems,
    releaseDate,
    fiscalYearEnd,
  }
}

function countsOf({prose}: Draft): Pick<Body, 'charCount' | 'wordCount'> {
  const texts = prose.map(block => block.text.trim())
  return {
    charCount: texts.reduce((sum, block) => sum + block.length, 0),
    wordCount: texts.reduce((sum, block) => sum + (block.match(/\S{1,500}/g) ?? []).length, 0),
  }
}
