import type {FieldTypeName} from '../types.js'
import {email, phone, ticker, url} from './addresses.js'
import {choice, yesNo} from './choices.js'
import {date} from './day.js'
import {money} from './money.js'
import {number, percent, year} from './number.js'
import {time} from './time.js'
import type {FieldType} from './types.js'
import {list, paragraph, sentence, text} from './words.js'

export {isNo} from './choices.js'
export type {FieldContext, FieldType, Written} from './types.js'
export {withStop} from './words.js'

/** The types of fields by the name that a template gives them. */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = {
  text,
  sentence,
  paragraph,
  list,
  choice,
  'yes-no': yesNo,
  date,
  time,
  year,
  number,
  percent,
  money,
  ticker,
  url,
  email,
  phone,
}

/** Their names. */
export const fieldTypeNames = Object.keys(fieldTypes).filter((name): name is FieldTypeName => name in fieldTypes)
