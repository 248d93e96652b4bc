export {findFrontMatter} from './front-matter-block.js'
export {parseMarkdown} from './parse.js'
export type {Pieces} from './pieces.js'
export type {FrontMatterBlock, Mark, MarkdownDocument} from './types.js'
