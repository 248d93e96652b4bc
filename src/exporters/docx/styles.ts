import type {IBaseParagraphStyleOptions, IParagraphStyleOptions, IPropertiesOptions} from 'docx'

/** Points, in the twentieths that Word counts. */
const points = (n: number): number => n * 20
const grey = '595959'

/** A style of Word's own keeps its id and name, so that Navigation, tables of contents and style sets know it. */
function style(
  id: string,
  name: string,
  {run, paragraph, ...rest}: IBaseParagraphStyleOptions,
): IParagraphStyleOptions {
  return {id, name, basedOn: 'Normal', quickFormat: true, run, paragraph, ...rest}
}

const heading = (size: number): IBaseParagraphStyleOptions => ({
  basedOn: 'Normal',
  next: 'Normal',
  run: {size: size * 2, bold: true, italics: false, color: '000000'},
  paragraph: {keepNext: true, keepLines: true, spacing: {before: points(14), after: points(4)}},
})

const list = (id: string, name: string): IParagraphStyleOptions =>
  style(id, name, {paragraph: {spacing: {after: points(5)}, contextualSpacing: true}})

const continued = (id: string, name: string, level: number): IParagraphStyleOptions =>
  style(id, name, {paragraph: {spacing: {after: points(5)}, indent: {left: indentOf(level)}}})

/** Where the text of a list of some level (from 0) begins, in twips. */
export const indentOf = (level: number): number => 360 * (level + 1)

const numbered = ['', ' 2', ' 3'] as const
const listStyles = numbered.flatMap((number, level) => [
  list(`ListBullet${number.trim()}`, `List Bullet${number}`),
  list(`ListNumber${number.trim()}`, `List Number${number}`),
  continued(`ListContinue${number.trim()}`, `List Continue${number}`, level),
])

/** Word's own styles, by the names that it has for them. */
const wordStyles: readonly IParagraphStyleOptions[] = [
  {id: 'Normal', name: 'Normal', quickFormat: true},
  style('Subtitle', 'Subtitle', {
    next: 'Normal',
    run: {size: 26, color: grey},
    paragraph: {keepLines: true, spacing: {after: points(12)}},
  }),
  style('Quote', 'Quote', {
    run: {italics: true},
    paragraph: {
      indent: {left: 567, right: 567},
      border: {left: {style: 'single', size: 12, color: 'BFBFBF', space: 10}},
    },
  }),
  ...listStyles,
  style('PlainText', 'Plain Text', {run: {font: 'Courier New', size: 19}}),
  style('Header', 'header', {run: {size: 18, color: grey}, paragraph: {spacing: {after: 0}}}),
  style('Footer', 'footer', {run: {size: 18, color: grey}, paragraph: {alignment: 'center', spacing: {after: 0}}}),
]

/** What only a press release has. */
const releaseStyles: readonly IParagraphStyleOptions[] = [
  style('ReleaseLine', 'Release Line', {run: {bold: true}, paragraph: {keepNext: true}}),
  style('Embargo', 'Embargo', {run: {bold: true, color: 'C00000'}, paragraph: {keepNext: true}}),
  style('Boilerplate', 'Boilerplate', {}),
  // With the end mark after it: a page with nothing else on it looks like a mistake.
  style('Contact', 'Contact', {paragraph: {keepNext: true, keepLines: true}}),
  style('LegalNotice', 'Legal Notice', {run: {size: 19, color: grey}}),
  style('EndMark', 'End Mark', {paragraph: {alignment: 'center', spacing: {before: points(12)}}}),
  style('TableText', 'Table Text', {run: {size: 19}, paragraph: {spacing: {after: 0, line: 240, lineRule: 'auto'}}}),
  style('TableHeading', 'Table Heading', {
    run: {size: 19, bold: true},
    paragraph: {keepNext: true, spacing: {after: 0, line: 240, lineRule: 'auto'}},
  }),
]

/** The styles of a release in a language: Word's own where it has one, and a few based on Normal. */
export function stylesIn(language: string): IPropertiesOptions['styles'] {
  return {
    default: {
      document: {
        run: {font: 'Calibri', size: 22, language: {value: language}},
        paragraph: {spacing: {after: points(8), line: 264, lineRule: 'auto'}},
      },
      title: {
        basedOn: 'Normal',
        next: 'Normal',
        run: {size: 40, bold: true},
        paragraph: {keepNext: true, keepLines: true, spacing: {after: points(8), line: 240, lineRule: 'auto'}},
      },
      heading1: heading(14),
      heading2: heading(12),
      heading3: heading(11),
      heading4: heading(11),
      heading5: heading(11),
      heading6: heading(11),
      hyperlink: {run: {color: '0563C1', underline: {type: 'single'}}},
    },
    paragraphStyles: [...wordStyles, ...releaseStyles],
    characterStyles: [
      {id: 'Dateline', name: 'Dateline', quickFormat: true, run: {bold: true}},
      {id: 'HTMLCode', name: 'HTML Code', run: {font: 'Courier New'}},
    ],
  }
}
