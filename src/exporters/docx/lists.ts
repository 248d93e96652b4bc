import type {INumberingOptions} from 'docx'
import {indentOf} from './styles.js'

type Numbering = INumberingOptions['config'][number]
type Level = Numbering['levels'][number]

/** Word has nine levels. */
export const deepest = 8

/** The lists of a document. Each numbered one is a numbering of its own, so that it begins anew. */
export interface Lists {
  readonly numberings: Numbering[]
}

/**
 * docx finds `{reference-0}` in the finished text to put a number in its place. A character that no text of a document
 * can have (`xmlText`) keeps it from the words of the release.
 */
const private_ = '\uffff'
const bullets = `bullets${private_}`

/** Where the bullets stand. */
export function openLists(): Lists {
  const marks = ['•', '◦', '▪']
  const levels = levelsTo(deepest, level => ({level, format: 'bullet', text: marks[level % marks.length] ?? '•'}))
  return {numberings: [{reference: bullets, levels}]}
}

/** The numbering of a list at a level; that of a numbered list is made with the number that it starts from. */
export function numberingOf(lists: Lists, {ordered, start}: {ordered?: boolean | null; start?: number | null}): string {
  if (!ordered) return bullets
  const reference = `numbers${lists.numberings.length}${private_}`
  const levels = levelsTo(deepest, level => ({level, format: 'decimal', text: `%${level + 1}.`, start: start ?? 1}))
  lists.numberings.push({reference, levels})
  return reference
}

function levelsTo(last: number, levelAt: (level: number) => Level): readonly Level[] {
  return Array.from({length: last + 1}, (_, level) => ({
    ...levelAt(level),
    alignment: 'left',
    style: {paragraph: {indent: {left: indentOf(level), hanging: 360}}},
  }))
}
