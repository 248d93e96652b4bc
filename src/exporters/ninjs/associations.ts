import type {ReleaseSummary} from '../../draft/index.js'

/** A picture or page that goes with the release. */
export interface Association {
  readonly name: string
  readonly rel: 'picture' | 'link'
  readonly uri: string
  readonly type?: 'picture'
  readonly descriptions?: readonly {readonly role: string; readonly contentType: 'text/plain'; readonly value: string}[]
  readonly renditions?: readonly {readonly name: string; readonly href: string}[]
}

/** The pictures and the web addresses of a release, each once; their own names hang on that of the release. */
export function associationsOf({images, links}: ReleaseSummary, uri: string): readonly Association[] {
  const pictures = images.map(({url, alt, caption}, i): Association => {
    const href = addressOf(url)
    const texts = [
      ...(alt === null ? [] : [{role: 'alt', contentType: 'text/plain', value: alt} as const]),
      ...(caption === null ? [] : [{role: 'caption', contentType: 'text/plain', value: caption} as const]),
    ]
    return {
      name: oneLine(caption ?? alt ?? url),
      rel: 'picture',
      uri: partOf(uri, `picture-${i + 1}`),
      type: 'picture',
      ...(texts.length === 0 ? {} : {descriptions: texts}),
      ...(href === undefined ? {} : {renditions: [{name: 'original', href}]}),
    }
  })
  const pages = new Map<string, string>()
  for (const {text, url} of links) {
    const href = addressOf(url)
    if (href !== undefined && !pages.has(href)) pages.set(href, oneLine(text) || href)
  }
  const linked = [...pages].map(
    ([href, name], i): Association => ({
      name,
      rel: 'link',
      uri: partOf(uri, `link-${i + 1}`),
      renditions: [{name: 'web', href}],
    }),
  )
  return [...pictures, ...linked]
}

const partOf = (uri: string, name: string): string => `${uri.replace(/#.{0,500}$/, '')}#${name}`

/** A whole address of the web as RFC 3986 wants it; undefined for every other one. */
function addressOf(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const {href, hash} = new URL(url)
  const written = href.replace(/%(?![\dA-Fa-f]{2})/g, '%25').replace(/[^\w.~:/?#@!$&'()*+,;=%-]/g, encodeURIComponent)
  // A second # has to be escaped.
  return hash === '' ? written : written.replace(/#(?=.{0,2000}#)/g, '%23')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
