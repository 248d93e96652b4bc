import type {Draft} from '../draft/index.js'
import {spanOf} from '../source/index.js'
import type {ActiveRule} from './active-rules.js'
import {type Silence, type Silences, silencer} from './directives/index.js'
import {changesQuoted, isQuoted, quotedStretches, type Stretches, toStretches} from './quoted.js'
import type {Finding, Report, RuleDefinition} from './types.js'

/** A report with the rule that made it. */
export interface RawReport {
  readonly active: ActiveRule
  readonly report: Report<string>
}

/**
 * Turns reports into findings in source order, without repetitions and without what comments silence; the silences that
 * hid something are added to `used`.
 */
export function toFindings(
  draft: Draft,
  reports: readonly RawReport[],
  {list}: Silences,
  used: Set<Silence>,
): readonly Finding[] {
  if (reports.length === 0) return []
  let stretches: Stretches | undefined
  const quoted = (): Stretches => (stretches ??= quotedStretches(draft))
  const notices = toStretches(
    draft.release.children.flatMap(node => (node.type === 'disclaimer' ? [spanOf(node.position)] : [])),
  )
  const isSilent = silencer(list, used)
  const findings = new Map<string, Finding>()
  for (const {active, report} of reports) {
    if (active.rule.quoted === 'skip' && isQuoted(report.span, quoted())) continue
    if (isHouseStyle(active.rule) && isQuoted(report.span, notices)) continue
    const finding = toFinding(draft, active, report, quoted)
    const {start, end} = finding.position
    if (isSilent(active.id, start.line)) continue
    findings.set(`${finding.rule} ${start.offset} ${end.offset} ${finding.message}`, finding)
  }
  return [...findings.values()].sort(
    (a, b) => a.position.start.offset - b.position.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/**
 * Usage of a style guide, and of nothing else: what is wrong in any house or before investors is wrong in a notice too. A legal
 * notice is worded by lawyers, a medicine's label by the authority: neither is edited for style.
 */
const isHouseStyle = ({presets}: RuleDefinition): boolean =>
  (presets.includes('ap') || presets.includes('uk')) && !presets.includes('recommended') && !presets.includes('ir')

function toFinding(
  draft: Draft,
  {id, rule, level}: ActiveRule,
  report: Report<string>,
  quoted: () => Stretches,
): Finding {
  const template = rule.messages[report.message] ?? report.message
  // Words of the release may go over a line's end; a message is one line.
  const valueOf = (name: string): string => String(report.values?.[name] ?? `{${name}}`).replace(/\s+/g, ' ')
  // What ends with the point of an abbreviation (“Mar.”) needs no full stop behind it.
  const message = template.replace(/\{(\w{1,40})\}(\.?)/g, (_, name: string, stop: string) => {
    const value = valueOf(name)
    return value.endsWith('.') ? value : value + stop
  })
  const edits = report.edits ?? []
  // Nobody edits a person's words with a tool: whatever the rule says, such a fix is dropped, and not even suggested.
  const isSomebodys = edits.some(edit => changesQuoted(edit, quoted()))
  const isFixable = edits.length > 0 && !isSomebodys && rule.fix !== 'no'
  return {
    rule: id,
    level,
    message,
    position: draft.lines.toPosition(report.span),
    ...(report.suggestion === undefined || isSomebodys ? {} : {suggestion: report.suggestion}),
    ...(isFixable ? {fix: {safe: report.safe ?? rule.fix === 'safe', edits}} : {}),
  }
}
