import {Packer} from 'docx'
import {defineExporter} from '../../export/types.js'
import {documentOf} from './document.js'
import {repack} from './repack.js'

/** A document for those who approve a release: Word’s own styles, links, tables, page numbers. */
export default defineExporter({
  name: 'docx',
  extension: 'docx',
  summary: 'a Word document to send round for approval',
  options: [],
  async export(draft) {
    return repack(new Uint8Array(await Packer.toArrayBuffer(documentOf(draft))))
  },
})
