import {scaled} from './amount.js'
import {type Classified, toDraft} from './classify.js'
import type {DraftFigure} from './draft-figure.js'

const joint = /^(?:\s?(?:-|–|—|~|to)\s?|-to-|\sto\s(?:a\s(?:high|maximum)\sof\s)?|\sthrough\s)$/i
const and = /^\sand\s$/i
const or = /^\sor\s$/i
const changes =
  /\b(?:from|rose|fell|grew|grown|increas\w{1,4}|decreas\w{1,4}|declin\w{1,3}|dropp?\w{0,3}|up|down|improv\w{1,3}|rais\w{1,3}|reduc\w{1,3}|expand\w{0,3}|climb\w{0,3}|went|moved|jump\w{0,3})\s(?:\w{1,12}\s){0,3}?$/i

/** “$2.30 to $2.40”, “10–12%”, “between five and seven”, “4 to 7 MW”: two numbers that are one figure. */
export function joinRanges(text: string, found: readonly Classified[]): readonly DraftFigure[] {
  const out: DraftFigure[] = []
  for (let i = 0; i < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]]
    if (!a) continue
    const range = b && join(text, a, b)
    if (range) {
      out.push(range)
      i++
    } else out.push(toDraft(text, a))
  }
  return out
}

function join(text: string, a: Classified, b: Classified): DraftFigure | undefined {
  // The first number may have been read with what follows the second: “10–12%” leaves “10” bare.
  const aEnd = a.hasOwnUnit && a.kind !== 'count' && a.kind !== 'number' ? a.end : a.amount.end
  const gap = text.slice(aEnd, b.start)
  const head = text.slice(Math.max(0, a.start - 40), a.start)
  const isBetween = and.test(gap) && /\bbetween\s(?:about\s|approximately\s|around\s)?$/i.test(head)
  const isOr = or.test(gap) && a.amount.isWord && b.amount.isWord && b.value - a.value <= 2
  if (!joint.test(gap) && !isBetween && !isOr) return undefined
  const aIsBare = a.kind === 'number' || a.kind === 'count' || !a.hasOwnUnit
  const isSameKind = a.kind === b.kind && (a.unit === b.unit || a.kind === 'count')
  const sharesSign = a.kind === 'money' && (b.kind === 'number' || b.kind === 'count')
  if (!isSameKind && !aIsBare && !sharesSign) return undefined
  if (b.kind === 'ordinal' || a.kind === 'ordinal') return undefined
  const isWordGap = /to/i.test(gap)
  const owns = a.hasOwnUnit && a.kind !== 'count' && a.kind !== 'number'
  // “from 2% to 36%” after a verb of change compares two figures; “$2 to $3 million” cannot.
  if (
    isWordGap &&
    (owns || a.amount.scale > 0) &&
    b.kind === a.kind &&
    changes.test(head) &&
    !/\b(?:range[sd]?|ranging|anywhere|varying|be(?:tween)?)\s(?:\w{1,10}\s)?from\s$/i.test(head)
  )
    return undefined
  const tells =
    /\bfrom\s[^.;]{0,60}$/i.test(text.slice(Math.max(0, a.start - 70), a.start)) &&
    !/\brang\w{1,3}\sfrom\s[^.;]{0,20}$/i.test(head)
  if (isWordGap && owns && tells && (a.kind === 'percent' || a.kind === 'money') && b.kind === a.kind) return undefined
  const sharedScale = a.amount.scale === 0 && b.amount.scale > 0 && a.amount.value < 1000
  const own = sharedScale ? scaled(a.amount.plain, b.amount.scale) * Math.sign(a.value || 1) : a.value
  const [min, max] = [own, sharesSign ? b.amount.value : b.value]
  if (min >= max) return undefined
  const base = toDraft(text, b)
  const first = toDraft(text, a)
  const kind = sharesSign ? 'money' : b.kind
  return {
    ...base,
    kind,
    start: a.start,
    end: sharesSign ? b.amount.end : base.end,
    value: null,
    min,
    max,
    unit: sharesSign ? a.unit : b.unit,
    modifier: first.modifier ?? (base.modifier === 'more-than' ? base.modifier : null),
  }
}
