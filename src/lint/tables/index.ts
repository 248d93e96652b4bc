export {isBareTotal, isNotAdded, isPartial, isTotal, labelWords} from './label-words.js'
export type {Table, TableCell, TableRow} from './table.js'
export {tablesOf} from './tables-of.js'
