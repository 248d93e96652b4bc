export {extractMentions} from './extract-mentions.js'
export {defineExtractor, type ExtractContext, type Extractor} from './types.js'
