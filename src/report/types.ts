import type {Finding} from '../lint/index.js'
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
  /** Only errors. */
  readonly quiet: boolean
}

/** A format of findings: `each` as soon as a file is done, `all` at the end; either may be missing. */
export interface Reporter {
  each?(result: FileFindings, context: ReportContext): string
  all?(results: readonly FileFindings[], context: ReportContext): string
}

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
