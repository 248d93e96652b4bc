export {findFrontMatter} from './front-matter-block.js'
export {parseMarkdown} from './parse.js'
export type {FrontMatterBlock, Mark, MarkdownDocument} from './types.js'
