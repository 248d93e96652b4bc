import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

/** What the parser needs to read tables. */
export const tableExtensions = () => ({micromark: [gfmTable()], fromMarkdown: [gfmTableFromMarkdown()]})
