import type {Importer} from '../import/types.js'

/** The importers by name, each loaded when it is asked for. */
export const importers: Readonly<Record<string, () => Promise<{default: Importer}>>> = {
  json: () => import('../importers/json/index.js'),
  docx: () => import('../importers/docx/index.js'),
  html: () => import('../importers/html/index.js'),
  text: () => import('../importers/text/index.js'),
}
