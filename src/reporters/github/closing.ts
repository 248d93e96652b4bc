import type {Finding} from '../../lint/index.js'
import {compactLine} from '../../report/compact-line.js'
import {withoutCommands} from '../../report/display-text.js'
import {summary} from '../../report/summary.js'
import type {FileFindings, ReportContext} from '../../report/types.js'

/** So many annotations of each level does GitHub show of a step. Source: GitHub Docs, limits of annotations. */
const shownOfEach = 10

/**
 * Plain lines for the log: the findings that GitHub shows no annotation of, whose places the log would not tell otherwise, and
 * the sums. No `::notice`: it would take the place of one of ten.
 */
export function closing(results: readonly FileFindings[], context: ReportContext): string {
  const hidden = hiddenOf(results).map(({file, finding}) => `- ${compactLine(file, finding)}`)
  const head = `GitHub shows ${shownOfEach} annotations of each level a step; these are not among them:`
  const lines = hidden.length === 0 ? [] : [head, ...hidden]
  return (
    withoutCommands(lines.map(line => `${line}\n`).join('')) +
    summary(results, {...context, width: Number.POSITIVE_INFINITY})
  )
}

interface Place {
  readonly file: string
  readonly finding: Finding
}

function hiddenOf(results: readonly FileFindings[]): readonly Place[] {
  const counts = new Map<string, number>()
  return results.flatMap(({file, findings, error, failures = []}) => {
    const problems = failures.length + (error ? 1 : 0)
    counts.set('error', (counts.get('error') ?? 0) + problems)
    return findings.flatMap(finding => {
      const count = (counts.get(finding.level) ?? 0) + 1
      counts.set(finding.level, count)
      return count > shownOfEach ? [{file, finding}] : []
    })
  })
}
