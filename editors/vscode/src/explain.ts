import {type Diagnostic, languages, window} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'

/** Asks which rule, where the cursor does not say it, and has the server open its page. */
export async function explain(client: LanguageClient): Promise<void> {
  const rule = await chooseRule()
  if (rule === undefined) return
  const params = {command: 'pressrel.explainRule', arguments: [rule]}
  try {
    await client.sendRequest('workspace/executeCommand', params)
  } catch (error) {
    await window.showErrorMessage(`pressrel: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The rule of the finding at the cursor, else one of those that the release has findings of, else one that is typed. */
async function chooseRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor
  const all = editor ? languages.getDiagnostics(editor.document.uri).filter(({source}) => source === 'pressrel') : []
  const here = all.filter(({range}) => editor && range.intersection(editor.selection) !== undefined)
  const rules = rulesOf(here.length > 0 ? here : all)
  if (rules.length === 0) return window.showInputBox({prompt: 'Which rule?', placeHolder: 'dates/weekday'})
  if (here.length > 0 && rules.length === 1) return rules[0]
  return window.showQuickPick([...rules], {placeHolder: 'Which rule?'})
}

function rulesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const codes = diagnostics.map(({code}) => (typeof code === 'object' ? code.value : code))
  // Errors about a file, such as E_LIMIT, are no rules.
  return [...new Set(codes.map(String))].filter(code => code.includes('/')).sort()
}
