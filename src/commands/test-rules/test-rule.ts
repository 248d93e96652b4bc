import type {CustomRule} from '../../cli/custom-rules/index.js'
import {isRuleData} from '../../cli/custom-rules/resolve-source.js'
import {withPatience} from '../../cli/patience.js'
import {shownPath} from '../../cli/shown-path.js'
import {PressrelError} from '../../errors.js'
import {checkExamples, type FailedExample} from '../../lint/index.js'

/** What came of a rule's examples, in words. */
export interface TestedRule {
  readonly count: number
  readonly complaints: readonly string[]
}

/** Tries a rule on its examples; one that shows nothing of what it finds, or of what it leaves alone, is not tested. */
export async function testRule({id, rule, file}: CustomRule): Promise<TestedRule> {
  const {pass = [], fail = []} = rule.examples ?? {}
  const lacking = [
    ...(fail.length === 0 ? ['shows nothing that it finds: add an example under “fail”'] : []),
    ...(pass.length === 0 ? ['shows nothing that it leaves alone: add an example under “pass”'] : []),
  ]
  try {
    const {count, failed} = checkExamples(id, rule, {guard: withPatience})
    const placed = await Promise.all(failed.map(example => withPlace(id, file, example)))
    return {count, complaints: [...lacking, ...placed]}
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    return {count: pass.length + fail.length, complaints: [error.message]}
  }
}

async function withPlace(id: string, file: string, {kind, index, message}: FailedExample): Promise<string> {
  if (!isRuleData(file)) return `${shownPath(file)}: ${kind} ${index + 1}: ${message}`
  const {openPlaces} = await import('../../cli/config-places.js')
  const {line, column} = openPlaces(file)({path: [id, kind, index]}) ?? {line: 1, column: 1}
  return `${shownPath(file)}:${line}:${column}: ${message}`
}
