export type {Cell} from './grid.js'
export {readTable} from './read-table.js'
