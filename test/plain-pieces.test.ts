import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {PressrelError} from '../src/errors.js'
import {parseMarkdown} from '../src/markdown/index.js'
import {readPlainPiece} from '../src/markdown/plain/piece.js'
import {parserFor} from '../src/markdown/remark.js'

const pieceOf = (text: string) => readPlainPiece({start: 0, text, linesBefore: 0})

/** What the parser itself makes of a text. */
function parsed(text: string) {
  const parser = parserFor(/^[ \t>]{0,12}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,8}\|[ \t|:-]{0,400}$/m.test(text))
  const {children} = parser.parse(text)
  return {children, marks: parser.recorder.take()}
}

const words = fc.constantFrom(
  ...'Acme|Acme|Acme|opens|opens|“We|won,”|R&D|$5|(NYSE:|ACM)|12%|1.|2)|7|2026|-|--|+|+5|-5|*|**|_|__|**bold**|**two|words**|*it*|_it_|a_b|snake_|_x|*Note|growth*|**a**:|**a:**|**a**b|a**b**|*“q”*|(*a*)|*é*|**🙂**|#|##|>|`code`|[a](b)|[**b**](https://b.example/a_b?c=1&d=2)|[a *b*](c)|*[a](b)*|[*](x)|[a](|[1]|[a]|[a][b]|](|!|![x](y)|<b>|<|https://acme.example|&amp;|&lt|&#38;|\\$5|\\*|\\|\\a|—|é|\u00a0|===|---|***|~~~|```|| a | b |||---|---|:--|^|~|"said|\'t|;|:|@|/|?|,|.|{{x}}|=|1.5|#tag|\u2028|ﬁ|🙂|<!-- pressrel-disable -->|[a]: /b'.split(
    '|',
  ),
  '|',
  '|---|---|',
  '| a | b |',
)
const ending = fc.constantFrom(
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  ' \n',
  '  \n',
  '\n \n',
  '\n\t\n',
  '\n\n\n',
  '\n\u00a0\n',
  '\r',
  '\\\n',
)
const indent = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    ' ',
    '  ',
    '    ',
    '\t',
    '# ',
    '## ',
    '- ',
    '* ',
    '* ',
    ' * ',
    '*   ',
    '+ ',
    '1. ',
    '10. ',
    '> ',
  ],
)
const textWith = (endings: fc.Arbitrary<string>) =>
  fc
    .array(
      fc
        .tuple(indent, fc.array(words, {maxLength: 6}), endings)
        .map(([before, list, end]) => `${before}${list.join(' ')}${end}`),
      {maxLength: 8},
    )
    .map(lines => lines.join(''))
/** Half of the texts hold nothing that keeps them from being cut into pieces. */
const text = fc.oneof(
  textWith(ending),
  textWith(fc.constantFrom('\n', '\n\n', '\n\n', ' \n', '  \n', '\n \n', '\n\n\n')),
)

interface Node {
  readonly type: string
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}}
  readonly children?: readonly Node[]
}
type Marks = ReturnType<typeof parsed>['marks']

/** The blocks that hold words. */
const leavesOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap(node =>
    ['paragraph', 'heading', 'tableCell'].includes(node.type) ? [node] : leavesOf(node.children ?? []),
  )

/** The marks in words; hidden stretches side by side are one. */
function marksIn(nodes: readonly Node[], marks: Marks): Marks {
  const leaves = leavesOf(nodes)
  const out: Marks[number][] = []
  for (const mark of marks) {
    if (!leaves.some(({position: p}) => (p?.start.offset ?? 0) <= mark.start && mark.end <= (p?.end.offset ?? 0)))
      continue
    const last = out.at(-1)
    if (last?.text === '' && mark.text === '' && last.end === mark.start) out[out.length - 1] = {...last, end: mark.end}
    else out.push(mark)
  }
  return out
}

describe('a text that is read piece by piece', () => {
  test('reads as the parser reads it whole', () => {
    fc.assert(
      fc.property(text, value => {
        let tree: ReturnType<typeof parseMarkdown>
        try {
          tree = parseMarkdown(value, 'a.md')
        } catch (error) {
          if (error instanceof PressrelError) return
          throw error
        }
        if (tree.frontMatter.span) return
        const whole = parsed(value)
        expect(tree.tree.children).toEqual(whole.children)
        expect(marksIn(whole.children, tree.marks)).toEqual(marksIn(whole.children, whole.marks))
      }),
      {numRuns: 1500},
    )
  })

  test.each([
    ['Acme opens a plant.\n\n', 'paragraph'],
    ['“We won,” said Tom Berg\nof R&D at Acme (NYSE: ACM),\n$5 million in 2026.\n', 'paragraph'],
    ['## About **Acme**\n\n', 'heading'],
    ['**Acme** opens [a plant](https://acme.example/a_b) for \\$5 a day [1], *Note\n', 'paragraph'],
    ['Ana Ruiz  \nAcme\\\nTarn\n', 'paragraph'],
    ['- one\n- two **words**\n  on two lines\n\n- three\n', 'list'],
    ['2) one\n3) two\n', 'list'],
    ['***\n', 'thematicBreak'],
    [' A\n\n* b\n\n C', 'paragraph list paragraph'],
    ['Acme, June 16,\n2026. Both\n', 'paragraph'],
    ['![a plant](https://acme.example/a.jpg)\n', 'paragraph'],
    ['###\n', 'heading'],
    ['> “We won.”\n> Again.\n>\n> — Ana Ruiz\n', 'blockquote'],
  ])('takes %j without the parser', (value, types) => {
    const read = pieceOf(value)
    expect(read?.children.map(({type}) => type).join(' ')).toBe(types)
    const whole = parsed(value)
    expect(read?.children).toEqual(whole.children)
    expect(marksIn(whole.children, read?.marks ?? [])).toEqual(marksIn(whole.children, whole.marks))
  })

  test.each([
    'A\n---',
    'A\n1. b',
    'A &amp; b',
    '    a',
    '- a\n  - b',
    '- a\n\n  b',
    '-     a',
    '- # a',
    '# a #',
    '> - a',
    '> a\nb',
    'a <b> c',
    'a `b` c',
    'a [b][c] d',
    'a [b](c "d") e',
    'a ![b *c*](d) e',
    'a **b* c',
    'a***b***',
    'a*b*c',
  ])('leaves %j to the parser', value => expect(pieceOf(value)).toBeUndefined())
})
