export {findQuotations, type Quotation} from './quotations.js'
export {type ProseInput, readProse} from './read-prose.js'
export {toSourceSpan, toTextSpan} from './map.js'
export type {Prose, ProseRole, ProseRun, Token, TokenType} from './types.js'
