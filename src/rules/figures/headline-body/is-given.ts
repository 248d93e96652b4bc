import type {Figure} from '../../../ast/index.js'
import {isWithinBand} from '../band.js'
import {percentChange, pointChange} from '../change-size.js'
import type {FigureBlock} from '../figure-blocks.js'
import {mayAgree} from '../interval.js'

/** Whether the text gives a figure, in any rounding that agrees, or gives what it is made of. */
export function isGiven(head: Figure, blocks: readonly FigureBlock[]): boolean {
  return blocks.some(({found}) =>
    found.some(figure => (isAlike(head, figure) && mayAgree(head, figure)) || isSameElsewhere(head, figure)),
  )
}

/** Whether two figures may be compared: money of one currency, percentages, or plain numbers of whatever is counted. */
export function isAlike(a: Figure, b: Figure): boolean {
  const [first, second] = [dimensionOf(a), dimensionOf(b)]
  return first === second || (first === '%' && b.kind === 'ratio')
}

function dimensionOf({kind, unit}: Figure): string {
  if (kind === 'money') return /D$/.test(unit ?? '') ? '$' : (unit ?? '')
  return kind === 'percent' ? '%' : 'number'
}

/** “$1.12 billion” stands in a table as 1,120 or 1,120,345, whatever its head says of thousands; “300 tons” are 300,000 kg. */
function isSameElsewhere(head: Figure, figure: Figure): boolean {
  const {value, table, kind, unit} = figure
  if (!value || !head.value || kind === 'percent' || head.kind === 'percent') return false
  // “$0.31 a share” is written so in a table as well.
  if (head.kind === 'money' && Math.abs(head.value) < 1000) return false
  if (!table && (head.kind !== 'measure' || kind !== 'measure' || unit === head.unit)) return false
  const power = 10 ** (3 * Math.round(Math.log10(Math.abs(head.value / value)) / 3))
  return mayAgree(head, {...head, value: value * power, modifier: null})
}

/** Whether a block gives what a figure is made of: “Up 24%” of $62 million and $50 million; the whole of parts. */
export function isMadeOf(head: Figure, {found}: FigureBlock): boolean {
  const alike = found.filter(figure => figure.value !== null)
  return alike.some((first, i) => {
    let sum = 0
    for (const [j, figure] of alike.slice(i).entries()) {
      if (!isAlike(head, figure) || !isOneUnit(first, figure) || j > 12) break
      sum += figure.value ?? 0
      if (j > 0 && mayAgree(head, {...figure, value: sum, text: head.text, modifier: null})) return true
    }
    return head.kind === 'percent' && alike.some(other => other !== first && isChangeOf(head, other, first))
  })
}

const isOneUnit = (a: Figure, b: Figure): boolean => (a.unit ?? '').toLowerCase() === (b.unit ?? '').toLowerCase()

function isChangeOf(head: Figure, to: Figure, from: Figure): boolean {
  if (to.kind !== from.kind || to.unit !== from.unit) return false
  const [percent, points] = [percentChange(to, from), to.kind === 'percent' ? pointChange(to, from) : undefined]
  return [percent, points].some(band => band !== undefined && isWithinBand(head, band))
}
