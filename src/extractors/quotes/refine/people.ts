import {givenNames} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Post} from '../read/post.js'
import {appointmentInHeadline, fullNameInHeadline, type Headline, headlinesAmong} from './appointment.js'
import {KnownPerson, keywordsIn} from './known-person.js'
import {type FoldedName, fitOf, foldedOf} from './names.js'
import type {Mention, Person} from './person.js'
import {scanPeople} from './scan.js'

/** How many mentions of people are read: a release names a few dozen, and each is compared with all. */
const most = 1000

/** Everybody whose full name a release gives, by the places where it does. */
export class People {
  readonly #people: KnownPerson[] = []
  /** Those of one last name, in the same order: names of one person share it. */
  readonly #byLast = new Map<string, KnownPerson[]>()
  readonly #prose: readonly Prose[]
  readonly #headlines: readonly Headline[]
  readonly #mentions: Mention[] = []
  #isScanned = false

  constructor(prose: readonly Prose[]) {
    this.#prose = prose
    this.#headlines = headlinesAmong(prose)
  }

  /** Remembers a full mention. The first title and organization that is given for a name stays. */
  add(person: Person, name = foldedOf(person.name)): void {
    const known = this.#named(name)
    if (known) {
      known.merge(person, name)
      return
    }
    const added = new KnownPerson(person, name)
    this.#people.push(added)
    const namesakes = this.#byLast.get(name.last)
    if (namesakes) namesakes.push(added)
    else this.#byLast.set(name.last, [added])
  }

  #named(name: FoldedName): KnownPerson | undefined {
    return this.#byLast.get(name.last)?.find(known => known.isNamed(name))
  }

  /** The person of a name: in full, or by surname or first name; the surname and the nearest before `at` win. */
  find(name: string, at: number): Person | undefined {
    this.#scan()
    const folded = foldedOf(name)
    return this.#pick(folded, at) ?? this.#inHeadline(folded)
  }

  /** “Acme Names Tom Berg CEO” and then only “Berg”: somebody whose full name the headline alone gives. */
  #inHeadline(surname: FoldedName): Person | undefined {
    const name = fullNameInHeadline(this.#headlines, surname)
    if (name === undefined) return undefined
    const folded = foldedOf(name)
    const post = appointmentInHeadline(this.#headlines, folded)
    const person = {name, title: post?.title, organization: post?.organization, at: 0}
    this.add(person, folded)
    return person
  }

  #pick(name: FoldedName, at: number): Person | undefined {
    const same = this.#named(name)?.person
    if (same) return (same.title === undefined ? this.#longer(name) : undefined) ?? same
    let best: Person | undefined
    let bestRank = Number.POSITIVE_INFINITY
    for (const {person, folded} of this.#people) {
      const fit = fitOf(name, folded)
      if (fit === undefined) continue
      const distance = person.at <= at ? at - person.at : 1e7 + person.at - at
      // A namesake who is only named in passing, perhaps inside a quotation, comes after whoever has a post.
      const rank = fit * 1e9 + (person.title === undefined ? 1e8 : 0) + distance
      if (rank < bestRank) {
        best = person
        bestRank = rank
      }
    }
    return best
  }

  /** “Feld Berg” for “Ana Feld Berg”: a surname of two words. */
  #longer({whole}: FoldedName): Person | undefined {
    return this.#people.find(({person, folded}) => person.title !== undefined && folded.whole.endsWith(` ${whole}`))
      ?.person
  }

  /** The last person named between two offsets; of subjects alone where asked. */
  lastBetween(from: number, to: number, isSubject: boolean): Person | undefined {
    this.#scan()
    let last: Mention | undefined
    for (const mention of this.#mentions)
      if (mention.at >= from && mention.at < to && (mention.isSubject || !isSubject) && mention.at >= (last?.at ?? 0))
        last = mention
    return last && this.#named(foldedOf(last.name))?.person
  }

  /** The person whose post a release names alone: “the Finance Minister”. */
  findByTitle(post: string, at: number): Person | undefined {
    this.#scan()
    return this.#holderOf(foldedOf(post), at)
  }

  #holderOf({whole}: FoldedName, at: number): Person | undefined {
    const words = keywordsIn(whole)
    if (words.length === 0) return undefined
    const holders = this.#people.filter(known => known.holds(words))
    if (holders.length === 0) return undefined
    const holderOf = ({name}: Mention): KnownPerson | undefined => {
      const folded = foldedOf(name)
      return holders.find(holder => holder.isNamed(folded))
    }
    const last = this.#mentions.findLast(mention => mention.at < at && holderOf(mention) !== undefined)
    return ((last && holderOf(last)) ?? holders[0])?.person
  }

  /** Reads full names with their titles anywhere in the release, once. */
  #scan(): void {
    if (this.#isScanned) return
    this.#isScanned = true
    const {people, shorts} = scanPeople(this.#prose)
    for (const {name, title, organization, at, isNamed, isSubject} of people.slice(0, most)) {
      const folded = foldedOf(name)
      this.add(withPost({name, title, organization, at}, appointmentInHeadline(this.#headlines, folded)), folded)
      if (isNamed || (isSubject && givenNames.has(folded.first))) this.#mentions.push({name, at, isSubject})
    }
    this.#mentions.sort((a, b) => a.at - b.at)
    for (const {name, at, isSubject, post, isAddressed} of shorts.slice(0, most)) {
      const folded = foldedOf(name)
      const known = this.#pick(folded, at) ?? this.#holderOf(folded, at)
      // “Acme’s chairman, Mr. Lu”: a release may give no other name than this.
      const person =
        known ?? (isAddressed ? {name, title: post?.title, organization: post?.organization, at} : undefined)
      if (!person) continue
      if (!known || (post && known.title === undefined)) this.add({...person, ...post})
      this.#mentions.push({name: person.name, at, isSubject})
    }
    this.#mentions.sort((a, b) => a.at - b.at)
  }
}

/** The post that the headline gives goes before the one in the text; the organization of either stays. */
const withPost = (person: Person, given: Post | undefined): Person =>
  given?.title === undefined
    ? person
    : {...person, title: given.title, organization: given.organization ?? person.organization}
