import type {Element, Nodes, Root} from 'hast'
import {isSameTitle} from '../../import/differences.js'
import {furnitureKind} from '../../import/furniture.js'
import {attributeOf, elementsIn, isBlock, isElement, isTag, wordsOf} from '../../import/hast.js'
import {releaseTimings} from '../../lexicon/index.js'
import {linkShare, measureOf} from './measure.js'
import type {Page} from './page.js'

/** A child with this part of the running text holds the release. */
const dominant = 0.7
/** Between title and text stand subtitles and days, but no text longer than this. */
const longestLine = 600

/**
 * The elements of a pruned page that make up its release, in order: the one with the running text, the title, what stands between
 * them, and what ends a release after it. `title` is what the page is called by its head.
 */
export function findRelease(page: Page, title: string | undefined): readonly Element[] {
  const headline = findTitle(page.root, title)
  const way = headline ? pathTo(page.root, headline) : []
  const path = pathToText(page, way)
  return path.length === 0 ? [] : takeAlong(path, new Set(way), page)
}

/** With the title in it and this part of the running text, an article is the release, whatever stands around it. */
const scopeShare = 0.3

/**
 * From the page down to the element that holds its running text: to the innermost article around the title, if there is one, and then
 * on, where a step has most of the text. `way` leads from the title up to the page.
 */
function pathToText({root, measures}: Page, way: readonly Nodes[]): Element[] {
  const all = measureOf(measures, root).prose
  const up = way.filter(isElement)
  const scope = up.findIndex(element => isArticle(element) && measureOf(measures, element).prose >= all * scopeShare)
  const path: Element[] = scope < 0 ? [] : up.slice(scope).reverse()
  let node: Root | Element = path.at(-1) ?? root
  for (;;) {
    const {prose} = measureOf(measures, node)
    const next: Element | undefined = childrenOf(node).find(
      child => prose > 0 && measureOf(measures, child).prose >= prose * dominant,
    )
    // A paragraph is no container of a release.
    if (!next || isTag(next, 'p', 'li', 'blockquote') || !isBlock(next)) return path
    path.push(next)
    node = next
  }
}

const childrenOf = (node: Root | Element): Element[] => [...node.children].filter(isElement)

const isArticle = (element: Element): boolean =>
  isTag(element, 'article', 'main') || /Article|Posting|Report/.test(attributeOf(element, 'itemType') ?? '')

/** An element and all that it stands in, up to the page. */
function pathTo(root: Root, element: Element): readonly Nodes[] {
  const walk = (node: Root | Element): Nodes[] | undefined => {
    if (node === element) return [node]
    for (const child of node.children) {
      const found = isElement(child) ? walk(child) : undefined
      if (found) return [...found, node]
    }
    return undefined
  }
  return walk(root) ?? []
}

/** The element that shows the title: the heading that is called as the page is, else the first heading of the highest rank. */
function findTitle(root: Root, title: string | undefined): Element | undefined {
  const headings = [...elementsIn(root, 'h1', 'h2')].filter(heading => wordsOf(heading).length > 12)
  const named = [...elementsIn(root)].filter(one => isTag(one, 'h1', 'h2', 'h3') || isTitleProperty(one))
  const same = title === undefined ? undefined : named.find(one => isLongTitle(one) && isSameTitle(wordsOf(one), title))
  return same ?? named.find(isTitleProperty) ?? headings.find(one => one.tagName === 'h1') ?? headings[0]
}

const isTitleProperty = (element: Element): boolean => attributeOf(element, 'itemProp') === 'headline'
const isLongTitle = (element: Element): boolean => wordsOf(element).length > 12

/** Walks from the page down to its text, and takes along what belongs to the release. `title` is the way to its headline. */
function takeAlong(path: readonly Element[], title: ReadonlySet<Nodes>, page: Page): Element[] {
  const before: Element[] = []
  let after: Element[] = []
  const text = path.at(-1)
  const shared = path.findLastIndex(element => title.has(element))
  let hasTitle = title.size === 0 || (text !== undefined && title.has(text))
  for (const [i, ancestor] of path.slice(0, -1).entries()) {
    const siblings = childrenOf(ancestor)
    const at = siblings.findIndex(child => child === path[i + 1])
    for (const sibling of siblings.slice(0, at)) {
      const isTitle = title.has(sibling)
      // Above the title stands at most what says when the news may be used.
      const isKept =
        isTitle || (hasTitle && title.size > 0 && i >= shared ? isLine(sibling, page) : isReleaseLine(sibling))
      hasTitle ||= isTitle
      if (isKept) before.push(sibling)
      else drop(sibling, page)
    }
    const isInside = i >= shared || isTag(ancestor, 'article', 'main')
    const later = siblings
      .slice(at + 1)
      .filter(sibling => (isInside && endsRelease(sibling, page)) || drop(sibling, page))
    after = [...later, ...after]
  }
  return [...before, ...(text ? [text] : []), ...after]
}

function drop(element: Element, {onDrop}: Page): false {
  const words = wordsOf(element)
  if (words !== '') onDrop(furnitureKind(words) ?? 'around', words)
  return false
}

/** A subtitle, a day, a place. */
function isLine(element: Element, {measures}: Page): boolean {
  const measure = measureOf(measures, element)
  return measure.text <= longestLine && (measure.links === 0 || linkShare(measure) < 0.5)
}

/** “FOR IMMEDIATE RELEASE” · “EMBARGOED UNTIL …” */
function isReleaseLine(element: Element): boolean {
  const words = wordsOf(element).toLowerCase()
  return words.length < 160 && [...releaseTimings.keys()].some(phrase => words.startsWith(phrase))
}

/** A heading that leads to another page. */
const holdsTeaser = (element: Element): boolean =>
  [...elementsIn(element, 'h2', 'h3', 'h4')].some(heading => !elementsIn(heading, 'a').next().done)

/** Running text that is not mostly links, or contacts and boilerplates. */
function endsRelease(element: Element, {measures, holdsStandingText}: Page): boolean {
  const measure = measureOf(measures, element)
  const [heading] = elementsIn(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  if (heading && furnitureKind(wordsOf(heading)) !== undefined) return false
  if (linkShare(measure) > 0.5 || holdsTeaser(element)) return false
  return holdsStandingText(element) || (measure.prose > measure.text * 0.5 && measure.links < 6)
}
