import {fromIso} from '../../calendar/index.js'
import type {Prose} from '../../prose/index.js'
import type {Candidate} from './candidate.js'
import type {Shape} from './shape.js'

/** How long a line may be that is a heading of an agenda. */
const longestHeading = 80

/** Follows an agenda from block to block: times under the heading “Tuesday, June 2” count on that day. */
export class Agenda {
  #day: string | undefined
  readonly #cells = new Map<string, string>()

  /** The day of the times that stand alone in a block: in a list, in a table, or where a time opens it. */
  dayOf({cell, within}: Prose, {codes}: Shape): string | undefined {
    if (cell) return this.#cells.get(cell.row ?? '') ?? this.#cells.get(cell.column ?? '') ?? this.#day
    return within.includes('listItem') || /^[n123]/.test(codes) ? this.#day : undefined
  }

  /** Notes the day that a heading or a cell names. */
  note(prose: Prose, dates: readonly Candidate[], {codes}: Shape): void {
    const day = dates.length === 1 ? dayNamed(dates[0]) : undefined
    if (prose.cell) {
      if (day) this.#cells.set(prose.text.trim(), day)
      return
    }
    if (day && isHeading(prose)) this.#day = day
    // “Morning sessions” and “Day 1” stand within the agenda of a day; other headings end it.
    else if (prose.role !== 'body' && !/[Jd]/.test(codes)) this.#day = undefined
  }
}

/** The day of a date or a time, as `2026-05-12`. */
function dayNamed(date: Candidate | undefined): string | undefined {
  const isDay = date && (date.type === 'date' || date.type === 'time') && fromIso(date.value ?? '')
  return isDay ? date.value?.slice(0, 10) : undefined
}

function isHeading({role, text, within}: Prose): boolean {
  if (role === 'heading' || role === 'subheadline') return true
  return role === 'body' && within.length === 0 && text.length <= longestHeading && !/[.;]\s{0,2}$/.test(text)
}
