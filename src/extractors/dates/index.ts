import {defineExtractor} from '../../extract/types.js'

/** Finds the dates of a release. */
export default defineExtractor({kind: 'dates', after: [], extract: () => []})
