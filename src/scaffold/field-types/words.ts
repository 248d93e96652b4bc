import type {FieldType} from './types.js'

/** `text`: words on one line. */
export const text: FieldType = {
  about: 'words on one line',
  formats: {},
  wanted: () => 'a text',
  read: value => ({texts: {default: onOneLine(value)}}),
}

/** `sentence`: one or more full sentences on one line; a full stop is put where the last has none. */
export const sentence: FieldType = {
  about: 'one or more full sentences; a missing full stop is put in',
  formats: {},
  wanted: () => 'a sentence',
  read: value => ({texts: {default: withStop(onOneLine(value))}}),
}

/** `paragraph`: one or more paragraphs, parted by blank lines. */
export const paragraph: FieldType = {
  about: 'one or more paragraphs, with blank lines between them',
  formats: {},
  wanted: () => 'a paragraph',
  read: value => ({
    texts: {
      default: value
        .split(/\n{2,100}/)
        .map(onOneLine)
        .filter(Boolean)
        .join('\n\n'),
    },
  }),
}

/** `list`: an item a line. */
export const list: FieldType = {
  about: 'items, one a line',
  formats: {},
  wanted: () => 'items, one a line',
  read: value => ({texts: {default: value.split('\n').map(onOneLine).filter(Boolean).join('\n')}}),
}

/** A line break in a value would end a heading, a list item or a front matter value. */
const onOneLine = (value: string): string => value.replace(/\s{1,1000}/g, ' ').trim()

/** The text with a full stop at its end, unless a sentence ends there already. */
export function withStop(value: string): string {
  return /[.!?…:]["”’')\]]{0,3}$/.test(value) ? value : `${value.replace(/[,;]$/, '')}.`
}
