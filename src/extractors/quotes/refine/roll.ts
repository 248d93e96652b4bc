import {KnownPerson} from './known-person.js'
import {type FoldedName, foldedOf} from './names.js'
import type {Person} from './person.js'

/** People by their full names, in the order in which they were named first. */
export class Roll {
  readonly #people: KnownPerson[] = []
  /** Those of one last name, in the same order: names of one person share it. */
  readonly #byLast = new Map<string, KnownPerson[]>()

  constructor(people: Iterable<Person> = []) {
    for (const person of people) this.add(person)
  }

  get people(): readonly KnownPerson[] {
    return this.#people
  }

  /** Remembers a full mention. The first title and organization that is given for a name stays. */
  add(person: Person, name = foldedOf(person.name)): void {
    const known = this.named(name)
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

  /** The person of a full name or another form of it. */
  named(name: FoldedName): KnownPerson | undefined {
    return this.namesakes(name.last).find(known => known.isNamed(name))
  }

  /** Everybody of a last name; of the empty one those whose name is one word. */
  namesakes(last: string): readonly KnownPerson[] {
    return this.#byLast.get(last) ?? nobody
  }
}

const nobody: readonly KnownPerson[] = []
