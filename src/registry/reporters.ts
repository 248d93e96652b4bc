import type {MentionReporter} from '../report/mention-types.js'
import type {Reporter} from '../report/types.js'

/** The reporters of findings by name, each loaded when it is asked for. */
export const reporters = {
  pretty: () => import('../reporters/pretty/index.js'),
  compact: () => import('../reporters/compact/index.js'),
  json: () => import('../reporters/json/index.js'),
  ndjson: () => import('../reporters/ndjson/index.js'),
  sarif: () => import('../reporters/sarif/index.js'),
  github: () => import('../reporters/github/index.js'),
  junit: () => import('../reporters/junit/index.js'),
  checkstyle: () => import('../reporters/checkstyle/index.js'),
} satisfies Record<string, () => Promise<{default: Reporter}>>

/** The reporters of mentions by name, each loaded when it is asked for. */
export const mentionReporters = {
  table: () => import('../reporters/table/index.js'),
  csv: () => import('../reporters/csv/index.js'),
  markdown: () => import('../reporters/markdown/index.js'),
  ics: () => import('../reporters/ics/index.js'),
} satisfies Record<string, () => Promise<{default: MentionReporter}>>
