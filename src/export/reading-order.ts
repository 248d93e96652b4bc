import type {ReleaseContent} from '../ast/index.js'

/**
 * The parts of a release as a reader meets them. Titles of the front matter have no place in the body, so a line such as “FOR
 * IMMEDIATE RELEASE” that opens the body stands above them.
 */
export function inReadingOrder(children: readonly ReleaseContent[]): readonly ReleaseContent[] {
  const titles = children.filter(node => node.type === 'headline' || node.type === 'subheadline')
  if (titles.length === 0 || !titles.every(({origin}) => origin === 'frontMatter')) return children
  const lead = children.findIndex(node => node.type === 'lead')
  const isAbove = (node: ReleaseContent, i: number): boolean => node.type === 'releaseLine' && i < lead
  return [...children.filter(isAbove), ...children.filter((node, i) => !isAbove(node, i))]
}
