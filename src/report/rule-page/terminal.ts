import type {RuleEntry} from '../../lint/index.js'
import {parseMarkdown} from '../../markdown/index.js'
import {columns} from '../columns.js'
import {type BlockStyle, blocksToText} from '../terminal/blocks.js'
import type {Paint} from '../types.js'
import {wrap} from '../wrap.js'
import {exampleLines, labelOf} from './example.js'
import {factsOf, optionHeads, optionRows} from './facts.js'
import {linkedRule} from './linked-rule.js'
import {type PageExample, type PagePart, readPage} from './read-page.js'
import {wrapExample} from './wrap-example.js'

/** How a page is shown. */
export interface PageStyle {
  readonly paint: Paint
  /** Columns. */
  readonly width: number
}

/** A rule's page for a terminal: what it is, its options, its words, and examples with carets under what is found. */
export function rulePage(markdown: string, rule: RuleEntry, style: PageStyle): string {
  const address = (url: string): string => linkedRule(url, rule.id) ?? (url.includes('://') ? url : '')
  const parts = readPage(markdown).parts.map(part => partText(part, rule, {...style, address}))
  const head = [style.paint.bold(rule.id), factLines(rule, style), optionLines(rule, style)]
  return `${[...head, ...parts].filter(text => text !== '').join('\n\n')}\n`
}

function factLines(rule: RuleEntry, {paint, width}: PageStyle): string {
  const indent = ' '.repeat(17)
  return factsOf(rule)
    .map(([name, fact]) => `  ${paint.dim(name.padEnd(14))} ${wrap(fact, width - indent.length).join(`\n${indent}`)}`)
    .join('\n')
}

function optionLines(rule: RuleEntry, {paint, width}: PageStyle): string {
  const rows = optionRows(rule)
  if (rows.length === 0) return ''
  return columns(optionHeads, rows, {paint, width: width - 2})
    .trimEnd()
    .replace(/^/gm, '  ')
}

function partText(part: PagePart, rule: RuleEntry, style: BlockStyle): string {
  if (part.type === 'example') return exampleText(part, rule, style)
  return blocksToText(parseMarkdown(part.markdown, rule.id).tree.children, style)
}

/** Examples stand in from the words. */
const margin = '    '

function exampleText(example: PageExample, rule: RuleEntry, {paint, width}: BlockStyle): string {
  const colour = {pass: paint.green, fail: paint.yellow, fixed: paint.blue}[example.kind]
  const rows = exampleLines(example).flatMap(line => wrapExample(line, width - margin.length))
  const lines = rows.flatMap(({text, carets = ''}) => (carets === '' ? [text] : [text, paint.yellow(carets)]))
  const label = wrap(labelOf(example, rule), width).map(line => colour(line))
  return [...label, ...lines.map(line => (line === '' ? '' : margin + line))].join('\n')
}
