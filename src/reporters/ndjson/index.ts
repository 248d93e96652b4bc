import {toRecord} from '../../report/to-record.js'
import type {Reporter} from '../../report/types.js'

/** One line of JSON a file, as soon as it is done. */
const ndjson: Reporter = () => ({add: result => `${JSON.stringify(toRecord(result))}\n`})

export default ndjson
