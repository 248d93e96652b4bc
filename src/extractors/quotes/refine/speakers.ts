import type {Prose} from '../../../prose/index.js'
import {type Headline, withHeadline} from './appointment.js'
import {mostMentions} from './everybody.js'
import {type FoldedName, foldedOf} from './names.js'
import {nearest} from './nearest.js'
import type {Person} from './person.js'
import {Roll} from './roll.js'
import {scanRunsAt, tellsNames} from './scan.js'
import {findSurnames} from './surnames.js'

/**
 * Those who speak in a release, with what it says of them elsewhere, for which only the places are read where their surnames
 * stand. Of somebody who has a title and a surname that is like nobody else’s in the release nothing more is to be known: mentions
 * of others change nothing, and a short one (“Berg, the mayor of Tarn,”) gives a post to those alone who have none.
 */
export class Speakers {
  readonly #roll: Roll
  readonly #isSure: boolean

  constructor(
    speakers: readonly Person[],
    surnames: readonly string[],
    prose: readonly Prose[],
    headlines: readonly Headline[],
  ) {
    this.#roll = new Roll(speakers)
    const wanted = new Set([...speakers.map(({name}) => name), ...surnames].map(name => lastOf(foldedOf(name))))
    const {blocks, candidates} = findSurnames(prose.filter(tellsNames), wanted)
    let isSure = candidates < mostMentions
    for (const {prose: block, places} of blocks) {
      const {people, shorts} = scanRunsAt(block, places)
      for (const person of people)
        this.#roll.add(withHeadline({...person, at: block.source.start + person.at}, headlines))
      // “Dr. Mill Berg”: perhaps somebody else of that surname.
      if (shorts.some(({name, isAddressed}) => isAddressed && name.includes(' '))) isSure = false
    }
    this.#isSure = isSure && this.#roll.namesakes('').length === 0
  }

  /** The person of a full name, or the one of a surname that was named nearest; undefined where the whole release must tell. */
  find(name: FoldedName, at: number): Person | undefined {
    if (!this.#isSure) return undefined
    const namesakes = this.#roll.namesakes(lastOf(name))
    if (namesakes.some(({person}) => person.title === undefined)) return undefined
    if (name.last === '') return name.whole.includes(' ') ? undefined : nearest(namesakes, name, at)
    return this.#roll.named(name)?.person
  }
}

const lastOf = ({last, whole}: FoldedName): string => last || whole
