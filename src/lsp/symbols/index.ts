export {documentSymbols} from './document-symbols.js'
