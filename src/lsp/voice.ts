import {type Connection, MessageType, ShowMessageNotification} from 'vscode-languageserver/node'

/** What the server says besides what it finds, never twice. */
export interface Voice {
  /** Shows the user a sentence, again only when something was changed since. */
  show(text: string): void
  /** Writes to the log of the editor what is known by `key`, once. */
  log(key: string, text: string): void
  /** Something was changed: what is still wrong may be said again. */
  renew(): void
}

/** Speaks over a connection. */
export function openVoice(connection: Connection): Voice {
  const shown = new Set<string>()
  const logged = new Set<string>()
  return {
    show(text) {
      if (shown.has(text)) return
      shown.add(text)
      void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: text})
    },
    log(key, text) {
      if (logged.has(key)) return
      logged.add(key)
      connection.console.error(text)
    },
    renew: () => shown.clear(),
  }
}
