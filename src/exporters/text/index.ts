import {defineExporter} from '../../export/types.js'
import {toAscii} from './ascii.js'
import {releaseBlocks} from './blocks.js'
import {fill} from './fill.js'

/** What a wire accepts: UTF-8 (or ASCII), line feeds, one empty line between paragraphs. */
export default defineExporter({
  name: 'text',
  extension: 'txt',
  summary: 'plain text as the wires take it',
  options: ['wrap', 'ascii'],
  export(draft, {wrap, ascii}) {
    const blocks = releaseBlocks(draft, wrap)
    const shown = ascii ? blocks.map(block => ({...block, text: toAscii(block.text).trim()})) : blocks
    const text = shown
      .map((block, i) => {
        const isTight = i > 0 && block.isItem && shown[i - 1]?.isItem
        return `${i === 0 ? '' : isTight ? '\n' : '\n\n'}${fill(block, wrap)}`
      })
      .join('')
    return `${text.replace(/[ \t]{1,200}$/gm, '')}\n`
  },
})
