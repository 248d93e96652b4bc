import {type CodeAction, CodeActionKind, CodeActionTriggerKind} from 'vscode-languageserver/node'
import type {Finding} from '../../lint/index.js'
import {overlaps} from '../../source/index.js'
import type {ReadCheck} from '../check.js'
import {toDiagnostic} from '../diagnostics.js'
import {explainCommand} from '../explain.js'
import {checkOf} from '../of-document.js'
import {field, rangeIn} from '../params.js'
import {toOffset} from '../places.js'
import {pageFile} from '../rule-pages.js'
import type {Session} from '../session.js'
import {fixAll} from './fix-all.js'
import {quickFix} from './quick-fix.js'
import {switchOff} from './switch-off.js'
import {toWorkspaceEdit} from './workspace-edit.js'

const fixAllKind = `${CodeActionKind.SourceFixAll}.pressrel`

/** The kinds of actions that there are. */
export const actionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind]

/** `textDocument/codeAction`: what can be done about the findings in a stretch, and about all at once. */
export async function codeActions(session: Session, params: unknown): Promise<CodeAction[]> {
  const check = await checkOf(session, params)
  if (!check) return []
  const range = rangeIn(params)
  const {lines} = check.draft
  const span = {start: toOffset(lines, range.start), end: toOffset(lines, range.end) + 1}
  const found = check.findings.filter(({position: {start, end}}) =>
    overlaps(span, {start: start.offset, end: end.offset + 1}),
  )
  const context = field(params, 'context')
  const isAsked = askedKinds(context)
  const actions = isAsked(CodeActionKind.QuickFix)
    ? found.flatMap(finding => aboutFinding(session, check, finding))
    : []
  // A light bulb at each move of the cursor is no reason to correct the whole release in thought.
  const isWanted =
    field(context, 'only') !== undefined || field(context, 'triggerKind') !== CodeActionTriggerKind.Automatic
  const all = isWanted && isAsked(fixAllKind) ? fixAll(check) : []
  if (all.length === 0) return actions
  const edit = toWorkspaceEdit(session, check, all)
  return [...actions, {title: 'Correct all that is safe to correct', kind: fixAllKind, edit}]
}

function aboutFinding(session: Session, check: ReadCheck, finding: Finding): CodeAction[] {
  const {rule} = finding
  const shared = {kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, check.config)]}
  const actions: CodeAction[] = []
  const fix = quickFix(finding, check.draft.source.value)
  if (fix && (fix.isSafe || session.state.settings.unsafeFixes)) {
    const edit = toWorkspaceEdit(session, check, fix.edits)
    actions.push({title: fix.title, ...shared, ...(fix.isSafe ? {isPreferred: true} : {}), edit})
  }
  const comment = switchOff(finding, check.draft)
  if (comment) {
    const title = `Switch off ${rule} for this ${comment.isForParagraph ? 'paragraph' : 'line'}`
    actions.push({title, ...shared, edit: toWorkspaceEdit(session, check, comment.edits)})
  }
  // A rule of the house has no page.
  if (pageFile(rule) === undefined) return actions
  return [...actions, {title: `Explain ${rule}`, ...shared, command: explainCommand(rule)}]
}

/** Whether a kind of action is asked for: all are, or some, which stand for those below them as well. */
function askedKinds(context: unknown): (kind: string) => boolean {
  const only = field(context, 'only')
  if (!Array.isArray(only)) return () => true
  return kind => only.some(asked => asked === '' || asked === kind || kind.startsWith(`${asked}.`))
}
