import type {Prose} from '../../prose/index.js'
import {looksLikePerson, readSpeakerText} from './speaker-text.js'
import {isNameWord, isTitleWord, withoutHonorifics} from './words.js'

/** A person of the release: the fullest name, and title and organization from its first full mention. */
export interface Person {
  readonly name: string
  title: string | undefined
  organization: string | undefined
  /** Offset in the source of the first mention. */
  readonly at: number
}

const sequence =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\p{M}.’'‑-]*|O[’']\p{Lu}\p{L}+)(?:\s(?:(?:van|von|der|den|de|la|le|du|da|dos|del|di|al|bin|ibn|ten|ter)\s){0,3}(?:[“"‘(]\p{Lu}\p{L}+[”"’)]\s)?(?:\p{Lu}[\p{L}\p{M}.’'‑-]*)){1,5}/gu

/** Everybody whose full name a release gives, by the places where it does. */
export class People {
  readonly #people: Person[] = []
  readonly #prose: readonly Prose[]
  readonly #mentions: {readonly name: string; readonly at: number}[] = []
  #isScanned = false

  constructor(prose: readonly Prose[]) {
    this.#prose = prose
  }

  /** Remembers a full mention. The first title and organization that is given for a name stays. */
  add(name: string, title: string | undefined, organization: string | undefined, at: number): Person {
    const known = this.#people.find(person => sameName(person.name, name))
    if (!known) {
      const person = {name, title, organization, at}
      this.#people.push(person)
      return person
    }
    known.title ??= title
    known.organization ??= organization
    if (name.length <= known.name.length) return known
    const fuller = {...known, name}
    this.#people[this.#people.indexOf(known)] = fuller
    return fuller
  }

  /** The person of a short form: surname, first name, or both with something between; the nearest before `at` wins. */
  find(short: string, at: number): Person | undefined {
    const words = short.split(' ')
    const isMatch = (person: Person): boolean => {
      const parts = person.name.split(' ')
      if (words.length === 1)
        return (
          parts.length > 1 &&
          (fold(parts.at(-1) ?? '') === fold(short) ||
            fold(parts[0] ?? '') === fold(short) ||
            parts.slice(1).some((_, i) => fold(parts.slice(i + 1).join(' ')) === fold(short)))
        )
      return sameName(person.name, short) || fold(parts.slice(-words.length).join(' ')) === fold(short)
    }
    const bySurname = (person: Person): number => (fold(person.name.split(' ').at(-1) ?? '') === fold(short) ? 0 : 1)
    const pick = (): Person | undefined =>
      this.#people
        .filter(isMatch)
        .sort(
          (a, b) =>
            bySurname(a) - bySurname(b) ||
            Number(b.at <= at) - Number(a.at <= at) ||
            Math.abs(a.at - at) - Math.abs(b.at - at),
        )[0]
    const known = pick()
    if (known || this.#isScanned) return known
    this.#scan()
    return pick()
  }

  /** The last person named before an offset, for “he” and “she”. */
  lastBefore(at: number): Person | undefined {
    this.#scan()
    let last: {readonly name: string; readonly at: number} | undefined
    for (const mention of this.#mentions) if (mention.at < at && mention.at >= (last?.at ?? 0)) last = mention
    return last && this.#people.find(person => sameName(person.name, last.name))
  }

  /** The person whose post a release names alone: “the Finance Minister”. */
  findByTitle(post: string): Person | undefined {
    this.#scan()
    const words = foldWords(post)
    if (words.length === 0) return undefined
    return this.#people.find(person => {
      const own = foldWords(`${person.title ?? ''} ${person.organization ?? ''}`)
      return words.every(word => own.includes(word))
    })
  }

  /** Reads full names with their titles anywhere in the release. */
  #scan(): void {
    if (this.#isScanned) return
    this.#isScanned = true
    for (const prose of this.#prose) {
      if (prose.role === 'table') continue
      for (const match of prose.text.matchAll(sequence)) this.#read(prose, match)
    }
  }

  /** Reads one run of capitalised words. */
  #read(prose: Prose, match: RegExpExecArray): void {
    const {text} = prose
    const cut = match[0].search(/\s(?:Mr|Mrs|Ms|Dr|Smt|Shri|Prof)\.?\s\p{Lu}/u)
    const words = match[0].slice(cut + 1).split(' ')
    let first = 0
    while (first < words.length && (isTitleWord(words[first] ?? '') || !isNameWord(words[first] ?? ''))) first++
    const title = words.slice(0, first).join(' ')
    const whole = withoutHonorifics(
      words
        .slice(first)
        .join(' ')
        .replace(/[’']s?$/, ''),
    )
    if (!looksLikePerson(whole)) {
      this.#rememberShort(match[0], prose.source.start + match.index)
      return
    }
    const hasHonorific =
      whole !==
      words
        .slice(first)
        .join(' ')
        .replace(/[’']s?$/, '')
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 120)
    const described = /^,\s/.test(after)
      ? readSpeakerText(
          `${whole}${(/^[^.;“”"]{2,110}/.exec(after)?.[0] ?? '').replace(/\s(?:said|says|has|is|was|will)\b.*$/, '')}`,
        )
      : undefined
    const hasTitle = described?.title !== undefined
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const lead = /((?:\p{L}[\p{L}’'.&-]*\s){1,6})$/u.exec(before)?.[1] ?? ''
    const isIntroduced =
      title !== '' ||
      hasHonorific ||
      hasTitle ||
      lead.trim().split(' ').some(isTitleWord) ||
      /\((?:CEO|CFO|COO|CTO|MD)\)/.test(after.slice(0, 8))
    if (!isIntroduced && whole.split(' ').length > 3) return
    const own = title !== '' ? readSpeakerText(`${lead}${match[0]}`.trim()) : undefined
    this.add(
      whole,
      described?.title ?? own?.title ?? (title || undefined),
      described?.organization ?? own?.organization,
      prose.source.start + match.index,
    )
  }

  /** “Mr Ruiz” names again whom the release has named in full. */
  #rememberShort(words: string, at: number): void {
    const surname = /^(?:Mr|Mrs|Ms|Dr|Justice|Shri|Smt)\.?\s(?:Justice\s)?(\p{Lu}[\p{L}’'-]+)/u.exec(words)?.[1]
    const person =
      surname === undefined
        ? undefined
        : this.#people.find(known => fold(known.name.split(' ').at(-1) ?? '') === fold(surname))
    if (person) this.#mentions.push({name: person.name, at})
  }
}

const foldWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, ' ')
    .split(/\s+/)
    .filter(word => word.length > 2 && !/^(?:the|and|for|its|our)$/.test(word))

function sameName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')]
  return x.length > 1 && y.length > 1 && x[0] === y[0] && x.at(-1) === y.at(-1)
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
