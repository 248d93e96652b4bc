import type {Element} from 'hast'
import {attributeOf, isTag} from '../hast.js'

/** `font: bold 10pt Times` · `font-weight: 700` */
const bold = /(?:^|;)\s{0,4}(?:font-weight\s{0,4}:\s{0,4}(?:bold|bolder|[6-9]00)|font\s{0,4}:[^;]{0,80}\bbold\b)/i
const italic = /(?:^|;)\s{0,4}(?:font-style\s{0,4}:\s{0,4}italic|font\s{0,4}:[^;]{0,80}\bitalic\b)/i

/** The marks that the style of an element stands for, the inner one first. */
export function marksOf(element: Element): readonly string[] {
  const style = attributeOf(element, 'style')
  if (style === undefined || isTag(element, 'b', 'strong', 'em', 'i', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
    return []
  return [...(italic.test(style) ? ['em'] : []), ...(bold.test(style) ? ['strong'] : [])]
}
