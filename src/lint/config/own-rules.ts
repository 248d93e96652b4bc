import {rules} from '../../registry/rules.gen.js'
import type {LintConfig} from './types.js'

/** Whether a configuration has rules that are not pressrel's. */
export const hasOwnRules = ({definitions}: Pick<LintConfig, 'definitions'>): boolean =>
  definitions.length > rules.length

/** Whether the category of a rule's id is one of pressrel's. */
export const isOwnCategory = (id: string): boolean => {
  const category = id.slice(0, id.indexOf('/') + 1)
  return rules.some(([known]) => known.startsWith(category))
}
