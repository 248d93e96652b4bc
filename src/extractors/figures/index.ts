import {defineExtractor} from '../../extract/types.js'

/** Finds the figures of a release. */
export default defineExtractor({kind: 'figures', after: [], extract: () => []})
