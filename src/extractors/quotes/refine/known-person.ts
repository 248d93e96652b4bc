import {type FoldedName, foldedOf, foldName, isSameName} from './names.js'
import type {Person} from './person.js'

/** A person with what others are compared with: the name taken apart, and the words of the post once it is asked for. */
export class KnownPerson {
  #person: Person
  #folded: FoldedName
  #keywords: readonly string[] | undefined

  constructor(person: Person) {
    this.#person = person
    this.#folded = foldedOf(person.name)
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
  merge({name, title, organization}: Person): void {
    const known = this.#person
    this.#person = {
      name: name.length > known.name.length ? name : known.name,
      title: known.title ?? title,
      organization: known.organization ?? organization,
      at: known.at,
    }
    this.#folded = foldedOf(this.#person.name)
    this.#keywords = undefined
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
export const keywordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(' ')
    .filter(word => word.length > 1 && !small.has(word))
