import {defineImporter} from '../../import/types.js'

/** A Word document: headings, lists, tables, links and notes by its styles; changes and comments are told. */
export default defineImporter({
  name: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  summary: 'a Word document',
  import: async (bytes, options) => (await import('./import-document.js')).importDocument(bytes, options),
})
