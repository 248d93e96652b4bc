export {parseMarkdown} from './parse.js'
export type {FrontMatterBlock, Mark, MarkdownDocument} from './types.js'
