import {PressrelError} from '../../errors.js'

/** How deep nodes may lie inside each other: more than a release can need. */
const deepest = 60

/**
 * A value of a JSON document that nobody has checked, with its place. What reads it says what it wants; anything else is an `E_READ` that
 * names the place: `content[3].children[0].value wants a text, not 12`.
 */
export class JsonValue {
  readonly #value: unknown
  readonly #file: string | undefined
  /** `content[3].children[0]`; empty for the whole document. */
  readonly path: string
  readonly #depth: number

  constructor(value: unknown, file: string | undefined, path = '', depth = 0) {
    this.#value = value
    this.#file = file
    this.path = path
    this.#depth = depth
  }

  /** Whether there is anything: absent values are null. */
  get isPresent(): boolean {
    return this.#value !== undefined && this.#value !== null
  }

  get isObject(): boolean {
    return typeof this.#value === 'object' && this.#value !== null && !Array.isArray(this.#value)
  }

  get isList(): boolean {
    return Array.isArray(this.#value)
  }

  /** The value as it came, for those who check it themselves. */
  get raw(): unknown {
    return this.#value
  }

  /** What an object has under a key of its own; `__proto__` is a key like any other. */
  field(key: string): JsonValue {
    if (!this.isObject) this.fail('an object')
    const own = Object.getOwnPropertyDescriptor(this.#value, key)?.value
    return this.#inside(own, this.path === '' ? key : `${this.path}.${key}`)
  }

  keys(): readonly string[] {
    return this.isObject ? Object.keys(this.#value as object) : this.fail('an object')
  }

  items(): readonly JsonValue[] {
    if (!Array.isArray(this.#value)) return this.fail('a list')
    return this.#value.map((item, i) => this.#inside(item, `${this.path}[${i}]`))
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : this.fail('a text')
  }

  textOrNull(): string | null {
    return this.isPresent ? this.text() : null
  }

  flagOrNull(): boolean | null {
    if (!this.isPresent) return null
    return typeof this.#value === 'boolean' ? this.#value : this.fail('true or false')
  }

  integer(min: number, max: number): number {
    const value = this.#value
    const isRight = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    return isRight ? value : this.fail(`a whole number from ${min} to ${max}`)
  }

  oneOf<const W extends string>(words: readonly W[]): W {
    return words.find(word => word === this.#value) ?? this.fail(words.join(' or '))
  }

  /** Says what should stand here. Throws `E_READ`. */
  fail(wants: string): never {
    const place = this.path === '' ? 'the document' : this.path
    throw new PressrelError('E_READ', `${place} wants ${wants}, not ${shown(this.#value)}`, {file: this.#file})
  }

  #inside(value: unknown, path: string): JsonValue {
    if (this.#depth < deepest * 2) return new JsonValue(value, this.#file, path, this.#depth + 1)
    throw new PressrelError('E_LIMIT', `holds nodes that lie more than ${deepest} deep inside each other`, {
      file: this.#file,
    })
  }
}

/** A value in a few characters. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
