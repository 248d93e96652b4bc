import type {FigureChange} from '../../../ast/index.js'
import type {ChangeDirection} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {changeAmounts} from './change-amounts.js'
import {type ChangeRoles, readRoles} from './change-roles.js'
import {type ChangeStep, readSteps} from './change-steps.js'
import {subjectOf} from './change-subject.js'
import {isOneOrder, isSameUnit} from './change-units.js'

/** The part of a figure in a stated change. */
export interface ChangePart {
  readonly change: FigureChange
  /** What is measured. */
  readonly subject: string | undefined
  /** The words before it lead to the older value: “over” and “than” qualify nothing. */
  readonly isBase: boolean
}

const none: ReadonlyMap<DraftFigure, ChangePart> = new Map()

/** The numbers of stated changes of a block: which change, and as what. Ids count from `firstId`. */
export function findChanges(
  text: string,
  figures: readonly DraftFigure[],
  firstId: number,
): ReadonlyMap<DraftFigure, ChangePart> {
  const amounts = changeAmounts(text, figures)
  if (amounts.length === 0) return none
  let parts: Map<DraftFigure, ChangePart> | undefined
  let id = firstId
  let from = 0
  for (let i = 0; i < amounts.length; i++) {
    const run = readSteps(text, amounts, i, from)
    const found = run.length === 0 ? undefined : readChange(run, text)
    if (!found) continue
    parts ??= new Map()
    const {steps, roles, direction} = found
    const subject = subjectOf(text, steps, from)
    const base = steps.find(({lead}) => lead?.isBase)?.amount.figure
    for (const each of bothPerShare(steps, roles)) {
      for (const [figure, role] of each)
        parts.set(figure, {change: {id, role, direction}, subject, isBase: figure === base})
      id++
    }
    from = steps.at(-1)?.amount.end ?? from
    i += steps.length - 1
  }
  return parts ?? none
}

interface FoundChange {
  readonly steps: readonly ChangeStep[]
  readonly roles: ChangeRoles
  readonly direction: ChangeDirection
}

/** The longest run of steps that is a change. */
function readChange(steps: readonly ChangeStep[], text: string): FoundChange | undefined {
  for (let count = steps.length; count > 0; count--) {
    const some = count === steps.length ? steps : steps.slice(0, count)
    const found = readRoles(some)
    if (found && !isDistributed(text, some)) return {...found, steps: some}
  }
  return undefined
}

/**
 * “$5 million and $3 million, up 12% and 8%, respectively”: each value has a change of its own. “from $2.30 to $2.40 per share
 * to $2.50”: ranges are compared.
 */
function isDistributed(text: string, steps: readonly ChangeStep[]): boolean {
  const end = steps.at(-1)?.amount.end ?? 0
  const tail = text.slice(end, end + 100)
  if (/^[^.;]{0,80}\brespectively\b/i.test(tail)) return true
  return /^(?:\sper\s(?:[a-z]{1,12}\s){0,2}[a-z]{1,12})?\sto\s[$€£₹]?\d/i.test(tail)
}

/** The same change in all and per share: “$5.2 million, or $0.83 per share, up from $4.5 million, or $0.75 per share”. */
function bothPerShare(steps: readonly ChangeStep[], roles: ChangeRoles): readonly ChangeRoles[] {
  const amountOf = (role: FigureChange['role']) => {
    const figure = roles.find(([, each]) => each === role)?.[0]
    return steps.find(({amount}) => amount.figure === figure)?.amount
  }
  const [to, from] = [amountOf('to'), amountOf('from')]
  if (!to?.perShare || !from) return [roles]
  const {perShare} = to
  if (from.perShare && perShare.per === undefined) return [roles]
  if (from.perShare)
    return [
      roles,
      [
        [perShare, 'to'],
        [from.perShare, 'from'],
      ],
    ]
  const isOfShare = !isOneOrder(to.figure, from.figure) && isSameUnit(perShare, from.figure)
  return isOfShare ? [roles.map(([figure, role]) => (role === 'to' ? [perShare, role] : [figure, role]))] : [roles]
}
