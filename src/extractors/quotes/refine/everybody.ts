import {givenNames} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {appointmentInHeadline, fullNameInHeadline, type Headline, withHeadline} from './appointment.js'
import {type KnownPerson, keywordsIn} from './known-person.js'
import {type FoldedName, foldedOf} from './names.js'
import {nearest} from './nearest.js'
import type {Mention, Person} from './person.js'
import {Roll} from './roll.js'
import {scanPeople} from './scan.js'

/** How many mentions of people are read: a release names a few dozen, and each is compared with all. */
export const mostMentions = 1000

/** Everybody whom a release names, the speakers first, by the places where it does. */
export class Everybody {
  readonly #roll: Roll
  readonly #headlines: readonly Headline[]
  readonly #mentions: Mention[] = []

  /** Reads full names with their titles anywhere in the release. */
  constructor(speakers: readonly Person[], prose: readonly Prose[], headlines: readonly Headline[]) {
    this.#roll = new Roll(speakers)
    this.#headlines = headlines
    const {people, shorts} = scanPeople(prose)
    for (const person of people.slice(0, mostMentions)) {
      const {name, at, isNamed, isSubject} = person
      this.#roll.add(withHeadline(person, headlines))
      if (isNamed || (isSubject && givenNames.has(foldedOf(name).first))) this.#mentions.push({name, at, isSubject})
    }
    this.#mentions.sort((a, b) => a.at - b.at)
    for (const {name, at, isSubject, post, isAddressed} of shorts.slice(0, mostMentions)) {
      const folded = foldedOf(name)
      const known = this.#pick(folded, at) ?? this.#holderOf(folded, at)
      // “Acme’s chairman, Mr. Lu”: a release may give no other name than this.
      const person =
        known ?? (isAddressed ? {name, title: post?.title, organization: post?.organization, at} : undefined)
      if (!person) continue
      if (!known || (post && known.title === undefined)) this.#roll.add({...person, ...post})
      this.#mentions.push({name: person.name, at, isSubject})
    }
    this.#mentions.sort((a, b) => a.at - b.at)
  }

  /** “Acme Names Tom Berg CEO” and then only “Berg”: somebody whose full name the headline alone gives. */
  #inHeadline(surname: FoldedName): Person | undefined {
    const name = fullNameInHeadline(this.#headlines, surname)
    if (name === undefined) return undefined
    const folded = foldedOf(name)
    const post = appointmentInHeadline(this.#headlines, folded)
    const person = {name, title: post?.title, organization: post?.organization, at: 0}
    this.#roll.add(person, folded)
    return person
  }

  /** The person of a name: in full, or by surname or first name; the surname and the nearest before `at` win. */
  find(name: string, at: number): Person | undefined {
    const folded = foldedOf(name)
    return this.#pick(folded, at) ?? this.#inHeadline(folded)
  }

  #pick(name: FoldedName, at: number): Person | undefined {
    const same = this.#roll.named(name)?.person
    if (!same) return nearest(this.#roll.people, name, at)
    return (same.title === undefined ? this.#longer(name) : undefined) ?? same
  }

  /** “Feld Berg” for “Ana Feld Berg”: a surname of two words. */
  #longer({whole}: FoldedName): Person | undefined {
    return this.#roll.people.find(
      ({person, folded}) => person.title !== undefined && folded.whole.endsWith(` ${whole}`),
    )?.person
  }

  /** The last person named between two offsets; of subjects alone where asked. */
  lastBetween(from: number, to: number, isSubject: boolean): Person | undefined {
    let last: Mention | undefined
    for (const mention of this.#mentions)
      if (mention.at >= from && mention.at < to && (mention.isSubject || !isSubject) && mention.at >= (last?.at ?? 0))
        last = mention
    return last && this.#roll.named(foldedOf(last.name))?.person
  }

  /** The person whose post a release names alone: “the Finance Minister”. */
  findByTitle(post: string, at: number): Person | undefined {
    return this.#holderOf(foldedOf(post), at)
  }

  #holderOf({whole}: FoldedName, at: number): Person | undefined {
    const words = keywordsIn(whole)
    if (words.length === 0) return undefined
    const holders = this.#roll.people.filter(known => known.holds(words))
    if (holders.length === 0) return undefined
    const holderOf = ({name}: Mention): KnownPerson | undefined => {
      const folded = foldedOf(name)
      return holders.find(holder => holder.isNamed(folded))
    }
    const last = this.#mentions.findLast(mention => mention.at < at && holderOf(mention) !== undefined)
    return ((last && holderOf(last)) ?? holders[0])?.person
  }
}
