import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {PressrelError} from '../src/errors.js'
import {parseMarkdown} from '../src/markdown/index.js'
import {readPlainPiece} from '../src/markdown/plain-piece.js'
import {parserFor} from '../src/markdown/remark.js'

const pieceOf = (text: string) => readPlainPiece({start: 0, text, linesBefore: 0})

/** What the parser itself makes of a text. */
function parsed(text: string) {
  const parser = parserFor(/^[ \t>]{0,12}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,8}\|[ \t|:-]{0,400}$/m.test(text))
  const {children} = parser.parse(text)
  return {children, marks: parser.recorder.take()}
}

const words = fc.constantFrom(
  ...'Acme|opens|“We|won,”|R&D|$5|(NYSE:|ACM)|12%|1.|2)|7|-|--|+|*|**bold**|*|_|a_b|#|##|>|`code`|[a](b)|[a]|!|![x](y)|<b>|<|https://acme.example|&amp;|&lt|&#38;|\\$5|\\|—|é|\u00a0|===|---|~~~|```|| a | b |||---|---|:--|^|~|"said|\'t|;|:|@|/|?|,|.|{{x}}|=|\u2028|ﬁ|🙂|<!-- pressrel-disable -->|[a]: /b'.split(
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
)
const indent = fc.constantFrom('', '', '', '', '', ' ', '    ', '\t', '# ', '## ', '- ', '1. ', '> ')
const line = fc
  .tuple(indent, fc.array(words, {maxLength: 6}), ending)
  .map(([before, list, end]) => `${before}${list.join(' ')}${end}`)
const text = fc.array(line, {maxLength: 12}).map(lines => lines.join(''))

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
        const within = ({start, end}: {start: number; end: number}): boolean =>
          whole.children.some(
            ({position}) => (position?.start.offset ?? 0) <= start && end <= (position?.end.offset ?? 0),
          )
        expect(tree.marks.filter(within)).toEqual(whole.marks.filter(within))
      }),
      {numRuns: 1500},
    )
  })

  test('takes paragraphs and headings of words alone without the parser', () => {
    expect(pieceOf('Acme opens a plant.\n\n')).toMatchObject({type: 'paragraph'})
    expect(pieceOf('“We won,” said Tom Berg\nof R&D at Acme (NYSE: ACM),\n$5 million in 2026.\n')).toMatchObject({
      type: 'paragraph',
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 3, column: 20}},
    })
    expect(pieceOf('## About Acme\n\n')).toMatchObject({type: 'heading', depth: 2, children: [{value: 'About Acme'}]})
  })

  test.each([
    'A *b* c',
    'A\n---',
    'A\n1. b',
    'A  \nb',
    'A\\$b',
    'A &amp; b',
    '- a',
    '12 a',
    'a [b] c',
    '# a #',
    '#a',
    ' a',
    'a <b> c',
    'a `b` c',
  ])('leaves %j to the parser', value => expect(pieceOf(value)).toBeUndefined())
})
