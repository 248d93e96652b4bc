import {changeVerbs} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {moveScale} from '../find/amount.js'
import {toDraft} from '../read/read-figure.js'
import type {Reading} from '../read/reading.js'

/** “$2.30 to $2.40”, “10–12%”, “between five and seven”, “4 to 7 MW”: two numbers that are one figure. */
export function joinRanges(text: string, found: readonly Reading[]): readonly DraftFigure[] {
  const out: DraftFigure[] = []
  for (let i = 0; i < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]]
    if (!a) continue
    const range = b && join(text, a, b)
    if (range) i++
    out.push(range ?? toDraft(text, a))
  }
  return out
}

/** Whether the unit of a reading stands beside its number; of a bare number it is what follows the second one. */
const ownsUnit = ({kind, hasOwnUnit}: Reading): boolean => hasOwnUnit && kind !== 'count' && kind !== 'number'

function join(text: string, a: Reading, b: Reading): DraftFigure | undefined {
  // The first number may have been read with what follows the second: “10–12%” leaves “10” bare.
  const end = ownsUnit(a) ? a.end : a.amount.end
  if (b.start <= end || b.start - end > 24) return undefined
  const gap = text.slice(end, b.start)
  const head = text.slice(Math.max(0, a.start - 70), a.start)
  if (!isJoint(gap, head, a, b)) return undefined
  const isSameKind = a.kind === b.kind && (a.unit === b.unit || a.kind === 'count')
  const sharesSign = a.kind === 'money' && (b.kind === 'number' || b.kind === 'count')
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || (!isSameKind && ownsUnit(a) && !sharesSign)) return undefined
  if (/to/i.test(gap) && a.kind === b.kind && isCompared(a, head)) return undefined
  return toRange(text, a, b, sharesSign)
}

const joint =
  /^(?:\s?(?:-|--|–|—|~|to)\s?|-to-|\sto\s(?:a\s(?:high|maximum)\sof\s|(?:about|approximately|around)\s)?|\sthrough\s)$/i

function isJoint(gap: string, head: string, a: Reading, b: Reading): boolean {
  if (joint.test(gap)) return true
  if (/^\sand\s$/i.test(gap)) return /\bbetween\s(?:about\s|approximately\s|around\s)?$/i.test(head)
  return /^\sor\s$/i.test(gap) && a.amount.isWord && b.amount.isWord && b.value - a.value <= 2
}

/** “rose from 2% to 36%”, “the figure of EUR 12.7 million to EUR 14.0 million”: two figures that a change compares. */
function isCompared(a: Reading, head: string): boolean {
  const owns = ownsUnit(a)
  if (!owns && a.amount.scale === 0) return false
  if (/\b(?:range[sd]?|ranging|rang\w{1,3}|anywhere|varying|be(?:tween)?)\s(?:\w{1,10}\s)?(?:from\s)?$/i.test(head))
    return false
  const words = head
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
  // “raised its quarterly dividend by $0.02 to $0.25”
  if (words.at(-1) === 'by' && words.slice(-7).some(word => changeVerbs.has(word))) return true
  if (words.slice(-4).some(word => word === 'from' || word === 'went' || word === 'moved' || changeVerbs.has(word))) {
    const last = words.at(-1) ?? ''
    return last === 'from' || words.slice(-4).some(word => changeVerbs.has(word) || word === 'went' || word === 'moved')
  }
  return owns && (a.kind === 'percent' || a.kind === 'money') && /\bfrom\s[^.;]{0,60}$/i.test(head)
}

function toRange(text: string, a: Reading, b: Reading, sharesSign: boolean): DraftFigure | undefined {
  const sharesScale = a.amount.scale === 0 && b.amount.scale > 0 && a.amount.value < 1000
  const min = sharesScale ? moveScale(a.amount.plain, b.amount.scale) * Math.sign(a.value || 1) : scaleLike(a, b)
  const max = sharesSign ? b.amount.value : b.value
  if (min >= max) return undefined
  const [first, {iso: _, ...second}] = [toDraft(text, a), toDraft(text, b)]
  return {
    ...second,
    kind: sharesSign ? 'money' : b.kind,
    start: a.start,
    end: sharesSign ? b.amount.end : second.end,
    value: null,
    min,
    max,
    unit: sharesSign ? a.unit : b.unit,
    modifier: first.modifier ?? (second.modifier === 'more-than' ? second.modifier : null),
  }
}

/** “20 to 30 cents”: a bare first number is as many hundredths as the second. */
function scaleLike(a: Reading, b: Reading): number {
  const isHundredth =
    b.kind === 'money' && a.kind !== 'money' && b.amount.scale === 0 && b.value * 100 === b.amount.value
  return isHundredth ? moveScale(a.amount.plain, -2) : a.value
}
