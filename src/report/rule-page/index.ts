export {ruleDocument, type WriteLink} from './document.js'
export {pageWords} from './page-words.js'
export {type PageStyle, rulePage} from './terminal.js'
