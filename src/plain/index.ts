export {parsePlain} from './parse.js'
