import type {CalendarDay} from '../../calendar/index.js'
import {yearHeadWords} from '../../lexicon/index.js'
import type {Prose} from '../../prose/index.js'
import {readShape} from './read-shape.js'
import type {Shape} from './shape.js'

/** How far from the release a year may lie that is the head of a column below the first row. */
const span = 12

/**
 * Whether a cell below the head of a table is nothing but a number from 1900 to 2099 that nothing says to be a year:
 * neither its row, nor its column, nor its being near the release.
 */
export function isBareNumber({cell, text}: Prose, {codes}: Shape, today: CalendarDay | undefined): boolean {
  if (!cell || cell.at.row === 0 || codes.trim() !== 'Y') return false
  if (today && Math.abs(Number(text.trim()) - today.year) <= span) return false
  // A row without a head is one of heads itself.
  return !!cell.row && ![cell.row, cell.column].some(head => head !== null && namesTime(head))
}

/** Year · Date · Since · Period ended · Founded */
function namesTime(head: string): boolean {
  const words = head.toLowerCase().split(/[^a-z]{1,40}/)
  return /[yYSCFMWuE]|O q/.test(readShape(head).codes) || words.some(word => yearHeadWords.has(word))
}
