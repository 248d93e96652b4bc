import type {Figure} from '../../../ast/index.js'
import type {Prose} from '../../../prose/index.js'
import type {FigureBlock} from '../figure-blocks.js'

/** Whether the digits of a figure stand in the text where no figure was seen, as in a name or a code. */
export function isWritten({text}: Figure, prose: readonly Prose[], blocks: readonly FigureBlock[]): boolean {
  const digits = /\d[\d,.]{0,20}\d/.exec(text)?.[0]
  if (digits === undefined || digits.replace(/\D/g, '').length < 3) return false
  return prose.some(block => {
    const at = block.text.indexOf(digits)
    if (at < 0 || isDigit(block.text[at - 1]) || isDigit(block.text[at + digits.length])) return false
    const figures = blocks.find(each => each.prose === block)?.figures ?? []
    return !figures.some(({start, end}) => start <= at && at < end)
  })
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)
