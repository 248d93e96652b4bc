import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {count, countOf} from '../parts.js'
import {directionOf, durationOf, stretchValue, unitOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** the 12 to of “12 to 18 months” · two or */
const atLeast = `(?:${count}(?: b | x | ?[-–] ?))?`

/** past 20 years · next twelve months · last two quarters · previous four fiscal quarters · next 12 to 18 months */
const stretch: Finder = {
  needs: 'LN dktqyc',
  pattern: new RegExp(
    `(?<![A-Za-z0-9-])(?<which>[LN]) ${atLeast}(?<count>${count}) (?:[UFKH] )?(?<unit>[dktqyc])(?![A-Za-z0-9])`,
    'dg',
  ),
  read: readStretch,
}

/** Finds stretches of several units up to the release date or from it. */
export const stretches: readonly Finder[] = [stretch]

/** will · to: the programme “will last six months” */
const verbBefore = /\b(?:will|to|can|could|may|might|would|should|shall|must|not|n[’']t)\s$/i

function readStretch({start, end, words}: Match, {text, starts}: Shape, {today}: Reading): Candidate | undefined {
  const {which = '', unit: name = '', count: number = ''} = words
  const isVerb = which === 'last' && verbBefore.test(text.slice(Math.max(0, (starts[start] ?? 0) - 8), starts[start]))
  if (isVerb || !/s$/i.test(name)) return undefined
  const unit = unitOf(name)
  const direction = directionOf(which) === 1 ? 1 : -1
  return {
    start,
    end,
    type: 'range',
    value: today ? stretchValue(today, direction, countOf(number), unit) : null,
    inferred: ['year', 'month', 'day'],
    duration: durationOf(countOf(number), unit),
  }
}
