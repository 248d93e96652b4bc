import type {Contacts} from '../../ast/index.js'
import {type Source, spanOf} from '../../source/index.js'

/** The source of a block of contacts: its lines may have run into each other, so that no contact is read from them. */
export function wordsIn({value}: Source, {position}: Contacts): string {
  const {start, end} = spanOf(position)
  return value.slice(start, end)
}
