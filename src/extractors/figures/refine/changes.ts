import type {FigureChange} from '../../../ast/index.js'
import type {ChangeDirection} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {comesFrom, isDifference, lastDirection, leadsTo} from './change-words.js'

type Role = FigureChange['role']

/** One stated change: the figures in it, in order, with their parts. */
interface Change {
  readonly direction: ChangeDirection
  readonly roles: readonly (readonly [DraftFigure, Role])[]
}

/** The numbers of stated changes of a block: which change, and as what. Ids count from `firstId`. */
export function findChanges(
  text: string,
  figures: readonly DraftFigure[],
  firstId: number,
): ReadonlyMap<DraftFigure, FigureChange> {
  const changes = new Map<DraftFigure, FigureChange>()
  const amounts = figures.filter(
    ({kind}) => kind !== 'duration' && kind !== 'ordinal' && kind !== 'ratio' && kind !== 'multiplier',
  )
  let id = firstId
  for (let i = 0; i < amounts.length; i++) {
    const change = readChange(text, amounts, i)
    if (!change) continue
    for (const [figure, role] of change.roles) changes.set(figure, {id, role, direction: change.direction})
    id++
    i += change.roles.length - 1
  }
  return changes
}

/** Figures that may be one change, and the words before and between them. */
interface Stretch {
  readonly a: DraftFigure
  readonly b: DraftFigure
  readonly c: DraftFigure | undefined
  /** The sentence up to `a`, between `a` and `b`, between `b` and `c`; undefined where they are too far apart. */
  readonly before: string
  readonly ab: string
  readonly bc: string | undefined
}

/** A change that begins at one figure: a verb before it, or straight after it (“$5 million, up 12% from …”). */
function readChange(text: string, figures: readonly DraftFigure[], i: number): Change | undefined {
  const [a, b, c] = [figures[i], figures[i + 1], figures[i + 2]]
  const ab = a && b && gap(text, a, b)
  if (!a || !b || ab === undefined) return undefined
  const before = lastSentence(text.slice(Math.max(0, a.start - 60), a.start))
  const stretch: Stretch = {a, b, c, before, ab, bc: c && gap(text, b, c)}
  return readAfterVerb(stretch) ?? readBeforeVerb(stretch)
}

const reach = 90

function gap(text: string, a: DraftFigure, b: DraftFigure): string | undefined {
  const between = text.slice(a.end, b.start)
  return between.length > reach || /[.;!?]\s/.test(between) ? undefined : between
}

const lastSentence = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1)

/** “from”, “from about” right before a figure */
const startsFrom = /\bfrom\s(?:about\s|approximately\s|around\s|nearly\s)?$/i

/** “rose 12% to $5 from $4” · “rose to $5 from $4, up 25%” · “rose from $4 to $5” */
function readAfterVerb({a, b, c, before, ab, bc}: Stretch): Change | undefined {
  const direction = lastDirection(before)
  if (!direction) return undefined
  const isFrom = startsFrom.test(before)
  // “to $5 from $4, then to $6”: what the change leads to or starts from is no difference.
  const hasDelta = isDelta(a) && !leadsTo(before) && !isFrom && c && bc !== undefined && isSameUnit(b, c)
  if (hasDelta && leadsTo(ab) && comesFrom(bc)) return toChange(direction, [a, 'delta'], [b, 'to'], [c, 'from'])
  if (hasDelta && startsFrom.test(ab) && leadsTo(bc)) return toChange(direction, [a, 'delta'], [b, 'from'], [c, 'to'])
  if (leadsTo(before) && isSameUnit(a, b) && comesFrom(ab)) {
    return c && bc !== undefined && isDeltaBehind(a, c, bc)
      ? toChange(direction, [a, 'to'], [b, 'from'], [c, 'delta'])
      : toChange(direction, [a, 'to'], [b, 'from'])
  }
  if (!isFrom || !isSameUnit(a, b) || !leadsTo(ab)) return undefined
  return c && bc !== undefined && isDeltaBehind(a, c, bc)
    ? toChange(direction, [a, 'from'], [b, 'to'], [c, 'delta'])
    : toChange(direction, [a, 'from'], [b, 'to'])
}

/** “…, up 25%”, “…, or 25%”, “…, a 25% increase” */
function isDeltaBehind(first: DraftFigure, figure: DraftFigure, gapText: string): boolean {
  if (figure.value === null || figure.kind !== 'percent' || first.kind === 'percent' || gapText.length >= 40)
    return false
  return lastDirection(gapText) !== undefined || /^,?\s(?:or|a|an)\s/.test(gapText)
}

/** “$5 million, up 12% from $4.5 million” · “$5 million, up from $4.5 million” */
function readBeforeVerb({a, b, c, ab, bc}: Stretch): Change | undefined {
  const direction = /^[\s,(]/.test(ab) && ab.length < 60 ? lastDirection(ab) : undefined
  if (!direction) return undefined
  if (isDelta(b) && c && bc !== undefined && comesFrom(bc) && isSameUnit(a, c))
    return toChange(direction, [a, 'to'], [b, 'delta'], [c, 'from'])
  // “a $2.7 million increase from $4.8 million”: the first is the difference, not the new value.
  const isPlain = ab.length < 50 && startsFrom.test(ab) && !isDifference(ab)
  return isPlain && isSameUnit(a, b) ? toChange(direction, [a, 'to'], [b, 'from']) : undefined
}

const toChange = (direction: ChangeDirection, ...roles: Change['roles']): Change => ({direction, roles})

const isDelta = ({value, kind}: DraftFigure): boolean => value !== null && kind !== 'measure'

function isSameUnit(a: DraftFigure, b: DraftFigure | undefined): boolean {
  if (!b || a.value === null || b.value === null || a.per !== b.per) return false
  if (!isCount(a) || !isCount(b)) return a.kind === b.kind && a.unit === b.unit
  return a.unit === null || b.unit === null || a.unit.toLowerCase() === b.unit.toLowerCase()
}

const isCount = ({kind}: DraftFigure): boolean => kind === 'count' || kind === 'number'
