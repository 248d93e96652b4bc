import {defineImporter} from '../../import/types.js'

/** A saved web page: its release is found, and what the page puts around it goes. */
export default defineImporter({
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  summary: 'a saved web page',
  import: async (bytes, options) => (await import('./import-page.js')).importPage(bytes, options),
})
