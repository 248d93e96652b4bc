/** The forms that a template may be written in: American and British. */
export const forms = ['us', 'uk'] as const

/** American (`us`) or British (`uk`): spelling, order of dates, signs of money, end mark. */
export type Form = (typeof forms)[number]

/** What a field holds. */
export type FieldTypeName =
  | 'text'
  | 'sentence'
  | 'paragraph'
  | 'list'
  | 'choice'
  | 'yes-no'
  | 'date'
  | 'time'
  | 'year'
  | 'number'
  | 'percent'
  | 'money'
  | 'ticker'
  | 'url'
  | 'email'
  | 'phone'

/** What must hold of a value beyond its type. Declarative, so that no template can make pressrel hang. */
export interface FieldCheck {
  /** Of `number`, `year`, `percent` and `money` (in full: 462000000). */
  readonly min?: number
  readonly max?: number
  /** In characters. */
  readonly maxLength?: number
  readonly minWords?: number
  readonly maxWords?: number
  /** Of `date`: another date field; this day is that day or a later one. */
  readonly notBefore?: string
  /** Of `date`: another date field; this day is that day or an earlier one. */
  readonly notAfter?: string
  /** Of `number`, `year`, `percent` and `money`: another field of the type; this value is as high or higher. */
  readonly notBelow?: string
}

/** What a field may say differently in British form. */
export interface FieldWords {
  /** The question, as a writer is asked it. */
  readonly label: string
  /** More about the question, in a sentence. */
  readonly help?: string
  /** An answer as a writer gives it; all examples together fill the template to a finished release. */
  readonly example: string
  readonly default?: string
  /** Of `choice`. */
  readonly choices?: readonly string[]
}

/** What a field may be differently in British form. */
export type BritishField = Partial<FieldWords & Pick<TemplateField, 'required' | 'scale'>>

/** One thing that a template asks for. */
export interface TemplateField extends FieldWords {
  readonly name: string
  readonly type: FieldTypeName
  /** Whether a release cannot do without it; what is not required may be set to nothing and then falls away. */
  readonly required: boolean
  readonly check?: FieldCheck
  /** Of `money`: a code of ISO 4217; that of the form (USD, GBP) where none is said. */
  readonly currency?: string
  /** Of `money`: what a bare number counts. */
  readonly scale?: 'thousand' | 'million' | 'billion'
  /** The fact of the configuration that fills it in: `organization.name`. */
  readonly from?: string
  readonly uk?: BritishField
}

/** A template, checked: Markdown with `{{field}}` placeholders, and what they stand for. */
export interface Template {
  readonly name: string
  readonly summary: string
  /** The kind of news, as lists of genres name it. */
  readonly genre?: string
  readonly forms: readonly Form[]
  /** The presets under which the filled template is clean, by form. */
  readonly presets: Readonly<Record<Form, readonly string[]>>
  readonly fields: readonly TemplateField[]
  /** What is written in each form; one text may serve both. */
  readonly texts: Readonly<Record<Form, string | undefined>>
  /** Fields that are declared and stand in no text. */
  readonly unused: readonly string[]
}

/** What fills a template, by field; a list has an item a line. */
export type FieldValues = Readonly<Record<string, string>>
