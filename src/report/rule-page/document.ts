import type {RuleEntry} from '../../lint/index.js'
import {exampleLines, labelOf} from './example.js'
import {linkedRule} from './linked-rule.js'
import {type PageExample, readPage} from './read-page.js'

/** Writes a link that counts from the rule's folder: its words, its address, and the rule whose page it leads to. */
export type WriteLink = (words: string, url: string, rule: string | undefined) => string

/**
 * A rule's page as Markdown for whoever reads it elsewhere: without the heading, its links written anew, and its examples with
 * carets under what is found. A label stands above the first of several examples of a kind.
 */
export function ruleDocument(markdown: string, rule: RuleEntry, writeLink: WriteLink): string {
  let label = ''
  const blocks = readPage(markdown).parts.flatMap(part => {
    const before = label
    label = part.type === 'example' ? labelOf(part, rule) : ''
    if (part.type === 'text') return [relink(part.markdown, rule, writeLink)]
    return label === before ? [fenceOf(part)] : [label.replace(/--\w[\w -]{0,40}/, '`$&`'), fenceOf(part)]
  })
  return `${blocks.join('\n\n')}\n`
}

function relink(markdown: string, {id}: RuleEntry, writeLink: WriteLink): string {
  return markdown.replace(/\[([^\]\n]{1,100})\]\((\.\.\/[^)\s]{1,200})\)/g, (_, words: string, url: string) =>
    writeLink(words, url, linkedRule(url, id)),
  )
}

/** An example in a fence that is longer than any in it. */
function fenceOf(example: PageExample): string {
  const lines = exampleLines(example).flatMap(({text, carets}) => (carets === undefined ? [text] : [text, carets]))
  const fence = example.text.includes('```') ? '````' : '```'
  return [`${fence}text`, ...lines, fence].join('\n')
}
