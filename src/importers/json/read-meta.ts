import {keyKinds} from '../../markdown/front-matter-keys.js'
import {isDangerousKey} from '../../markdown/front-matter-reader.js'
import type {JsonValue} from './json-value.js'

/** The front matter of a document: known keys by what they may hold, the others as they are. Absent and null ones are left out. */
export function readMeta(meta: JsonValue): Readonly<Record<string, unknown>> {
  if (!meta.isPresent) return {}
  const values = new Map<string, unknown>()
  for (const [key, kind] of keyKinds) {
    const field = meta.field(key)
    if (!field.isPresent) continue
    const {raw} = field
    const read = kind.read(plainOf(field), typeof raw === 'object' ? undefined : String(raw))
    values.set(key, read === undefined ? field.fail(kind.wants) : key === 'contacts' ? withoutNulls(read) : read)
  }
  const extra = meta.field('extra')
  for (const key of extra.isPresent ? extra.keys() : []) {
    if (keyKinds.has(key)) extra.fail(`keys that pressrel does not know; “${key}” belongs one level up`)
    if (!isDangerousKey(key)) values.set(key, plainOf(extra.field(key)))
  }
  return Object.fromEntries(values)
}

/** A value as plain JSON, without keys that would reach a prototype. */
function plainOf(value: JsonValue): unknown {
  if (value.isList) return value.items().map(plainOf)
  if (!value.isObject) return value.raw
  const keys = value.keys().filter(key => !isDangerousKey(key))
  return Object.fromEntries(keys.map(key => [key, plainOf(value.field(key))]))
}

/** A contact is written with what is known of it. */
function withoutNulls(contacts: unknown): unknown {
  if (!Array.isArray(contacts)) return contacts
  return contacts.map((contact: object) =>
    Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== null)),
  )
}
