export {type BlockText, readBlockText} from './block-text.js'
export {onceForWords, onceForWordsAnd} from './block-words.js'
export {toSourceSpan, toTextOffset, toTextSpan} from './map.js'
export {readMarks} from './quotation-marks.js'
export {findQuotations, type Quotation} from './quotations.js'
export {type ProseInput, readProse} from './read-prose.js'
export {
  beginsSentence,
  blockAt,
  blockIndexAt,
  blocksIn,
  endsSentence,
  sentenceAt,
  sentenceIndexAt,
} from './sentence-at.js'
export {readSentences} from './sentences.js'
export {readTokens} from './tokens.js'
export type {Prose, ProseRole, ProseRun, Token, TokenType} from './types.js'
export {type Lexeme, lexemeAt, onceForLexeme} from './vocabulary.js'
