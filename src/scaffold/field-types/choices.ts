import type {FieldType} from './types.js'

/** `choice`: one of the texts that the field lists. */
export const choice: FieldType = {
  about: 'one of the texts under “choices”',
  formats: {},
  wanted: ({field}) => `one of: ${(field.choices ?? []).join(', ')}`,
  read(value, {field}) {
    const found = field.choices?.find(known => known.toLowerCase() === value.toLowerCase())
    return found === undefined ? undefined : {texts: {default: found}}
  },
}

/** `yes-no`: writes nothing itself; “no” takes away what it stands in, as nothing does. */
export const yesNo: FieldType = {
  about: 'writes nothing; “no” takes away the paragraph, item or row that it stands in',
  formats: {},
  wanted: () => 'yes or no',
  read: value => (/^(?:yes|y|true)$/i.test(value) ? {texts: {default: ''}} : undefined),
}

/** Whether a yes-no field is answered with no. */
export const isNo = (value: string): boolean => /^(?:no|n|false)$/i.test(value)
