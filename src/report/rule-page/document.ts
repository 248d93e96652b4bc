import type {RuleEntry} from '../../lint/index.js'
import {exampleLines, labelOf} from './example.js'
import {type PageExample, readPage} from './read-page.js'

/**
 * A rule's page as Markdown for whoever reads it outside of pressrel: without the heading, and its examples with carets under
 * what is found. A label stands above the first of several examples of a kind.
 */
export function ruleDocument(markdown: string, rule: RuleEntry): string {
  let label = ''
  const blocks = readPage(markdown).parts.flatMap(part => {
    const before = label
    label = part.type === 'example' ? labelOf(part, rule) : ''
    if (part.type === 'text') return [part.markdown]
    return label === before ? [fenceOf(part)] : [label.replace(/--\w[\w -]{0,40}/, '`$&`'), fenceOf(part)]
  })
  return `${blocks.join('\n\n')}\n`
}

/** An example in a fence that is longer than any in it. */
function fenceOf(example: PageExample): string {
  const lines = exampleLines(example).flatMap(({text, carets}) => (carets === undefined ? [text] : [text, carets]))
  const fence = example.text.includes('```') ? '````' : '```'
  return [`${fence}text`, ...lines, fence].join('\n')
}
