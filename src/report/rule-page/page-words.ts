import {parseMarkdown} from '../../markdown/index.js'
import {plainPaint} from '../plain-paint.js'
import {blocksToText} from '../terminal/blocks.js'
import {linkedRule} from './linked-rule.js'
import {readPage} from './read-page.js'

/** The paragraphs and lists of a rule's page as plain text, each on one line; code and examples are left out. */
export function pageWords(markdown: string, id: string): readonly string[] {
  const style = {
    paint: plainPaint,
    width: Number.POSITIVE_INFINITY,
    address: (url: string) => linkedRule(url, id) ?? '',
  }
  const texts = readPage(markdown).parts.flatMap(part => (part.type === 'text' ? part.markdown : []))
  return texts
    .flatMap(text => parseMarkdown(text, '').tree.children)
    .filter(({type}) => type === 'paragraph' || type === 'list')
    .map(node => blocksToText([node], style))
}
