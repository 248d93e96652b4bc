import type {Exporter} from '../export/types.js'

/** The exporters by name, each loaded when it is asked for. */
export const exporters = {
  html: () => import('../exporters/html/index.js'),
  text: () => import('../exporters/text/index.js'),
  json: () => import('../exporters/json/index.js'),
  markdown: () => import('../exporters/markdown/index.js'),
  docx: () => import('../exporters/docx/index.js'),
  ninjs: () => import('../exporters/ninjs/index.js'),
  email: () => import('../exporters/email/index.js'),
} satisfies Record<string, () => Promise<{default: Exporter}>>
