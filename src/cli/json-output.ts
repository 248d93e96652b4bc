import type {Output} from './output.js'

/** Writes documents as JSON: an array when all are there, or a line each as soon as it is ready. */
export interface JsonOutput {
  add(document: object): Promise<void>
  finish(): Promise<void>
}

/** The JSON of several documents: `json` is always an array, `ndjson` one line a document. */
export function jsonOutput(format: 'json' | 'ndjson', output: Output): JsonOutput {
  if (format === 'ndjson') {
    return {add: document => output.write(`${JSON.stringify(document)}\n`), finish: async () => output.finish()}
  }
  let before = '[\n'
  return {
    async add(document) {
      await output.write(`${before}${indent(JSON.stringify(document, null, 2))}`)
      before = ',\n'
    },
    async finish() {
      await output.write(before === '[\n' ? '[]\n' : '\n]\n')
      output.finish()
    },
  }
}

const indent = (json: string): string => json.replace(/^/gm, '  ')
