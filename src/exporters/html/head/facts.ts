import {type Draft, type ReleaseSummary, summariseDraft} from '../../../draft/index.js'
import {type Embargo, embargoOf} from '../../../export/embargo.js'
import {textSpanOf} from '../marks/text-span.js'
import {publishedOf} from './published.js'

/** A picture that others can load. */
export interface PageImage {
  readonly url: string
  readonly alt: string | null
  readonly caption: string | null
}

/** What the head of a page is made of. */
export interface PageFacts {
  readonly title: string
  /** Empty where the release gives none. */
  readonly description: string
  /** BCP 47; English where the release does not say. */
  readonly lang: string
  /** A day, or a day with time and offset. */
  readonly published: string | null
  readonly embargo: Embargo | undefined
  /** Who publishes the release, as it names itself. */
  readonly issuer: string | undefined
  /** Only those with a whole address. */
  readonly images: readonly PageImage[]
  readonly summary: ReleaseSummary
}

const longestDescription = 200

/** What a release says of itself. */
export function factsOf(draft: Draft): PageFacts {
  const summary = summariseDraft(draft)
  const {language, organization} = draft.release.meta
  const embargo = embargoOf(draft)
  return {
    title: oneLine(summary.headline ?? 'Press release'),
    description: shortened(oneLine(summary.subheadlines[0] ?? leadText(draft))),
    lang: language && /^[A-Za-z-]{2,20}$/.test(language) ? language : 'en',
    published: publishedOf(draft, embargo),
    embargo,
    issuer: organization ?? summary.boilerplates[0]?.organization,
    images: summary.images.filter(({url}) => URL.canParse(url) && /^https?:\/\//i.test(url)),
    summary,
  }
}

/** The words of the lead after its dateline. */
function leadText({prose, release}: Draft): string {
  const block = prose.find(({role}) => role === 'lead')
  const dateline = release.children.find(node => node.type === 'lead')?.dateline?.position
  if (!block) return ''
  if (!dateline) return block.text
  return block.text.slice(textSpanOf(block, {start: dateline.start.offset ?? 0, end: dateline.end.offset ?? 0}).end)
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= longestDescription) return text
  const cut = text.slice(0, longestDescription - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestDescription / 2)).replace(/[\s,;:–—-]{1,5}$/, '')}…`
}
