/**
 * What the styles of a document stand for in HTML, over mammoth's own map (headings, lists, notes). Names as Word, LibreOffice and pressrel's
 * own export have them; a paragraph in any other style is a paragraph.
 */
export const styleMap: readonly string[] = [
  ...['Title', 'Headline', 'Press Release Title'].map(name => `p[style-name='${name}'] => h1.title:fresh`),
  ...['Subtitle', 'Subheadline', 'Subhead', 'Subheading', 'Deck'].map(
    name => `p[style-name='${name}'] => h2.title:fresh`,
  ),
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Block Quotation', 'Pull Quote'].map(
    name => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Boilerplate Heading', 'Contact Heading', 'Section Heading', 'Notice Heading'].map(
    name => `p[style-name='${name}'] => h2:fresh`,
  ),
  ...['Caption', 'caption', 'Figure', 'Illustration'].map(name => `p[style-name='${name}'] => p > em:fresh`),
  ...['Plain Text', 'HTML Preformatted', 'Preformatted Text'].map(name => `p[style-name='${name}'] => p:fresh`),
  ...['Strong', 'Strong Emphasis', 'Intense Emphasis'].map(name => `r[style-name='${name}'] => strong`),
  `r[style-name='Emphasis'] => em`,
  // Underlining says nothing in a release that its words do not say.
  'strike => s',
  'comment-reference => !',
]
