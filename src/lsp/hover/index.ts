export {hover} from './hover.js'
