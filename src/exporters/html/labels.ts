import type {Element} from 'hast'
import {elementsIn} from './elements.js'

/** Landmarks of one page have names of their own: a second “Legal notice” is “Legal notice 2”. */
export function distinctLabels(article: Element): void {
  const count = new Map<string, number>()
  for (const {properties} of elementsIn(article)) {
    const label = properties.ariaLabel
    if (typeof label !== 'string') continue
    const before = count.get(label) ?? 0
    count.set(label, before + 1)
    if (before > 0) properties.ariaLabel = `${label} ${before + 1}`
  }
}
