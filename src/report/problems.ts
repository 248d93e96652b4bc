import type {FileFindings} from './types.js'

/** What kept pressrel from checking a release, or from checking all of it. */
export interface RunProblem {
  /** `E_READ`, `E_RULE` …, as in JSON. */
  readonly code: string
  /** A sentence that does not name the file. */
  readonly message: string
  readonly line?: number
  readonly column?: number
  /** The rule that failed. */
  readonly rule?: string
}

/** Why a file could not be read, or which rules failed on it. */
export function problemsOf({file, error, failures = []}: FileFindings): readonly RunProblem[] {
  const failed = failures.map(({code, message, line, column, rule}) => ({code, message, line, column, rule}))
  return error ? [{code: error.code, ...withoutFile(error.message, file)}, ...failed] : failed
}

/** The message of JSON stands after its place: `q3.md: is empty`, `q3.md:4:2: …`. */
function withoutFile(message: string, file: string): Omit<RunProblem, 'code'> {
  if (!message.startsWith(`${file}:`)) return {message}
  const rest = message.slice(file.length + 1).trimStart()
  const [place, line, column] = /^(\d{1,9}):(\d{1,9}): /.exec(rest) ?? []
  if (place === undefined) return {message: rest}
  return {message: rest.slice(place.length), line: Number(line), column: Number(column)}
}
