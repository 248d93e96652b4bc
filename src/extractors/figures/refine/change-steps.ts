import type {ChangeAmount} from './change-amounts.js'
import {type ChangeLead, readLead} from './change-lead.js'
import {holdsChange, isApart, startsFrom} from './change-words.js'

/** A figure on the way through a change, and what the words before it say; without them it is a value that stands first. */
export interface ChangeStep {
  readonly amount: ChangeAmount
  readonly lead: ChangeLead | undefined
  /** The words between it and the figure before. */
  readonly gap: string
  /** A word goes on from the figure: “6-under-par”. */
  readonly isGlued: boolean
  /** “…, or 36% of revenue”: the figure says the one before it again. */
  readonly isAgain: boolean
}

const reach = 90

/** The figures from one on that words of change tie together, at most four; empty where it begins no change. */
export function readSteps(
  text: string,
  amounts: readonly ChangeAmount[],
  first: number,
  from: number,
): readonly ChangeStep[] {
  const start = amounts[first]
  if (!start) return []
  const before = lastClause(text.slice(Math.max(from, start.figure.start - 70), start.figure.start))
  const next = amounts[first + 1]
  const isAlone = !next || next.figure.start - start.end > reach
  // Alone a figure is only what something rose “to”.
  if (isAlone && !/\s(?:to|at)\s/.test(before)) return []
  const {start: to} = start.figure
  if (!mayChange(text, to - before.length, to) && (isAlone || !mayChange(text, start.end, next.figure.start + reach)))
    return []
  const lead = readLead(before, ...aroundOf(text, start))
  if ((lead?.role === 'from' && !startsFrom(before)) || (lead?.isAt && lead.direction !== 'flat' && lead.direction))
    return []
  const isStated = lead !== undefined && !lead.isOr && (lead.direction !== undefined || lead.role === 'from')
  const steps: ChangeStep[] = [
    {
      amount: start,
      lead: isStated ? lead : undefined,
      gap: before,
      isGlued: isGlued(text, start),
      isAgain: lead?.isOr === true,
    },
  ]
  for (const amount of amounts.slice(first + 1, first + 4)) {
    const step = readStep(text, steps, amount)
    if (!step) break
    steps.push(step)
  }
  return steps
}

/** Whether a stretch holds a word of change, or a sign or “from” that may stand for one. */
function mayChange(text: string, from: number, to: number): boolean {
  const end = Math.min(to, text.length)
  if (holdsChange(text, from, end)) return true
  const stretch = text.slice(from, end)
  return (stretch.includes('(') && /\(\W{0,2}[+−–-]/.test(stretch)) || endsInFrom.test(stretch.slice(-6))
}

/** The end of a stretch; the character before “from” is no letter. */
const endsInFrom = /\bfrom\s$/i

function readStep(text: string, steps: readonly ChangeStep[], amount: ChangeAmount): ChangeStep | undefined {
  const last = steps.at(-1)
  if (!last) return undefined
  const gap = text.slice(last.amount.end, amount.figure.start)
  if (gap.length > reach || /[.;!?]\s/.test(gap)) return undefined
  const lead = readLead(gap, ...aroundOf(text, amount))
  const direction = steps.find(step => step.lead?.direction)?.lead?.direction
  if (!lead || isTaken(steps, lead) || isApart(wordsBetween(lead), direction ?? lead.direction)) return undefined
  if (lead.direction && direction && lead.direction !== direction) return undefined
  // “rose at $5” says no more than the price.
  if (lead.isAt && lead.direction !== 'flat' && last.lead?.role !== 'delta') return undefined
  return {amount, lead, gap, isGlued: isGlued(text, amount), isAgain: false}
}

/** “was up”: the verb of the clause itself sets nothing apart. */
const wordsBetween = ({rest}: ChangeLead): readonly string[] =>
  /^(?:was|were|is|are)$/.test(rest[0] ?? '') ? rest.slice(1) : rest

function isTaken(steps: readonly ChangeStep[], {role, isOr}: ChangeLead): boolean {
  const isDelta = steps.at(-1)?.lead?.role === 'delta'
  if (isOr) return !isDelta && steps.some(({lead}) => lead?.role === 'delta')
  return steps.some(({lead}) => (lead?.role ?? 'to') === role)
}

const isGlued = (text: string, {end}: ChangeAmount): boolean => /^-[a-z]/i.test(text.slice(end, end + 2))

/** The figure as written, and the words after it. */
const aroundOf = (text: string, {figure, end}: ChangeAmount): readonly [string, string] => [
  text.slice(figure.start, figure.end),
  text.slice(end, end + 60),
]

const lastClause = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1)
