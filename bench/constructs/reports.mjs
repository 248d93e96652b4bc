import {loadSource} from '../../scripts/load-source.mjs'

const same = text => text
const paint = {red: same, yellow: same, blue: same, green: same, bold: same, dim: same}
const findingsContext = {
  paint,
  width: 100,
  quiet: false,
  version: '0.0.0',
  rules: async () => [],
  rulePage: () => undefined,
  locate: path => ({kind: 'inside', path}),
  exitCode: () => 0,
}
const mentionsContext = {paint, width: 100, kinds: ['quotes', 'figures', 'dates'], warn: () => undefined}

/** Every report of `lint`, `extract` and `parse`: its name, what writes it for a release, and what it needs of the release. */
export async function loadReports() {
  const {loadReporter, loadMentionReporter, printTree, reporters, mentionReporters} = await loadSource(
    "export * from './src/report/index.js'; export * from './src/registry/reporters.js'",
  )
  const ofFindings = Object.keys(reporters).map(name => [
    `report ${name}`,
    async ({source, findings}) => {
      const {add, finish} = (await loadReporter(name))(findingsContext)
      const result = {file: 'a.md', source, findings}
      add?.(result)
      await finish?.([{...result, source: undefined}])
    },
    'findings',
  ])
  const ofMentions = [...Object.keys(mentionReporters), 'table quotes'].map(format => [
    `report ${format}`,
    async ({draft, document}) => {
      const [name, ...kinds] = format.split(' ')
      const context = {...mentionsContext, ...(kinds.length > 0 && {kinds})}
      const report = (await loadMentionReporter(name))(context)
      report.add({file: 'a.md', draft, document})
      report.finish?.()
    },
    'document',
  ])
  return [...ofFindings, ...ofMentions, ['report tree', ({draft}) => void printTree(draft)]]
}
