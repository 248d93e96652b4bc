import type {PressrelError} from '../errors.js'
import type {Finding, RuleEntry} from '../lint/index.js'
import type {Source} from '../source/index.js'

/** Colour functions, handed in by whoever knows the stream. */
export interface Paint {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

/** What lint found in one file, or why the file could not be read. */
export interface FileFindings {
  readonly file: string
  readonly source?: Source
  readonly findings: readonly Finding[]
  readonly error?: {readonly code: string; readonly message: string}
  /** The rules that failed on this release, each with its reason; what the others found stands in `findings`. */
  readonly failures?: readonly PressrelError[]
  /** How many findings were fixed before these were left. */
  readonly fixedCount?: number
  /** How many a dry run would correct: nothing is written. */
  readonly wouldFixCount?: number
}

/** What a reporter is told about where its text goes. */
export interface ReportContext {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
  /** Whether only errors are handed over (`heedQuiet`): then nothing is said where there are none. */
  readonly quiet: boolean
  /** The version of pressrel. */
  readonly version: string
  /** All rules, pressrel's and those of the configuration, for formats that describe them. */
  rules(): Promise<readonly RuleEntry[]>
  /** The page of a rule, Markdown; undefined for a rule of the house. */
  rulePage(id: string): string | undefined
  /** Where a file is, as other programs look for it. */
  locate(file: string): FilePlace
  /** The exit code of the run, once everything is found. */
  exitCode(): number
}

/** Where a file is: a path with `/`, from the root of the project where it is `inside`, absolute where it is `outside`. */
export interface FilePlace {
  readonly kind: 'inside' | 'outside' | 'stdin'
  readonly path: string
}

/**
 * One report in the making: `add` gives the text of each file as soon as it is done, `finish` what stands at the end, when the
 * sources are no longer kept.
 */
export interface FindingsReport {
  add?(result: FileFindings): string
  finish?(results: readonly FileFindings[]): string | Promise<string>
}

/** A format of findings: opens a report for one run. */
export type Reporter = (context: ReportContext) => FindingsReport

/** How many findings of each level, and how many can be fixed safely. */
export interface FindingCounts {
  readonly errorCount: number
  readonly warningCount: number
  readonly infoCount: number
  readonly fixableCount: number
}

/** Counts findings by level. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (level: Finding['level']): number => findings.filter(finding => finding.level === level).length
  return {
    errorCount: of('error'),
    warningCount: of('warning'),
    infoCount: of('info'),
    fixableCount: findings.filter(finding => finding.fix?.safe).length,
  }
}
