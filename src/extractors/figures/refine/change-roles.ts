import type {FigureChange} from '../../../ast/index.js'
import {type ChangeDirection, changeVerbs, isChangeCue} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import type {ChangeStep} from './change-steps.js'
import {isDifferenceOf, isOneOrder, isSameUnit} from './change-units.js'
import {changeWords, lastDirection, withoutFillers} from './change-words.js'

/** The figures of a change with their parts. */
export type ChangeRoles = readonly (readonly [DraftFigure, FigureChange['role']])[]

/** What a run of steps states; undefined where it is no change. */
export function readRoles(
  steps: readonly ChangeStep[],
): {readonly roles: ChangeRoles; readonly direction: ChangeDirection} | undefined {
  let to: DraftFigure | undefined
  let from: DraftFigure | undefined
  const deltas: DraftFigure[] = []
  for (const {amount, lead} of steps) {
    if (lead?.role === 'delta') deltas.push(amount.figure)
    else if (lead?.role === 'from') from ??= amount.figure
    else to ??= amount.figure
  }
  const direction = steps.find(({lead}) => lead?.direction)?.lead?.direction ?? directionOf(steps, to, from)
  if (!direction || to?.value === null || from?.value === null) return undefined
  const value = to ?? from
  if (!value || !deltas.every(delta => isDifferenceOf(delta, value)) || !differ(deltas)) return undefined
  const isWhole = to && from ? isPair(steps, to, from) : isPart(steps, to, from, deltas)
  return isWhole ? {roles: steps.map(({amount, lead}) => [amount.figure, lead?.role ?? 'to']), direction} : undefined
}

/** “moved from 41% to 44%” says no direction but by its values. */
function directionOf(
  steps: readonly ChangeStep[],
  to: DraftFigure | undefined,
  from: DraftFigure | undefined,
): ChangeDirection | undefined {
  const isMoved = /\b(?:went|moved|moving|going|goes|changed|shifted|taking|bringing|taken|brought)\b/i.test(
    steps[0]?.gap ?? '',
  )
  if (!isMoved || steps[0]?.lead?.role !== 'from' || to?.value == null || from?.value == null) return undefined
  return to.value > from.value ? 'up' : to.value < from.value ? 'down' : 'flat'
}

/** “$3 million, or 4%” are one difference, “12%, or 10%” are two. */
const differ = ([first, second]: readonly DraftFigure[]): boolean =>
  first === undefined || second === undefined || first.kind !== second.kind

function isPair(steps: readonly ChangeStep[], to: DraftFigure, from: DraftFigure): boolean {
  const [first, second] = steps
  const share = first?.amount.perShare
  if (!isSameUnit(to, from) && !(share && isSameUnit(share, from) && isOneOrder(share, from))) return false
  // “$5 million, compared with $4 million” alone states no change.
  return first?.lead !== undefined || second?.lead?.direction !== undefined || steps.length > 2
}

/** A change of which one value is said, or the new value alone: “up 12% to $5 million”, “doubled to 400”. */
function isPart(
  steps: readonly ChangeStep[],
  to: DraftFigure | undefined,
  from: DraftFigure | undefined,
  deltas: readonly DraftFigure[],
): boolean {
  const [first, ...rest] = steps
  const [delta] = deltas
  if (!first || rest.some((step, i) => step.gap.length > 60 || hasOtherChange(step, steps[i]))) return false
  if (!delta) return to !== undefined && first.lead?.isTight === true && !first.isGlued
  if (delta.kind !== 'percent' && delta.kind !== 'money' && delta.kind !== 'measure') return false
  if (from) return first.lead?.role === 'delta'
  // “a team of 500 people grew 12%”: before a verb the value is what the clause is about.
  const [second] = rest
  if (first.lead || !second) return first.lead !== undefined
  const isOfValue = /\bof\s(?:[a-z]{1,14}\s)?$/i.test(first.gap) || second.gap.startsWith(',')
  return !first.isAgain && isBeside(second) && (!second.lead?.isVerb || isOfValue)
}

/** “, up 12%”, “, representing a 12% increase”; not “, following a 12% increase”. */
function isBeside({gap}: ChangeStep): boolean {
  const last = gap.split(/[,(–—]/).at(-1) ?? ''
  const words = withoutFillers(changeWords(last)).filter(word => !changeVerbs.has(word) && !isChangeCue('filler', word))
  return words.every(word => isChangeCue('stating', word))
}

/** Whether words of change stand before a figure that are not of the figure before: “12% ⟨increase⟩ in sales to”. */
function hasOtherChange({lead}: ChangeStep, before: ChangeStep | undefined): boolean {
  const words = lead?.rest ?? []
  const own = before?.lead?.role === 'delta' ? words.slice(0, 4).findIndex(word => changeVerbs.has(word)) : -1
  return lastDirection(words.slice(own + 1).join(' ')) !== undefined
}
