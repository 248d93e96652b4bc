import {rules} from '../../registry/rules.gen.js'
import type {LintConfig} from './types.js'

/** Whether a configuration has rules that are not pressrel's. */
export const hasOwnRules = ({definitions}: Pick<LintConfig, 'definitions'>): boolean =>
  definitions.length > rules.length
