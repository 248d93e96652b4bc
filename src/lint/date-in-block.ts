import type {DateMention} from '../ast/index.js'
import type {Prose} from '../prose/index.js'
import type {Visitors} from './visitors.js'

/** Visitors of a rule that wants each date together with the block of prose that it stands in. */
export function dateInBlock(read: (date: DateMention, prose: Prose) => void): Pick<Visitors, 'prose' | 'date'> {
  let prose: Prose | undefined
  return {
    prose: block => {
      prose = block
    },
    date: date => {
      if (prose) read(date, prose)
    },
  }
}
