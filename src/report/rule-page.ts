import type {RuleEntry} from '../lint/index.js'
import type {Paint} from './types.js'

/** A rule's page for a terminal: headings bold, examples indented, the marks of the tests turned into carets. */
export function rulePage(markdown: string, {state, fix, quoted, convention}: RuleEntry, paint: Paint): string {
  const out: string[] = []
  let isFence = false
  for (const line of markdown.trimEnd().split('\n')) {
    const fence = /^```(?:\w{1,8} (pass|fail|fixed))?/.exec(line)
    if (fence) {
      isFence = !isFence
      if (isFence)
        out.push(paint.dim(fence[1] === 'pass' ? 'Right:' : fence[1] === 'fixed' ? 'After --fix:' : 'Found:'))
    } else if (isFence) out.push(...exampleLines(line, paint))
    else out.push(line.startsWith('#') ? paint.bold(line.replace(/^#{1,6}\s/, '')) : line)
  }
  const facts = `State: ${state}. Fix: ${fix}. In quotations: ${quoted}. Convention: ${convention.name}${convention.note ? `, ${convention.note}` : ''}.`
  return `${out.join('\n')}\n\n${paint.dim(facts)}\n`
}

function exampleLines(line: string, paint: Paint): readonly string[] {
  const plain = line.replace(/[⟦⟧]/g, '')
  if (!line.includes('⟦')) return [`    ${plain}`]
  let carets = ''
  let isMarked = false
  for (const character of line) {
    if (character === '⟦') isMarked = true
    else if (character === '⟧') isMarked = false
    else carets += isMarked ? '^' : ' '
  }
  return [`    ${plain}`, `    ${paint.yellow(carets.trimEnd())}`]
}
