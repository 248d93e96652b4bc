export {type AnyExtractor, extractMentions, type Mentions} from './extract-mentions.js'
export {defineExtractor, type ExtractContext, type Extractor} from './types.js'
