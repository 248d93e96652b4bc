import {finishImport} from '../../import/finish.js'
import {limits} from '../../import/limits.js'
import {defineImporter} from '../../import/types.js'
import {sourceOf} from '../../source/index.js'
import {readPlainBody} from './read-body.js'

/** Plain text, copied from a page or an e-mail: what a page puts around a release goes, lines become paragraphs, lists and tables. */
export default defineImporter({
  name: 'text',
  extensions: ['txt', 'text'],
  summary: 'plain text, also copied from a page',
  async import(bytes, options) {
    const {path = '<text>', encoding, maxBytes = limits.page} = options
    const {value} = sourceOf(bytes, path, {encoding, maxBytes, format: 'text'})
    return finishImport(readPlainBody(value), options)
  },
})
