import type {Figure} from '../../../ast/index.js'
import {changeVerbs, isRangeWord} from '../../../lexicon/index.js'
import {type PlacedFigure, textBefore} from '../figure-in-block.js'
import {scaleOf} from '../rounding.js'

/** Whether two figures that follow one another are the ends of one range with the high end first. */
export function isReversed(first: PlacedFigure, second: PlacedFigure): boolean {
  const {figure: a} = first
  const {figure: b} = second
  if (a.value === null || b.value === null || second.start - first.end > 9 || !isOneKind(a, b)) return false
  // “between $5 and $3 million”: the scale serves both ends.
  const scale = scaleOf(a) === 1 && Math.abs(a.value) < 1000 ? scaleOf(b) : 1
  if (a.value * scale <= b.value || b.value < 0) return false
  const gap = first.prose.text.slice(first.end, second.start)
  const before = wordsOf(textBefore(first, reach))
  if (before.some(word => isRangeWord('falling', word))) return false
  const after = wordsOf(first.prose.text.slice(second.end, second.end + 30)).slice(0, 4)
  if (after.some(word => isRangeWord('counted back', word))) return false
  return gap === ' and '
    ? isBetween(before)
    : joint.test(gap) && isAmount(a) && (isBand(before) || isNamed(before, after))
}

/** “expects revenue of … and earnings of …”: one verb for several ranges. */
const reach = 160

const joint = /^(?:\sto\s|\s?[-–—]\s?)$/

function isOneKind(a: Figure, b: Figure): boolean {
  if (a.kind === 'ordinal' || a.kind === 'ratio' || a.kind === 'multiplier' || a.change || b.change) return false
  if (a.kind === 'measure' && /°|K$/.test(a.unit ?? '')) return false
  return isBare(a) ? isBare(b) : a.kind === b.kind && a.unit === b.unit
}

const isBare = ({kind}: Figure): boolean => kind === 'count' || kind === 'number'

const isAmount = ({kind}: Figure): boolean => kind === 'money' || kind === 'percent' || kind === 'measure'

function isBetween(before: readonly string[]): boolean {
  const words = before.filter(word => !/^(?:about|approximately|around|roughly)$/.test(word))
  return (
    words.at(-1) === 'between' && !isChange(words.at(-2)) && !words.slice(-6).some(word => isRangeWord('apart', word))
  )
}

/** “in the range of”, “guidance of”, “expects earnings per share of”, not “cut its outlook from”. */
function isBand(before: readonly string[]): boolean {
  const band = before.findLastIndex(word => isRangeWord('band', word))
  return band >= 0 && !before.slice(Math.max(0, band - 1)).some(word => word === 'from' || isChange(word))
}

/** “the $1.30 to $1.20 guidance” */
function isNamed(before: readonly string[], after: readonly string[]): boolean {
  const isOneNoun = /^(?:guidance|range|outlook|forecast)$/.test(after[0] ?? '')
  return isOneNoun && !before.slice(-6).some(word => word === 'from' || isChange(word))
}

const isChange = (word: string | undefined): boolean => {
  const direction = changeVerbs.get(word ?? '')
  return direction === 'down' || (direction === 'up' && word !== 'growth')
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{1,20}/g) ?? []
