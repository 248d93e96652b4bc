import type {Draft, ReleaseSummary} from '../../draft/index.js'
import {toTextOffset} from '../../prose/index.js'

/** A text with what it is. */
export interface RoledText {
  readonly role: string
  readonly contentType: 'text/plain'
  readonly value: string
}

/** The headline and what stands under it, a title that is repeated once. */
export function headlinesOf({headline, subheadlines}: ReleaseSummary): readonly RoledText[] {
  const seen = new Set<string>()
  const titles = [
    ...(headline === null ? [] : [roled('headline', headline)]),
    ...subheadlines.map(line => roled('subheadline', line)),
  ]
  return titles.filter(({value}) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
}

/** The lead without its dateline, as what the release is about. */
export function descriptionsOf({prose, release}: Draft): readonly RoledText[] {
  const block = prose.find(({role}) => role === 'lead')
  if (!block) return []
  const end = release.children.find(node => node.type === 'lead')?.dateline?.position.end.offset
  const {value, ...rest} = roled('lead', block.text.slice(end === undefined ? 0 : toTextOffset(block, end)))
  return value === '' ? [] : [{...rest, value}]
}

const roled = (role: string, text: string): RoledText => ({
  role,
  contentType: 'text/plain',
  value: text.replace(/\s+/g, ' ').trim(),
})
