import type {Reporter} from '../report/types.js'

/** The reporters by name, each loaded when it is asked for. */
export const reporters = {
  pretty: () => import('../reporters/pretty/index.js'),
  compact: () => import('../reporters/compact/index.js'),
  json: () => import('../reporters/json/index.js'),
  ndjson: () => import('../reporters/ndjson/index.js'),
} satisfies Record<string, () => Promise<{default: Reporter}>>
