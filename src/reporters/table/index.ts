import type {MentionReporter} from '../../report/mention-types.js'
import {overview} from './overview.js'
import {signOffSheet} from './sheet.js'

/** For people: quotes alone as a sheet that can be sent for sign-off, several kinds as tables to look things up in. */
const table: MentionReporter = context => {
  const isSheet = context.kinds.every(kind => kind === 'quotes')
  return {add: release => (isSheet ? signOffSheet(release, context) : overview(release, context))}
}

export default table
