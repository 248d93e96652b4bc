import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {count, countOf} from '../parts.js'
import {type Unit, unitOf, unitValue} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** ago · earlier at the end of a phrase */
const side = '(?:g|(?<earlier>j)(?=[,.;]|$))'

/** seventeen years ago · a year ago · year-ago · two and a half years ago · three years earlier, */
const ago: Finder = {
  needs: 'gj dktycØ',
  pattern: new RegExp(
    `(?<![A-Za-z0-9-])(?:(?<count>${count})[- ](?:& a h )?)?(?<unit>[dktycØ])[- ]${side}(?![A-Za-z0-9])`,
    'dg',
  ),
  read: readAgo,
}

/** Finds periods counted back from the release date. */
export const periodsAgo: readonly Finder[] = [ago]

function readAgo({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  if (/^later$/i.test(words.earlier ?? '')) return undefined
  const isFortnight = /^fortnight/i.test(words.unit ?? '')
  const unit: Unit = isFortnight ? 'week' : unitOf(words.unit ?? '')
  const number = (words.count ? countOf(words.count) : 1) * (isFortnight ? 2 : 1)
  return {
    start,
    end,
    type: 'date',
    value: today ? unitValue(today, -number, unit) : null,
    inferred: ['year', 'month', 'day'],
  }
}
