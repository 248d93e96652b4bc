export {ruleDocument} from './document.js'
export {type PageStyle, rulePage} from './terminal.js'
