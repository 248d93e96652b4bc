import type {Prose} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {attributionBefore} from '../read/before.js'

/** “Ana Ruiz, CEO of Acme, said:” at the end of a block, after its last quotation. */
export function introductionOf(prose: Prose, from: number): Attribution | undefined {
  const end = prose.text.replace(/[\s*]{1,8}$/, '').length
  const last = prose.text[end - 1]
  return last === ':' || last === ',' ? attributionBefore(prose, from, end) : undefined
}
