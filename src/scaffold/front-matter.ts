/** The front matter that a template opens with, its fences and last line feed included. */
const frontMatter = /^---\n[\s\S]{0,16000}?\n---\n/

/** A template's text in two: the front matter, empty where there is none, and the body. */
export function splitFrontMatter(text: string): {readonly head: string; readonly body: string} {
  const head = frontMatter.exec(text)?.[0] ?? ''
  return {head, body: text.slice(head.length)}
}

/** A value in double quotation marks, where alone a placeholder may stand in front matter. */
export const quotedValue = /"([^"\\\n]{0,1000})"/g
