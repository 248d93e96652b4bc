import type {Figure} from '../../../ast/index.js'
import {type PlacedFigure, textBefore} from '../figure-in-block.js'
import {roundingOf} from '../rounding.js'

/** What a release says of a value and a band; `value` is the figure before the band: the value, or the older one of its change, where it cannot be so: “$1.30 billion, within our guidance of $1.10 to $1.20 billion”. */
export function wrongSide(
  actual: Figure,
  value: PlacedFigure,
  band: PlacedFigure,
): 'within' | 'above' | 'below' | undefined {
  const {end} = value
  const {min, max} = band.figure
  if (min === undefined || max === undefined || actual.value === null || band.start - end > 100) return undefined
  const isOneKind =
    actual.kind === band.figure.kind && actual.unit === band.figure.unit && actual.per === band.figure.per
  if (!isOneKind || actual.modifier !== null || actual.change?.role === 'delta') return undefined
  const side = sideIn(value.prose.text.slice(end, band.start))
  if (!side || isOld(textBefore(value, 60))) return undefined
  const [low, high] = [actual.value - roundingOf(actual), actual.value + roundingOf(actual)]
  const isRight = side === 'within' ? high >= min && low <= max : side === 'above' ? high >= max : low <= min
  return isRight ? undefined : side
}

/** “, within our guidance range of ”, “, above the high end of our range of ”, “, below the low end of guidance of ” */
function sideIn(gap: string): 'within' | 'above' | 'below' | undefined {
  if (!/guidance|range|outlook|band|forecast/i.test(gap) || /[.;!?]\s|\b(?:not|previous|prior|raise)/i.test(gap))
    return undefined
  const words = gap.replace(period, '')
  if (/^,?\s(?:[a-z]{1,12}\s){0,4}(?:within|in\sline\swith)\s(?:the|our|its|their)\s/i.test(words)) return 'within'
  if (
    /^,?\s(?:[a-z]{1,12}\s){0,4}(?:above|exceeding|exceeded|over|beating|topping)\sthe\s(?:high|top|upper)\s/i.test(
      words,
    )
  )
    return 'above'
  return /^,?\s(?:[a-z]{1,12}\s){0,4}(?:below|under|missing)\sthe\s(?:low|bottom|lower)\s/i.test(words)
    ? 'below'
    : undefined
}

/** “ in the fourth quarter of 2025, within”, “ a year earlier, within” */
const period = /^\s(?:(?:in|for|during)\s[a-z\d\s]{1,40}|a\syear\s(?:ago|earlier|before)|the\syear\sbefore)(?=,)/i

/** “guidance of $1.30 billion, in line with the range of”: no actual figure. */
const isOld = (before: string): boolean =>
  /\b(?:guidance|midpoint|outlook|target|forecast|expect\w{0,4}|will)\b/i.test(before)
