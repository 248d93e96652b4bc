import {defineExporter} from '../../export/types.js'
import {documentOf} from './document.js'
import {pack} from './pack.js'

/** A document for those who approve a release: Word’s own styles, links, tables, page numbers. */
export default defineExporter({
  name: 'docx',
  extension: 'docx',
  summary: 'a Word document to send round for approval',
  options: [],
  export(draft) {
    return pack(documentOf(draft))
  },
})
