import type {Contact} from '../ast/index.js'
import {findWrittenDate, fromIso, isMonthDay, monthNumber, toIso} from '../calendar/index.js'
import {findEmails} from '../source/index.js'

/** What a front matter key wants; undefined as a result means “wrong”. */
export interface KeyKind {
  /** Ends the sentence “`date` wants …”. */
  readonly wants: string
  /** `plain` is the value as JSON, `written` the scalar's characters as they stand (quotation marks left out). */
  read(plain: unknown, written: string | undefined): unknown
}

const text: KeyKind = {
  wants: 'a line of text, such as "Acme opens a plant in Leeds"',
  read: (plain, written) => (isScalar(plain) && written !== undefined && written.trim() !== '' ? written : undefined),
}

const ticker: KeyKind = {...text, wants: 'an exchange and a symbol, such as "NYSE: ACM"'}

const language: KeyKind = {
  wants: 'a language tag, such as en or en-GB',
  read: (_, written) => (written && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(written) ? written : undefined),
}

const date: KeyKind = {
  wants: 'a day that exists, such as 2026-05-12',
  read: (_, written) => (written === undefined ? undefined : readDay(written)),
}

/** 2026-05-12T06:00 · 2026-05-12 06:00:30-04:00 · 2026-05-12T06:00 America/New_York */
const dayAndTime =
  /^\d{4}-\d\d-\d\d[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?\s?(?:Z|[+-]\d\d:?\d\d|[A-Za-z/_ ]{1,40})?$/

const embargo: KeyKind = {
  wants: 'a day or a day with time and zone, such as 2026-05-12T06:00-04:00',
  read: (_, written) => {
    if (written === undefined) return undefined
    if (/^\d{4}-\d\d-\d\d/.test(written)) {
      const isWhole = written.length === 10 || dayAndTime.test(written)
      return fromIso(written) && isWhole ? written : undefined
    }
    return readDay(written)
  },
}

const fiscalYearEnd: KeyKind = {
  wants: 'the month and day on which the fiscal year ends, such as 09-30',
  read: (_, written) => {
    const digits = /^(?:--)?(\d\d)-(\d\d)$/.exec(written ?? '')
    const words = /^(\p{L}{3,9})\.?\s(\d{1,2})$/u.exec(written ?? '')
    const month = digits ? Number(digits[1]) : monthNumber(words?.[1] ?? '')
    const day = Number(digits?.[2] ?? words?.[2])
    const monthDay = month === undefined ? '' : `${two(month)}-${two(day)}`
    return isMonthDay(monthDay) ? monthDay : undefined
  },
}

const tags: KeyKind = {
  wants: 'a list of words, such as [results, retail]',
  read: (plain, written) => {
    if (Array.isArray(plain) && plain.every(item => typeof item === 'string' || typeof item === 'number'))
      return plain.map(String)
    return typeof plain === 'string' && written !== undefined ? [written] : undefined
  },
}

const contacts: KeyKind = {
  wants: 'a list of people with name, title, organization, email and phone',
  read: plain => {
    const list = Array.isArray(plain) ? plain : [plain]
    const people = list.map(toContact)
    return people.every(person => person !== undefined) && people.length > 0 ? people : undefined
  },
}

/** The keys that pressrel knows, by name. */
export const keyKinds: ReadonlyMap<string, KeyKind> = new Map([
  ['title', text],
  ['subtitle', text],
  ['date', date],
  ['location', text],
  ['embargo', embargo],
  ['organization', text],
  ['ticker', ticker],
  ['contacts', contacts],
  ['language', language],
  ['fiscal_year_end', fiscalYearEnd],
  ['tags', tags],
])

/** The calendar day as written, without conversion between zones. */
function readDay(written: string): string | undefined {
  const iso = fromIso(written)
  if (iso) return toIso(iso)
  const found = findWrittenDate(written)
  if (!found?.exists || found.year === undefined) return undefined
  return toIso({year: found.year, month: found.month, day: found.day})
}

/** `Ana Ruiz` · `press@acme.example` · `Ana Ruiz <ana@acme.example>` */
function toContactLine(line: string): Contact {
  const [email = null] = findEmails(line)
  const name = line
    .replace(email ?? '', '')
    .replace(/[<>(),\s]{1,4}$/, '')
    .trim()
  return {name: name === '' ? null : name, title: null, organization: null, email, phone: null}
}

function toContact(value: unknown): Contact | undefined {
  if (typeof value === 'string' && value.trim() !== '') return toContactLine(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = new Map(Object.entries(value))
  const of = (key: string): string | null => {
    const found = entries.get(key)
    return isScalar(found) ? String(found) : null
  }
  const contact = {
    name: of('name'),
    title: of('title'),
    organization: of('organization'),
    email: of('email'),
    phone: of('phone'),
  }
  return Object.values(contact).some(part => part !== null) ? contact : undefined
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const two = (n: number): string => String(n).padStart(2, '0')
