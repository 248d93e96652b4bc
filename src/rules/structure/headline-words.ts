import type {RuleContext} from '../../lint/types.js'
import type {Prose} from '../../prose/index.js'

/**
 * Whether a block is a headline: the one of the front matter, the one of the text, or, where there is a title in the front
 * matter, the heading of the first level that stands under it, whatever it says.
 */
export function isHeadline(
  prose: Prose,
  {draft, release}: Pick<RuleContext<string, unknown>, 'draft' | 'release'>,
): boolean {
  if (prose.role === 'headline') return true
  const {value, format} = draft.source
  if (prose.role !== 'subheadline' || release.meta.title === undefined || format === 'text') return false
  return isFirstLevel(value.slice(prose.source.start, prose.source.end))
}

/** `# Headline`, or a line over a row of `=`: the Markdown of a heading of the first level. */
export function isFirstLevel(markup: string): boolean {
  return /^#(?!#)/.test(markup) || /[\r\n][ \t]{0,3}=+[ \t]*$/.test(markup)
}
