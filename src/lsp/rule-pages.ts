import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../cli/package-folder.js'
import {readRulePage} from '../cli/rule-pages.js'
import {exampleLines, type PageExample, readPage} from '../report/index.js'

/** The file of a rule's page; undefined for a rule that pressrel does not bring. */
export function pageFile(rule: string): string | undefined {
  const path = join(packageFolder('rules'), `${rule}.md`)
  return /^[a-z]+\/[a-z-]+$/.test(rule) && existsSync(path) ? path : undefined
}

/** The page of a rule; only what it finds where it has no page. */
export function pageOf(rule: string, summary: string): string {
  return (pageFile(rule) && readRulePage(rule)) ?? `# ${rule}\n\n${summary}\n`
}

/** A rule's page in short, as Markdown: what it finds, why, and an example with its correction. */
export function shortPage(rule: string, summary: string): string {
  const {parts} = readPage(pageOf(rule, summary))
  const [first] = parts
  const [why = ''] = first?.type === 'text' ? first.markdown.split(/\n{2,}/) : []
  const examples = parts.filter(part => part.type === 'example')
  return [`**${rule}** – ${summary}`, ...(why === summary || why === '' ? [] : [why]), ...firstExample(examples)].join(
    '\n\n',
  )
}

const fence = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n')

/** Of the first example that is corrected, else of the first: the lines with something found, and what becomes of them. */
function firstExample(examples: readonly PageExample[]): readonly string[] {
  const isCorrected = (at: number): boolean => examples[at]?.kind === 'fail' && examples[at + 1]?.kind === 'fixed'
  const at = examples.findIndex((_, i) => isCorrected(i))
  const example = examples[at] ?? examples.find(({kind}) => kind === 'fail')
  if (!example) return []
  const lines = exampleLines(example)
  const found = lines.flatMap(({text, carets}) => (carets === undefined ? [] : [text, carets]))
  const before = lines.map(({text}) => text)
  const after = at < 0 ? [] : (examples[at + 1]?.text ?? '').split('\n')
  const corrected = after.filter(line => !before.includes(line))
  return [
    ...(found.length > 0 ? ['Found:', fence(found)] : []),
    ...(corrected.length > 0 ? ['Corrected:', fence(corrected)] : []),
  ]
}
