import {toRecord} from '../../report/to-record.js'
import type {Reporter} from '../../report/types.js'

/** One array, one object a file. */
const json: Reporter = () => ({finish: results => `${JSON.stringify(results.map(toRecord), null, 2)}\n`})

export default json
