import {sentenceAt} from '../../../prose/index.js'
import type {FigureBlock} from '../figure-blocks.js'
import {mayAgree} from '../interval.js'
import type {Measure} from '../read-measure.js'
import {isSlip} from '../slip.js'

/** Values further apart than this are more often of two things that go by one name than of one. */
const nearest = 0.1

/**
 * Whether any two figures of a draft are near enough to be a conflict, whatever they measure: most releases have none, and what
 * their figures measure need not be read.
 */
export function mayConflict(blocks: readonly FigureBlock[]): boolean {
  const values = blocks
    .flatMap(({found, prose}) => (prose.cell ? [] : found))
    .map(({value}) => value ?? 0)
    .sort((a, b) => a - b)
  // Between two that are near there is none that is not near to both.
  return values.some((value, i) => value !== (values[i - 1] ?? value) && areNear(value, values[i - 1] ?? value))
}

/** The first of the earlier measures that says otherwise than a later one, of the same thing for the same period. */
export function conflictOf(measure: Measure, group: readonly Measure[]): Measure | undefined {
  return group.slice(0, group.indexOf(measure)).find(earlier => isConflict(earlier, measure, group))
}

function isConflict(a: Measure, b: Measure, group: readonly Measure[]): boolean {
  if (mayAgree(a.figure, b.figure) || isSlip(a.figure, b.figure) || !isOneOwner(a, b) || isOneSentence(a, b))
    return false
  return a.period !== undefined && a.period === b.period && isOneContext(a, b) && isNear(a, b) && isPair(a, group)
}

const isOneOwner = (a: Measure, b: Measure): boolean => a.owner === b.owner || a.owner === '' || b.owner === ''

function isOneSentence(a: Measure, b: Measure): boolean {
  const [first, second] = [a, b].map(({prose, start}) => sentenceAt(prose, start))
  return a.prose === b.prose && first === second
}

/** Under a heading of its own, or in a list, a measure may be that of a segment. */
function isOneContext(a: Measure, b: Measure): boolean {
  const isListed = [a, b].some(({prose}) => prose.within.length > 0)
  return !isListed && (a.prose.section === b.prose.section || [a, b].some(({prose}) => prose.role === 'lead'))
}

const isNear = ({figure: a}: Measure, {figure: b}: Measure): boolean => areNear(a.value ?? 0, b.value ?? 0)

const areNear = (x: number, y: number): boolean => Math.abs(x - y) <= nearest * Math.max(Math.abs(x), Math.abs(y))

/** “Fourth-quarter revenue” that stands three times with three values is that of three segments. */
function isPair(a: Measure, group: readonly Measure[]): boolean {
  return new Set(group.filter(({period}) => period === a.period).map(({figure}) => figure.value)).size <= 2
}
