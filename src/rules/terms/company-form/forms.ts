import {legalForms} from '../../../lexicon/index.js'
import type {Term} from '../../../lint/terms.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** One way to write the name of a company, right or wrong. */
export interface NameForm extends Term {
  /** The name as it should be written. */
  readonly name: string
}

/** A name where it stands. */
export interface Named {
  readonly written: string
  /** As it should be. */
  readonly name: string
  readonly match: Span
  readonly prose: Prose
}

/** A name and the legal form at its end: `Acme Robotics` `, ` `Inc` `.` */
const withForm = /^(.{1,100}?)(,?\s)([A-Za-z.]{1,8}?)(\.?)$/

/** The forms to look for: each name, run together or taken apart, and with the comma and point of its legal form or without. */
export function formsOf(names: readonly string[]): readonly NameForm[] {
  return names.flatMap(name => {
    const [, stem = '', , form = ''] = splitName(name) ?? []
    const ends = form === '' ? [] : [`, ${form}`, `, ${form}.`, ` ${form}`, ` ${form}.`]
    const joined = name.replace(/[\s-]/g, '')
    const apart = name.replace(/([a-z])(?=[A-Z])/g, '$1 ')
    return [...new Set([name, joined, apart, ...ends.map(end => stem + end)])].map(text => ({text, name}))
  })
}

/** How many characters of a name its legal form takes, with the comma and space before it; 0 without one. */
export function legalFormLength(name: string): number {
  const stem = splitName(name)?.[1]
  return stem === undefined ? 0 : name.length - stem.length
}

function splitName(name: string): RegExpExecArray | undefined {
  const match = withForm.exec(name) ?? undefined
  return legalForms.has(match?.[3]?.toLowerCase() ?? '') ? match : undefined
}
