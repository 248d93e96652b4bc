import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** What GitHub says about a file of its Actions, each fault with its line. */
export interface GithubParser {
  faultsOfAction(content: string): readonly string[]
  faultsOfWorkflow(content: string): readonly string[]
}

const source = `
import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {parseAction} from '@actions/workflow-parser/actions/index'
const faults = parse => content =>
  parse({name: 'file', content}, new NoOperationTraceWriter()).context.errors.getErrors().map(error => error.message)
export const faultsOfAction = faults(parseAction)
export const faultsOfWorkflow = faults(parseWorkflow)
`

/** Loads the parser of GitHub's own language server, bundled into a folder: it imports JSON in a way that Node does not. */
export async function loadGithubParser(folder: string): Promise<GithubParser> {
  const outfile = join(folder, 'github-parser.cjs')
  const stdin = {contents: source, resolveDir: resolve('.')}
  await build({stdin, bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error'})
  return (await import(pathToFileURL(outfile).href)).default
}
