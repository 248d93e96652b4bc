import {numberWords} from '../../lexicon/index.js'
import type {DraftFigure} from './draft-figure.js'
import {modifierOf} from './read/modifier.js'

const cardinal = [...numberWords.values()]
  .filter(word => word.kind !== 'ordinal' && word.value > 0)
  .map(word => word.word)
  .join('|')
const number = `(?:\\d{1,3}|${cardinal})`
/** one in five · nine out of 10 · 3-for-1 · 4:1 · 1-for-20 */
const oneIn = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d$€£.,:-])(?<a>${number})(?:\\s(?:in|out\\sof(?:\\severy)?)\\s(?:every\\s)?|-for-|-to-|\\s?:\\s?)(?<b>${number})(?![A-Za-zÀ-ɏ\\d:%]|[.,]\\d|\\s(?:years?|months?|days?|weeks?|million|billion|percent))`,
  'giu',
)
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
}
/** one-third · two thirds · a third of · three-quarters */
const fraction = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d-])(?<a>an?|${cardinal})(?:\\s|-)(?<b>thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?![A-Za-zÀ-ɏ-])(?<of>\\sof\\b)?`,
  'giu',
)
const half =
  /(?<![A-Za-zÀ-ɏ\d-])(?:one-|one\s|a\s)?half(?=\s(?:of|the|its|their|our|all)\b)(?!\sof\s(?:the\s(?:year|fiscal|decade|century|20|game|match)|20|fiscal|FY|this\s(?:year|decade)|next|last))/giu
/** doubled and its like are no figures; “twofold”, “tenfold” are. */
const fold =
  /(?<![A-Za-zÀ-ɏ-])(?<a>two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|hundred)-?fold(?![A-Za-zÀ-ɏ])/giu

/** Ratios, fractions in words and multipliers in one word. */
export function findRatios(text: string): readonly DraftFigure[] {
  const lower = text.toLowerCase()
  const out: DraftFigure[] = []
  const add = (start: number, end: number, value: number, kind: 'ratio' | 'multiplier' = 'ratio'): void => {
    out.push({start, end, kind, value, unit: kind === 'ratio' ? null : 'x', modifier: modifierOf(text, start, end)})
  }
  if (/\b(?:in|out|for|to)\b|:/.test(lower)) {
    for (const match of text.matchAll(oneIn)) {
      const [a, b] = [valueOf(match.groups?.a), valueOf(match.groups?.b)]
      const isIn = /\sin\s/i.test(match[0])
      if (
        b === 0 ||
        (isIn && a !== 1 && a >= b) ||
        (isIn && b < 3) ||
        (match[0].includes(':') && (b > 20 || a > 100 || /:\s?0\d|\d\s:\s/.test(match[0])))
      )
        continue
      if (/-to-/.test(match[0]) && b !== 1) continue
      add(match.index, match.index + match[0].length, a / b)
    }
  }
  if (/third|quarter|fourth|fifth|sixth|eighth|tenth/.test(lower)) {
    for (const match of text.matchAll(fraction)) {
      const {a = '', b = '', of} = match.groups ?? {}
      const isPlain = /s$/i.test(b) || /^one$/i.test(a) || of !== undefined
      if (!isPlain || (/^an?$/i.test(a) && of === undefined)) continue
      const end = match.index + match[0].length - (of?.length ?? 0)
      const scale = /^\sof\sa\s(million|billion)/i.exec(text.slice(end, end + 16))
      if (scale)
        out.push({
          start: match.index,
          end: end + scale[0].length,
          kind: 'count',
          value: (valueOf(a) / (parts[b.toLowerCase()] ?? 1)) * (/million/i.test(scale[0]) ? 1e6 : 1e9),
          unit: null,
          modifier: modifierOf(text, match.index, end),
        })
      else add(match.index, end, valueOf(a) / (parts[b.toLowerCase()] ?? 1))
    }
  }
  if (lower.includes('half'))
    for (const match of text.matchAll(half)) add(match.index, match.index + match[0].length, 0.5)
  if (lower.includes('fold'))
    for (const match of text.matchAll(fold))
      add(match.index, match.index + match[0].length, valueOf(match.groups?.a), 'multiplier')
  return out
}

function valueOf(word: string | undefined): number {
  if (word === undefined || /^an?$/i.test(word)) return 1
  if (/^hundred$/i.test(word)) return 100
  return /^\d/.test(word) ? Number(word) : (numberWords.get(word.toLowerCase())?.value ?? 1)
}
