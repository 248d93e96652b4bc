import {PressrelError} from '../errors.js'
import {readLines, suggestion} from '../source/index.js'

/** What a page template may ask for. */
export const placeholderNames = ['title', 'head', 'lang', 'content'] as const

/** `{{title}}` · `{{ title }}`; any other name as well, so that a wrong one is found. */
export const placeholder = /\{\{[ \t]{0,8}([\w.-]{1,40})[ \t]{0,8}\}\}/g

/**
 * Throws `E_TEMPLATE` for a page template that asks for something there is not, that has no `{{content}}`, or that wants the words of a release
 * in a script or style sheet, where no escaping makes them safe. `file` is named in the message.
 */
export function checkPageTemplate(template: string, file?: string): void {
  const fail = (at: number, message: string, hint: string): never => {
    const {line, column} = readLines(template).toPosition({start: at, end: at}).start
    throw new PressrelError('E_TEMPLATE', message, {line, column, hint, ...(file === undefined ? {} : {file})})
  }
  const asked = new Set<string>()
  const closed = closedStretches(template)
  for (const {0: written, 1: name = '', index} of template.matchAll(placeholder)) {
    if (!placeholderNames.some(known => known === name))
      fail(index, `a page has no “${written}”`, suggestion(name, placeholderNames))
    const within = closed.find(({start, end}) => start < index && index < end)
    if (within)
      fail(
        index,
        `“${written}” stands in a <${within.tagName}>`,
        'Put it into the text or an attribute in quotation marks',
      )
    asked.add(name)
  }
  if (!asked.has('content')) {
    throw new PressrelError('E_TEMPLATE', 'the page template has no {{content}}', {
      hint: 'Put {{content}} where the article belongs',
      ...(file === undefined ? {} : {file}),
    })
  }
}

/** Where the scripts and style sheets of a template stand. */
function closedStretches(template: string): readonly {tagName: string; start: number; end: number}[] {
  const lower = template.toLowerCase()
  return [...lower.matchAll(/<(script|style)\b/g)].map(({1: tagName = '', index}) => {
    const end = lower.indexOf(`</${tagName}`, index)
    return {tagName, start: index, end: end < 0 ? lower.length : end}
  })
}
