import type {Figure} from '../../../ast/index.js'
import {changeVerbs, isShareCue} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {round} from '../band.js'
import {roundingOf} from '../rounding.js'

/** How far apart the shares of a list may stand, and how far before the first its whole is named. */
const farthest = 90
const reach = 60

export default defineRule({
  summary: 'The shares of one whole come to more than 100%',
  level: 'warning',
  presets: ['ir'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'arithmetic'},
  messages: {more: '{shares} add up to {sum}%, which is more than the whole.'},
  create: ctx => {
    const {value} = ctx.draft.source
    let shares: Figure[] = []
    const finish = (): void => {
      const sum = shares.reduce((total, share) => total + (share.value ?? 0), 0)
      const slack = shares.reduce((total, share) => total + roundingOf(share), 0)
      if (shares.length > 1 && sum - slack > 100 && isOneWhole(value, shares)) {
        const texts = shares.map(({text}) => text)
        const span = {start: startOf(shares[0]), end: endOf(shares.at(-1))}
        const list = `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
        ctx.report({message: 'more', span, values: {shares: list, sum: round(sum)}})
      }
      shares = []
    }
    return {
      figure: figure => {
        if (!isShare(figure) || !isNext(value, shares.at(-1), figure)) finish()
        if (isShare(figure)) shares.push(figure)
      },
      'release:exit': finish,
    }
  },
})

const startOf = (figure: Figure | undefined): number => (figure ? spanOf(figure.position).start : 0)
const endOf = (figure: Figure | undefined): number => (figure ? spanOf(figure.position).end : 0)

const isShare = ({unit, value, modifier, change, table}: Figure): boolean =>
  unit === '%' && value !== null && value > 0 && value < 100 && modifier === null && !change && !table

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{1,30}/g) ?? []

/** Whether a share goes on with the list of the one before it: in one sentence, with no word of change between. */
function isNext(value: string, before: Figure | undefined, share: Figure): boolean {
  if (!before) return true
  const between = value.slice(endOf(before), startOf(share))
  if (between.length > farthest || /[.!?]\s|\n\s{0,8}\n|[%$€£]/.test(between)) return false
  return !wordsIn(between).some(word => isShareCue('other', word) || changeVerbs.has(word))
}

/** “The remaining 20%”; “is split 60% to 45%”. Percentages side by side may be of anything. */
function isOneWhole(value: string, shares: readonly Figure[]): boolean {
  const last = shares.at(-1)
  const beside = value.slice(Math.max(endOf(shares.at(-2)), startOf(last) - 30), startOf(last))
  if (wordsIn(beside).some(word => isShareCue('rest', word))) return true
  const before = value.slice(Math.max(0, startOf(shares[0]) - reach), startOf(shares[0]))
  const sentence = before.split(/[.!?]\s|\n\s{0,8}\n/).at(-1) ?? ''
  const words = wordsIn(sentence)
  if (words.slice(-4).some(word => isShareCue('whole', word))) return true
  return shares.length > 2 && isDivided(sentence, gapsOf(value, shares))
}

const gapsOf = (value: string, shares: readonly Figure[]): readonly string[] =>
  shares.slice(1).map((share, i) => value.slice(endOf(shares[i]), startOf(share)))

/** “Of that backlog, 55% …, 30% … and 20%”; “Schools accounted for 47% of revenue, shops for 33% and hotels for 26%”. Guests asked may say two things. */
function isDivided(before: string, gaps: readonly string[]): boolean {
  if (!/\sand\s/.test(gaps.at(-1) ?? '') || !gaps.slice(0, -1).every(gap => gap.includes(', '))) return false
  const isAmount = (text: string): boolean => wordsIn(text).some(word => isShareCue('amount', word))
  if (divided.test(before)) return isAmount(before)
  return /\bfor\s$/.test(before) && /^\sof\s/.test(gaps[0] ?? '') && isAmount(gaps[0] ?? '') && gaps.every(isFor)
}

const isFor = (gap: string): boolean => gap.endsWith(' for ')

/** “Of that backlog, ”, “Of the total revenue, ” */
const divided = /^\s{0,3}of\s(?:that|this|the|its|our|their|total)\s(?:[a-z]{2,20}\s){0,3}[a-z]{2,20},\s$/i
