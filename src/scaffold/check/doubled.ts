import type {Placeholder} from '../placeholders.js'
import type {FieldTypeName} from '../types.js'

/** What a type writes itself, and what may therefore not stand beside its plain placeholder. */
interface OwnMark {
  readonly name: string
  readonly before?: RegExp
  readonly after?: RegExp
}

const ownMarks: Partial<Record<FieldTypeName, OwnMark>> = {
  sentence: {name: 'its full stop', after: /^\.(?!\.)/},
  percent: {name: 'the sign %', after: /^ ?(?:%|per ?cent\b)/},
  money: {name: 'the sign of its currency', before: /[$£€]$/},
}

/** What a placeholder and the text around it would both write: `${{price}}`, `{{share}}%`; undefined where nothing is. */
export function doubledMark(text: string, {formats, start, end}: Placeholder, type: FieldTypeName): string | undefined {
  const own = formats.length === 0 ? ownMarks[type] : undefined
  const isBefore = own?.before?.test(text.slice(Math.max(0, start - 1), start))
  return isBefore || own?.after?.test(text.slice(end, end + 10)) ? own?.name : undefined
}
