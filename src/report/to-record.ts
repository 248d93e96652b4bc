import {countFindings, type FileFindings} from './types.js'

/** The JSON of one file's findings. */
export function toRecord({file, findings, error}: FileFindings): object {
  if (error) return {file, error}
  return {file, messages: findings, ...countFindings(findings)}
}
