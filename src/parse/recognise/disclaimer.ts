import {labelHeadings, noticeHeadings, noticeOpenings, noticeWords} from '../../lexicon/index.js'
import type {Block} from '../block.js'
import {openingPhrase} from '../phrases.js'

/** Longest line that is a heading. */
const headingLimit = 120
/** How far into its first sentence a notice names its subject. */
const reach = 240

/** Whether a block opens a legal notice: its heading, or the sentence that such notices begin with. */
export function startsDisclaimer(block: Block): boolean {
  const {text} = block
  if (text === '') return false
  const isLine = text.length <= headingLimit && (block.depth !== undefined || block.isSetApart || !text.endsWith('.'))
  const head = text.slice(0, reach).toLowerCase()
  if (isLine)
    return (
      noticeWords.some(words => head.includes(words)) ||
      openingPhrase(text, noticeHeadings) !== undefined ||
      isLabelHeading(text)
    )
  return opensWithHeading(head) || opensWithSentence(text, head)
}

/** “Indications” · “Indication and Usage:” · “Boxed Warning & Precautions”, but not “Indications of growth” */
function isLabelHeading(text: string): boolean {
  const found = openingPhrase(text, labelHeadings)
  return found !== undefined && /^(?:\s?:|\s(?:and|&)\s|$)/i.test(text.slice(found.end))
}

/** “Forward-Looking Statements: This release …” · “Disclaimer – …” */
function opensWithHeading(head: string): boolean {
  const label = /^([^:.–—]{4,110})(?:[:.–—]|\s-\s)/.exec(head)?.[1]?.trim()
  if (label === undefined || label.split(' ').length > 14) return false
  const isNotice = noticeWords.some(words => label.startsWith(words))
  return (isNotice && !/\b(?:are|is|involve|include)\b/.test(label)) || label === 'disclaimer'
}

/** “This release contains forward-looking statements …” */
function opensWithSentence(text: string, head: string): boolean {
  if (!/forward[-\s]looking/.test(head)) return false
  return openingPhrase(text, noticeOpenings) !== undefined
}
