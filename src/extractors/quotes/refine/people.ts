import {givenNames} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Post} from '../read/post.js'
import {appointmentInHeadline, fullNameInHeadline} from './appointment.js'
import {fitOf, foldName, isSameName} from './names.js'
import type {Mention, Person} from './person.js'
import {scanPeople} from './scan.js'

/** How many mentions of people are read: a release names a few dozen, and each is compared with all. */
const most = 1000

/** Everybody whose full name a release gives, by the places where it does. */
export class People {
  readonly #people: Person[] = []
  readonly #prose: readonly Prose[]
  readonly #headlines: readonly Prose[]
  readonly #mentions: Mention[] = []
  #isScanned = false

  constructor(prose: readonly Prose[]) {
    this.#prose = prose
    this.#headlines = prose.filter(({role}) => role === 'headline' || role === 'subheadline')
  }

  /** Remembers a full mention. The first title and organization that is given for a name stays. */
  add(person: Person): void {
    const i = this.#people.findIndex(({name}) => isSameName(name, person.name))
    const known = this.#people[i]
    if (!known) {
      this.#people.push(person)
      return
    }
    const name = person.name.length > known.name.length ? person.name : known.name
    const title = known.title ?? person.title
    this.#people[i] = {name, title, organization: known.organization ?? person.organization, at: known.at}
  }

  /** The person of a name: in full, or by surname or first name; the surname and the nearest before `at` win. */
  find(name: string, at: number): Person | undefined {
    this.#scan()
    return this.#pick(name, at) ?? this.#inHeadline(name)
  }

  /** “Acme Names Tom Berg CEO” and then only “Berg”: somebody whose full name the headline alone gives. */
  #inHeadline(name: string): Person | undefined {
    const full = fullNameInHeadline(this.#headlines, name)
    if (full === undefined) return undefined
    const post = appointmentInHeadline(this.#headlines, full)
    const person = {name: full, title: post?.title, organization: post?.organization, at: 0}
    this.add(person)
    return person
  }

  #pick(name: string, at: number): Person | undefined {
    const same = this.#people.find(person => isSameName(person.name, name))
    if (same) return (same.title === undefined ? this.#longer(name) : undefined) ?? same
    let best: {person: Person; rank: number} | undefined
    for (const person of this.#people) {
      const fit = fitOf(name, person.name)
      if (fit === undefined) continue
      const distance = person.at <= at ? at - person.at : 1e7 + person.at - at
      // A namesake who is only named in passing, perhaps inside a quotation, comes after whoever has a post.
      const rank = fit * 1e9 + (person.title === undefined ? 1e8 : 0) + distance
      if (!best || rank < best.rank) best = {person, rank}
    }
    return best?.person
  }

  /** “Feld Berg” for “Ana Feld Berg”: a surname of two words. */
  #longer(name: string): Person | undefined {
    const end = ` ${foldName(name)}`
    return this.#people.find(person => person.title !== undefined && foldName(person.name).endsWith(end))
  }

  /** The last person named between two offsets; of subjects alone where asked. */
  lastBetween(from: number, to: number, isSubject: boolean): Person | undefined {
    this.#scan()
    let last: Mention | undefined
    for (const mention of this.#mentions)
      if (mention.at >= from && mention.at < to && (mention.isSubject || !isSubject) && mention.at >= (last?.at ?? 0))
        last = mention
    return last && this.#people.find(({name}) => isSameName(name, last.name))
  }

  /** The person whose post a release names alone: “the Finance Minister”. */
  findByTitle(post: string, at: number): Person | undefined {
    this.#scan()
    const words = keywordsOf(post)
    if (words.length === 0) return undefined
    const holders = this.#people.filter(({title, organization}) => {
      const own = keywordsOf(`${title ?? ''} ${organization ?? ''}`)
      return words.every(word => own.includes(word))
    })
    const last = this.#mentions.findLast(
      mention => mention.at < at && holders.some(({name}) => isSameName(name, mention.name)),
    )
    return holders.find(({name}) => last !== undefined && isSameName(name, last.name)) ?? holders[0]
  }

  /** Reads full names with their titles anywhere in the release, once. */
  #scan(): void {
    if (this.#isScanned) return
    this.#isScanned = true
    const {people, shorts} = scanPeople(this.#prose)
    for (const {isNamed, isSubject, ...person} of people.slice(0, most)) {
      this.add(withPost(person, appointmentInHeadline(this.#headlines, person.name)))
      if (isNamed || (isSubject && givenNames.has(foldName(person.name).split(' ', 1)[0] ?? '')))
        this.#mentions.push({name: person.name, at: person.at, isSubject})
    }
    this.#mentions.sort((a, b) => a.at - b.at)
    for (const {name, at, isSubject, post, isAddressed} of shorts.slice(0, most)) {
      const known = this.#pick(name, at) ?? this.findByTitle(name, at)
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

const small = new Set(['the', 'and', 'for', 'its', 'our', 'of', 'their'])
const keywordsOf = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter(word => word.length > 1 && !small.has(word))

/** The post that the headline gives goes before the one in the text; the organization of either stays. */
const withPost = (person: Person, given: Post | undefined): Person =>
  given?.title === undefined
    ? person
    : {...person, title: given.title, organization: given.organization ?? person.organization}
