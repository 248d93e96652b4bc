import {pathToFileURL} from 'node:url'
import {type Command, MessageType, ShowDocumentRequest, ShowMessageNotification} from 'vscode-languageserver/node'
import {listRules} from '../lint/index.js'
import {suggestion} from '../source/index.js'
import {field, refuse} from './params.js'
import {pageFile, pageOf, shortPage} from './rule-pages.js'
import type {Session} from './session.js'

/** The command that opens the page of a rule. */
export const explainName = 'pressrel.explainRule'

/** The command for one rule. */
export function explainCommand(rule: string): Command {
  return {title: `Explain ${rule}`, command: explainName, arguments: [rule]}
}

/**
 * `workspace/executeCommand`: opens the page of a rule, or shows it in short to an editor that opens nothing for a server; answers
 * with the page, as Markdown. Throws `InvalidParams`.
 */
export function executeCommand(session: Session, params: unknown): string {
  if (field(params, 'command') !== explainName)
    return refuse(`there is no command “${String(field(params, 'command'))}”`)
  const given = field(params, 'arguments')
  const [id]: readonly unknown[] = Array.isArray(given) ? given : []
  if (typeof id !== 'string') return refuse('the command wants a rule')
  const rules = listRules()
  const rule = rules.find(entry => entry.id === id)
  if (!rule) {
    const names = rules.map(entry => entry.id)
    return refuse(`there is no rule “${id}”. ${suggestion(id, names)}`)
  }
  void show(session, id, rule.summary)
  return pageOf(id, rule.summary)
}

async function show({client, connection}: Session, id: string, summary: string): Promise<void> {
  const path = pageFile(id)
  if (client.showsDocuments && path !== undefined) {
    const params = {uri: pathToFileURL(path).href, takeFocus: true}
    const answer = await connection.sendRequest(ShowDocumentRequest.type, params).catch(() => undefined)
    if (answer?.success) return
  }
  const message = shortPage(id, summary)
  await connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Info, message})
}
