import type {Element, ElementContent, Root, RootContent} from 'hast'
import {attributeOf, elementsIn, hintsOf, isElement, isTag, wordsOf} from '../../import/hast.js'
import {pageHints} from '../../lexicon/index.js'
import {linkShare, type Measure, measureOf} from './measure.js'
import type {Page} from './page.js'

/** What holds no words for a reader. */
const wordless = new Set(
  'script style noscript template iframe object embed svg canvas video audio map link meta base title head input select textarea progress math'.split(
    ' ',
  ),
)

const kindsByTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'related',
  footer: 'foot',
  dialog: 'login',
  button: 'navigation',
}

const kindsByRole: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  toolbar: 'navigation',
  contentinfo: 'foot',
  complementary: 'related',
  dialog: 'login',
  alertdialog: 'login',
}

/** An element with this part of the page's running text is never taken out. */
const mainShare = 0.3
/** What a hint is said of, and yet holds so much running text in so few links, is looked at as text. */
const littleLinked = 0.1

/** Takes out of a page what is no text of its release by its element, its role, its classes, or by being hidden. */
export function prunePage(page: Page): void {
  const all = measureOf(page.measures, page.root).prose
  const isFurniture = (child: Element, isInRelease: boolean): boolean => {
    const measure = measureOf(page.measures, child)
    const kind = measure.prose > all * mainShare ? undefined : kindOf(child, measure, isInRelease, page)
    if (kind !== undefined && measure.text > 0) page.onDrop(kind, wordsOf(child))
    return kind !== undefined
  }
  const walk = (node: Root | Element, isInRelease: boolean): void => {
    const kept = node.children.filter((child): boolean => {
      if (child.type === 'comment' || child.type === 'doctype') return false
      if (!isElement(child)) return true
      if (wordless.has(child.tagName) || isFurniture(child, isInRelease)) return false
      walk(child, isInRelease || isTag(child, 'article', 'main'))
      return true
    })
    node.children = joinTexts(kept)
  }
  walk(page.root, false)
}

/** Texts that a comment has parted are one again: whoever reads them later would join them one by one, at the cost of all before. */
function joinTexts(nodes: readonly RootContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else if (node.type !== 'doctype') joined.push(node)
  }
  return joined
}

function kindOf(element: Element, measure: Measure, isInRelease: boolean, page: Page): string | undefined {
  if (isHidden(element)) return 'hidden'
  const kind =
    kindsByRole[attributeOf(element, 'role') ?? ''] ?? kindsByTag[element.tagName] ?? hinted(element, measure)
  if (kind === undefined || kind === 'hidden') return kind
  if (holdsTitle(element)) return undefined
  // The foot of an article, or a box beside it, may say whom to call.
  const mayStand = kind === 'foot' || kind === 'related' || isInRelease
  return mayStand && linkShare(measure) < 0.5 && page.holdsStandingText(element) ? undefined : kind
}

function hinted(element: Element, measure: Measure): string | undefined {
  if (isTag(element, 'body', 'html', 'article', 'main', 'table', 'tbody', 'tr', 'td', 'form')) return undefined
  for (const word of hintsOf(element)) {
    const kind = pageHints.get(word)
    if (kind === undefined) continue
    if (measure.prose > 600 && linkShare(measure) < littleLinked && kind !== 'comments' && kind !== 'cookies') continue
    return kind
  }
  return undefined
}

const holdsTitle = (element: Element): boolean => isTag(element, 'h1') || !elementsIn(element, 'h1').next().done

function isHidden(element: Element): boolean {
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true
  const style = attributeOf(element, 'style') ?? ''
  if (/(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)) return true
  return attributeOf(element, 'ariaHidden') === 'true'
}
