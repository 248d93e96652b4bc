export {filterRecords, type RecordWork} from './filter.js'
