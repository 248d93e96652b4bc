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
 * docx writes `{bullets-0}` where the number of a list belongs, for `pack` to fill in. A character that no text of a document
 * can have (`xmlText`) tells such a place from the words of a release.
 */
const unseen = '\uffff'
const bullets = `bullets${unseen}`

/** The places where numbers of lists belong. */
export const listPlace = /\{(?:bullets|numbers\d{1,9})\uffff-0\}/g

/** Where the bullets stand. */
export function openLists(): Lists {
  const marks = ['•', '◦', '▪']
  const levels = levelsTo(deepest, level => ({level, format: 'bullet', text: marks[level % marks.length] ?? '•'}))
  return {numberings: [{reference: bullets, levels}]}
}

/** The numbering of a list at a level; that of a numbered list is made with the number that it starts from. */
export function numberingOf(lists: Lists, {ordered, start}: {ordered?: boolean | null; start?: number | null}): string {
  if (!ordered) return bullets
  const reference = `numbers${lists.numberings.length}${unseen}`
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
