import {quotedValue, splitFrontMatter} from '../front-matter.js'
import {findPlaceholders, type Placeholder, replacePlaceholders} from '../placeholders.js'
import type {TemplateField} from '../types.js'
import {kindOf, marker, partsOf, readBlocks} from './blocks.js'
import {escapeText, type ValuePlace} from './escape.js'
import {dropEmptied} from './headings.js'
import {leaveOut} from './leave-out.js'

/** What is known while a text is filled. */
export interface Filling {
  readonly fieldOf: (name: string) => TemplateField | undefined
  /** The value of a placeholder in its format; undefined where it has none yet, 'nothing' where there is none to be. */
  readonly write: (found: Placeholder) => {readonly text: string} | 'nothing' | undefined
}

/** Fills the text of a template: front matter as YAML, the body as Markdown. */
export function fillText(text: string, filling: Filling): string {
  const {head, body} = splitFrontMatter(text)
  return fillHead(head, filling) + fillBody(body, filling)
}

/** A key whose value is set to nothing falls away; the others are written so that YAML reads them back. */
function fillHead(head: string, filling: Filling): string {
  const lines = head
    .split('\n')
    .filter(line => !findPlaceholders(line).some(found => filling.write(found) === 'nothing'))
  return lines
    .map(line => line.replace(quotedValue, (_, inner: string) => JSON.stringify(fillPlain(inner, filling))))
    .join('\n')
}

function fillPlain(text: string, {write}: Filling): string {
  return replacePlaceholders(text, found => {
    const written = write(found)
    return typeof written === 'object' ? oneLine(written.text) : text.slice(found.start, found.end)
  })
}

function fillBody(body: string, filling: Filling): string {
  const {write, fieldOf} = filling
  const isNothing = (found: Placeholder): boolean => write(found) === 'nothing'
  const isSentence = ({name}: Placeholder): boolean => /^(?:sentence|paragraph)$/.test(fieldOf(name)?.type ?? '')
  const blocks = readBlocks(body).map(before => ({before, after: leaveOut(before, isNothing, isSentence)}))
  const filled = dropEmptied(blocks).map(block => fillBlock(block, filling))
  return `${body.startsWith('\n') ? '\n' : ''}${filled.join('\n\n')}\n`
}

function fillBlock(block: string, filling: Filling): string {
  const kind = kindOf(block)
  if (kind !== 'list') return fillPart(block, kind === 'table', kind === 'heading', filling)
  return partsOf(block, kind)
    .flatMap(item => repeated(item, filling))
    .join('\n')
}

/** A list item that a field of the type `list` stands in is written once for each of its items. */
function repeated(item: string, filling: Filling): readonly string[] {
  const found = findPlaceholders(item).find(({name}) => filling.fieldOf(name)?.type === 'list')
  const written = found && filling.write(found)
  if (typeof written !== 'object') return [fillPart(item, false, false, filling)]
  const write =
    (text: string): Filling['write'] =>
    other =>
      other.name === found?.name ? {text} : filling.write(other)
  return written.text.split('\n').map(text => fillPart(item, false, false, {...filling, write: write(text)}))
}

function fillPart(text: string, isTable: boolean, isHeading: boolean, {write}: Filling): string {
  return replacePlaceholders(text, found => {
    const written = write(found)
    // A bar would end the cell.
    if (typeof written !== 'object') return isTable ? `{{${found.name}}}` : text.slice(found.start, found.end)
    const isAlone = found.start === 0 && found.end === text.length
    const parts = isAlone ? written.text.split('\n\n') : [oneLine(written.text)]
    const place = isTable ? 'cell' : isHeading ? 'heading' : placeOf(text, found)
    return parts.map(part => escapeText(oneLine(part), place)).join('\n\n')
  })
}

function placeOf(text: string, {start}: Placeholder): ValuePlace {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.replace(marker, '').replace(/^>\s?/, '').trim() === '' ? 'start' : 'middle'
}

const oneLine = (text: string): string => text.replace(/\n{1,100}/g, ' ')
