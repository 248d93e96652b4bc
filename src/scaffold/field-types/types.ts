import type {Form, TemplateField} from '../types.js'

/** What was read of a value. */
export interface Written {
  /** How it is written, by the name of the format; `default` is what stands where no format is asked for. */
  readonly texts: Readonly<Record<string, string>>
  /** What `min` and `max` look at: the number in full, or the days since 1970. */
  readonly amount?: number
}

/** The field and the form in which a value is read and written. */
export interface FieldContext {
  readonly field: Pick<TemplateField, 'choices' | 'currency' | 'scale'>
  readonly form: Form
}

/** A type of fields: how a value is read, and all the ways to write it. */
export interface FieldType {
  readonly about: string
  /** The formats beside the plain one, with what each makes. */
  readonly formats: Readonly<Record<string, string>>
  /** What is wanted, as a message ends: “a day such as May 12, 2026 or 2026-05-12”. */
  wanted(ctx: FieldContext): string
  /** Reads a value, cleaned and not empty; undefined for what is no such value. */
  read(text: string, ctx: FieldContext): Written | undefined
}
