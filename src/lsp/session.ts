import type {Connection} from 'vscode-languageserver/node'
import type {Announcer} from './announcer.js'
import type {Checks} from './checks.js'
import type {Client} from './client.js'
import type {Configurations} from './configurations.js'
import type {OpenDocuments} from './documents.js'
import type {LeftOut} from './left-out.js'
import type {Quiet} from './quiet.js'
import type {Settings} from './settings.js'
import type {Voice} from './voice.js'

/** One editor being served, from its `initialize` to its `shutdown`. */
export interface Session {
  readonly connection: Connection
  readonly client: Client
  readonly documents: OpenDocuments
  readonly configurations: Configurations
  readonly leftOut: LeftOut
  readonly checks: Checks
  readonly quiet: Quiet
  readonly announcer: Announcer
  readonly voice: Voice
  /** What holds where the editor sets nothing else later. */
  readonly base: Settings
  readonly state: {
    settings: Settings
    /** The folders that are open in the editor. */
    roots: readonly string[]
  }
}
