import {withoutCommands} from '../../report/display-text.js'
import type {MentionReporter} from '../../report/mention-types.js'
import {overview} from './overview.js'
import {signOffSheet} from './sheet.js'

/** For people: quotes alone as a sheet that can be sent for sign-off, several kinds as tables to look things up in. */
const table: MentionReporter = context => {
  if (context.kinds.some(kind => kind !== 'quotes'))
    return {add: release => withoutCommands(overview(release, context))}
  let before = ''
  return {
    add(release) {
      const sheet = before + withoutCommands(signOffSheet(release, context))
      before = '\n\n'
      return sheet
    },
  }
}

export default table
