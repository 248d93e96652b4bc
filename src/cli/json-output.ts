import type {Output} from './output.js'

/** How documents become JSON: an array, or a line each. */
export type JsonFormat = 'json' | 'ndjson'

/** Writes documents as JSON: an array when all are there, or a line each as soon as it is ready. */
export interface JsonOutput {
  add(document: object): Promise<void>
  /** Adds a document that `jsonText` has made JSON of. */
  addText(text: string): Promise<void>
  finish(): Promise<void>
}

/** The JSON of one document, as it stands among others. */
export function jsonText(format: JsonFormat, document: object): string {
  return format === 'ndjson' ? `${JSON.stringify(document)}\n` : indent(JSON.stringify(document, null, 2))
}

/** The JSON of several documents: `json` is always an array, `ndjson` one line a document. */
export function jsonOutput(format: JsonFormat, output: Output): JsonOutput {
  if (format === 'ndjson') {
    const addText = (text: string): Promise<void> => output.write(text)
    return {addText, add: document => addText(jsonText(format, document)), finish: async () => output.finish()}
  }
  let before = '[\n'
  const addText = async (text: string): Promise<void> => {
    await output.write(before + text)
    before = ',\n'
  }
  return {
    addText,
    add: document => addText(jsonText(format, document)),
    async finish() {
      await output.write(before === '[\n' ? '[]\n' : '\n]\n')
      output.finish()
    },
  }
}

const indent = (json: string): string => json.replace(/^/gm, '  ')
