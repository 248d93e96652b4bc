export {openAnswering} from './answering.js'
export {filterRecords} from './filter.js'
export {idOfLine} from './record.js'
export type {RecordAnswer, RecordResult, RecordWork, StreamLine} from './types.js'
