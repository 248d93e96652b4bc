import {fieldIn} from '../template-fields.js'
import type {Form, TemplateField} from '../types.js'
import {isFault, readValue} from '../values.js'
import type {Mistakes} from './mistakes.js'

/** Checks that examples and defaults are what their fields ask for, and that dates are compared with dates, numbers with numbers. */
export function checkExamples(fields: readonly TemplateField[], spoken: readonly Form[], mistakes: Mistakes): void {
  for (const [i, field] of fields.entries()) {
    for (const key of ['example', 'default'] as const) checkWord(field, i, key, spoken, mistakes)
    for (const key of ['notBefore', 'notAfter'] as const) {
      const other = field.check?.[key]
      if (other !== undefined && fields.find(({name}) => name === other)?.type !== 'date')
        mistakes.inFacts({path: ['fields', i, 'check', key]}, `there is no date field “${other}”`)
    }
    const {type, check: {notBelow} = {}} = field
    const isCompared = fields.some(other => other.name === notBelow && other.type === type) && amounts.includes(type)
    if (notBelow !== undefined && !isCompared)
      mistakes.inFacts(
        {path: ['fields', i, 'check', 'notBelow']},
        `“${field.name}” and “${notBelow}” can’t be compared`,
        `“notBelow” wants two fields of one type: ${amounts.join(', ')}`,
      )
  }
}

const amounts: readonly string[] = ['number', 'percent', 'money', 'year']

/** One fault of a value is told once, though it be one in both forms. */
function checkWord(
  field: TemplateField,
  i: number,
  key: 'example' | 'default',
  spoken: readonly Form[],
  mistakes: Mistakes,
): void {
  for (const form of spoken) {
    const said = fieldIn(field, form)
    const value = said[key]
    const read = value ? readValue(said, value, form) : undefined
    if (typeof read !== 'object' || !isFault(read)) continue
    const isBritish = form === 'uk' && field.uk?.[key] !== undefined
    mistakes.inFacts({path: ['fields', i, ...(isBritish ? ['uk', key] : [key])]}, `${read.message} as its ${key}`)
    return
  }
}
