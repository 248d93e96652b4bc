import {problemsOf} from '../../report/problems.js'
import type {FileFindings} from '../../report/types.js'
import type {ArtifactLocation} from './artifact.js'

/** What kept pressrel from checking a release, but for the indexes, which are known at the end. */
export interface Problem {
  readonly code: string
  readonly rule?: string
  /** The rest of the notification. Source: SARIF 2.1.0, 3.58. */
  readonly notification: object
}

const meanings: Readonly<Record<string, string>> = {
  E_READ: 'A release could not be read.',
  E_LIMIT: 'A release is longer than what is read.',
  E_RULE: 'A rule failed; the others went on.',
  E_BUG: 'pressrel failed on a release.',
}

/** Why a file could not be read, and the rules that failed on it. */
export function problemsIn(result: FileFindings, artifactLocation: ArtifactLocation): readonly Problem[] {
  return problemsOf(result).map(({code, message, line, column, rule}) => {
    const region = line === undefined ? {} : {region: {startLine: line, startColumn: column ?? 1}}
    const locations = [{physicalLocation: {artifactLocation, ...region}}]
    return {code, rule, notification: {level: 'error', message: {text: message}, locations}}
  })
}

/** The kinds of the problems of a run, sorted: what an index of a notification counts in. */
export function describeCodes(problems: readonly Problem[]): readonly {readonly id: string}[] {
  const codes = [...new Set(problems.map(({code}) => code))].sort()
  return codes.map(id => {
    const text = meanings[id] ?? 'A release could not be checked.'
    return {id, shortDescription: {text}, fullDescription: {text}, help: {text}}
  })
}

/** A problem with the indexes of its kind and of its rule. */
export function notificationOf(
  {code, rule, notification}: Problem,
  codes: readonly {readonly id: string}[],
  ruleIndex: ReadonlyMap<string, number>,
): object {
  const index = rule === undefined ? undefined : ruleIndex.get(rule)
  return {
    descriptor: {id: code, index: codes.findIndex(({id}) => id === code)},
    ...(index !== undefined && {associatedRule: {id: rule, index}}),
    ...notification,
  }
}
