import type {Prose} from '../../../prose/index.js'
import {type Headline, headlinesAmong} from './appointment.js'
import {Everybody} from './everybody.js'
import {foldedOf} from './names.js'
import type {Person} from './person.js'
import {Speakers} from './speakers.js'

/** Who speaks in a release: most are named in full beside a quotation, so that few releases are read for everybody. */
export class People {
  readonly #prose: readonly Prose[]
  readonly #given: Person[] = []
  readonly #surnames: string[] = []
  #headlines: readonly Headline[] | undefined
  #speakers: Speakers | undefined
  #everybody: Everybody | undefined

  constructor(prose: readonly Prose[]) {
    this.#prose = prose
  }

  /** Remembers a speaker, before anybody is looked for: the name in full with what stands beside it, or the surname alone. */
  remember(person: Person): void {
    if (person.name.includes(' ')) this.#given.push(person)
    else this.#surnames.push(person.name)
  }

  /** The person of a name: in full, or by surname or first name; the surname and the nearest before `at` win. */
  find(name: string, at: number): Person | undefined {
    const speaker = this.#everybody ? undefined : this.#among().find(foldedOf(name), at)
    return speaker ?? this.#all().find(name, at)
  }

  /** The last person named between two offsets; of subjects alone where asked. */
  lastBetween(from: number, to: number, isSubject: boolean): Person | undefined {
    return this.#all().lastBetween(from, to, isSubject)
  }

  /** The person whose post a release names alone: “the Finance Minister”. */
  findByTitle(post: string, at: number): Person | undefined {
    return this.#all().findByTitle(post, at)
  }

  #among(): Speakers {
    this.#speakers ??= new Speakers(this.#given, this.#surnames, this.#prose, this.#inHeadlines())
    return this.#speakers
  }

  #all(): Everybody {
    this.#everybody ??= new Everybody(this.#given, this.#prose, this.#inHeadlines())
    return this.#everybody
  }

  #inHeadlines(): readonly Headline[] {
    this.#headlines ??= headlinesAmong(this.#prose)
    return this.#headlines
  }
}
