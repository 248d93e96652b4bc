import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Draft} from '../../src/draft/index.js'
import {embargoOf} from '../../src/export/index.js'

/** What a reader sees in the titles of a page, block by block, and below them as one text; space is left out. */
export function pageText(html: string): {titles: readonly string[]; body: string} {
  const article = find(fromHtml(html, {fragment: true}), 'article')
  const header = article && find(article, 'header')
  const titles = header && 'children' in header ? header.children.map(textOf).filter(text => text !== '') : []
  const whole = article ? textOf(article) : ''
  return {titles: titles.sort(), body: whole.slice(titles.join('').length)}
}

/** The same of a release: the text of its blocks. A title that says again what one before it said is left out; an embargo is added. */
export function releaseText(draft: Draft): {titles: readonly string[]; body: string} {
  const {prose, release} = draft
  const embargo = embargoOf(draft)
  const seen = new Set<string>()
  const titles = embargo && !embargo.isInBody ? [withoutSpace(embargo.line)] : []
  const rest: string[] = []
  const lead = prose.findIndex(({role}) => role === 'lead')
  const lastTitle = prose.findLastIndex(({role}) => role === 'headline' || role === 'subheadline')
  const areAbove = release.children.every(node => !('origin' in node) || node.origin === 'frontMatter')
  prose.forEach(({role, text}, i) => {
    const words = withoutSpace(text)
    if (role === 'headline' || role === 'subheadline') {
      const key = text.toLowerCase().replace(/\s+/g, ' ').trim()
      if (!seen.has(key)) titles.push(words)
      seen.add(key)
    } else if (role === 'releaseLine' && (i < lastTitle || (areAbove && i < lead))) titles.push(words)
    else rest.push(words)
  })
  return {titles: titles.sort(), body: rest.join('')}
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

function textOf(node: Nodes): string {
  if (node.type === 'text') return withoutSpace(node.value)
  // Listings and the end mark are no prose.
  if (node.type === 'element' && (node.tagName === 'pre' || String(node.properties.className) === 'end-mark')) return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function find(node: Nodes, tagName: string): Nodes | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, tagName)
    if (found) return found
  }
  return undefined
}
