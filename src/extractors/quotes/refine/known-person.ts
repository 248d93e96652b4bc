import {type FoldedName, foldName, isSameName} from './names.js'
import type {Person} from './person.js'

/** A person with what others are compared with: the name taken apart, and the words of the post once it is asked for. */
export class KnownPerson {
  #person: Person
  #folded: FoldedName
  #keywords: readonly string[] | undefined

  constructor(person: Person, folded: FoldedName) {
    this.#person = person
    this.#folded = folded
  }

  get person(): Person {
    return this.#person
  }

  get folded(): FoldedName {
    return this.#folded
  }

  isNamed(name: FoldedName): boolean {
    return isSameName(this.#folded, name)
  }

  /** Takes the longer name of another mention, and what was not known of the post. */
  merge({name, title, organization}: Person, folded: FoldedName): void {
    const known = this.#person
    const isLonger = name.length > known.name.length
    this.#person = {
      name: isLonger ? name : known.name,
      title: known.title ?? title,
      organization: known.organization ?? organization,
      at: known.at,
    }
    if (isLonger) this.#folded = folded
    const isSamePost = this.#person.title === known.title && this.#person.organization === known.organization
    if (!isSamePost) this.#keywords = undefined
  }

  /** Whether the post, with its organization, has all of some words; whoever has none holds nothing. */
  holds(words: readonly string[]): boolean {
    const {title, organization} = this.#person
    if (title === undefined && organization === undefined) return false
    this.#keywords ??= keywordsOf(`${title ?? ''} ${organization ?? ''}`)
    const own = this.#keywords
    return words.every(word => own.includes(word))
  }
}

const small = new Set(['the', 'and', 'for', 'its', 'our', 'of', 'their'])

/** The words of a post that tell it from others, in lower case without accents. */
const keywordsOf = (text: string): readonly string[] => keywordsIn(foldName(text))

/** The same of a text in lower case without accents. */
export const keywordsIn = (folded: string): readonly string[] =>
  folded.split(' ').filter(word => word.length > 1 && !small.has(word))
