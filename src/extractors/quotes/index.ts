import {defineExtractor} from '../../extract/types.js'

/** Finds the quotes of a release. */
export default defineExtractor({kind: 'quotes', after: [], extract: () => []})
