import type {RuleEntry} from '../lint/index.js'
import type {Paint} from './types.js'
import {wrap} from './wrap.js'

const width = 80
const labels: Readonly<Record<string, string>> = {pass: 'Right:', fail: 'Found:', fixed: 'After --fix:'}
const inQuotations: Readonly<Record<RuleEntry['quoted'], string>> = {
  skip: 'not looked at',
  note: 'reported, never changed',
  yes: 'as elsewhere, never changed',
  only: 'the rule is about them',
}

/** A rule's page for a terminal: what it is, its text in lines of 80, examples indented with carets under what is found. */
export function rulePage(markdown: string, rule: RuleEntry, paint: Paint): string {
  const [title = '', ...blocks] = splitBlocks(markdown)
  const pages = blocks.map(block => (block.startsWith('```') ? toExample(block, paint) : paragraphLines(block, paint)))
  return `${[paint.bold(title.replace(/^#\s/, '')), factsOf(rule, paint), ...pages].join('\n\n')}\n`
}

/** Fences whole, and the paragraphs between them. */
function splitBlocks(markdown: string): readonly string[] {
  // Between the lines that open and close fences, every second part is a fence.
  const parts = markdown.split(/^```/m)
  return parts
    .flatMap((part, i) => (i % 2 === 1 ? [`\`\`\`${part}\`\`\``] : part.split('\n\n')))
    .map(block => block.trim())
    .filter(block => block !== '')
}

function factsOf({summary, state, fix, quoted, presets, convention}: RuleEntry, paint: Paint): string {
  const facts = [
    ['finds', summary],
    ['level', state === 'off' ? `off; on in ${presets.join(', ') || 'no preset'}` : state],
    ['fix', fix === 'no' ? 'by hand' : fix === 'safe' ? '--fix' : '--fix --unsafe'],
    ['in quotations', inQuotations[quoted]],
    ['source', convention.note ? `${convention.name}, ${convention.note}` : convention.name],
  ]
  return facts.map(([name = '', fact]) => `  ${paint.dim(name.padEnd(14))} ${fact}`).join('\n')
}

function paragraphLines(paragraph: string, paint: Paint): string {
  return wrap(paragraph, width)
    .join('\n')
    .replace(/`[^`]{1,200}`/g, code => paint.bold(code))
}

function toExample(fence: string, paint: Paint): string {
  const [opening = '', ...lines] = fence.split('\n').slice(0, -1)
  const label = labels[opening.split(' ')[1] ?? '']
  const text = lines.flatMap(line => exampleLines(line, paint)).map(line => `    ${line}`.trimEnd())
  return [...(label === undefined ? [] : [paint.dim(label)]), ...text].join('\n')
}

function exampleLines(line: string, paint: Paint): readonly string[] {
  const plain = line.replace(/[⟦⟧]/g, '')
  if (!line.includes('⟦')) return [plain]
  let carets = ''
  let isMarked = false
  for (const character of line) {
    if (character === '⟦') isMarked = true
    else if (character === '⟧') isMarked = false
    else carets += isMarked ? '^' : ' '
  }
  return [plain, paint.yellow(carets.trimEnd())]
}
