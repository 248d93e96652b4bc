export {filesInWorkers} from './files.js'
export {recordsInWorkers} from './records.js'
export type {CommandWork, FileJob, Job} from './types.js'
