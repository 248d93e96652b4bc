import {quotedValue, splitFrontMatter} from '../front-matter.js'
import {findPlaceholders, type Placeholder, replacePlaceholders} from '../placeholders.js'
import type {TemplateField} from '../types.js'
import {kindOf, marker, partsOf, readBlocks} from './blocks.js'
import {escapeText, type ValuePlace} from './escape.js'
import {dropEmptied} from './headings.js'
import {leaveOut} from './leave-out.js'
import {renumber} from './numbering.js'
import {dropDoubledStops} from './stops.js'
import {dropSwitches} from './switches.js'

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

function fillPlain(text: string, filling: Filling): string {
  const single = singleStops(text, filling)
  return replacePlaceholders(single, found => textOf(found, filling) ?? single.slice(found.start, found.end))
}

function fillBody(body: string, filling: Filling): string {
  const isNothing = (found: Placeholder): boolean => filling.write(found) === 'nothing'
  const isStop = (found: Placeholder): boolean => endsSentence(found, filling)
  const blocks = readBlocks(body).map(before => ({before, after: leaveOut(before, isNothing, isStop)}))
  const filled = dropEmptied(blocks).map(({before, after}) => ({before, after: fillBlock(after, filling)}))
  const kept = renumber(filled).filter(block => block !== '')
  return `${body.startsWith('\n') ? '\n' : ''}${kept.join('\n\n')}\n`
}

/** Whether what a placeholder writes ends a sentence of its own, without a full stop in the template. */
function endsSentence({name, formats, isInverse}: Placeholder, {fieldOf}: Filling): boolean {
  const mark = formats.findLast(format => format === 'stop' || format === 'comma')
  if (isInverse || mark === 'comma') return false
  return mark === 'stop' || /^(?:sentence|paragraph)$/.test(fieldOf(name)?.type ?? '')
}

function fillBlock(before: string, filling: Filling): string {
  const block = dropSwitches(before, found => textOf(found, filling) === '')
  const kind = kindOf(block)
  if (kind !== 'list') return fillPart(block, kind === 'table', kind === 'heading', filling)
  return partsOf(block, kind)
    .flatMap(item => repeated(item, filling))
    .join('\n')
}

/** A list item that a field of the type `list` stands in is written once for each of its items. */
function repeated(item: string, filling: Filling): readonly string[] {
  const found = findPlaceholders(item).find(({name, isInverse}) => !isInverse && filling.fieldOf(name)?.type === 'list')
  const written = found && filling.write(found)
  if (typeof written !== 'object') return [fillPart(item, false, false, filling)]
  const write =
    (text: string): Filling['write'] =>
    other =>
      other.name === found?.name ? {text} : filling.write(other)
  return written.text.split('\n').map(text => fillPart(item, false, false, {...filling, write: write(text)}))
}

function fillPart(whole: string, isTable: boolean, isHeading: boolean, filling: Filling): string {
  const text = singleStops(whole, filling)
  return replacePlaceholders(text, found => {
    const written = filling.write(found)
    if (typeof written !== 'object') {
      const placeholder = text.slice(found.start, found.end)
      // A bar would end the cell.
      return isTable ? placeholder.replace(/\|[^}]{0,200}/, '') : placeholder
    }
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

/** What a placeholder writes, on one line; undefined where it has no value. */
function textOf(found: Placeholder, {write}: Filling): string | undefined {
  const written = write(found)
  return typeof written === 'object' ? oneLine(written.text) : undefined
}

const singleStops = (text: string, filling: Filling): string => dropDoubledStops(text, found => textOf(found, filling))

const oneLine = (text: string): string => text.replace(/\n{1,100}/g, ' ')
