import {Document, Footer, Header, PageNumber, Paragraph, TextRun} from 'docx'
import {type Draft, summariseDraft} from '../../draft/index.js'
import {embargoOf} from '../../export/embargo.js'
import {localeOf} from '../../export/locale.js'
import type {Context} from './blocks.js'
import {openLists} from './lists.js'
import {releaseBlocks} from './release.js'
import {stylesIn} from './styles.js'
import {xmlText} from './xml-text.js'

/** Sizes in twips. Word wants the short side first, however the page lies. */
const papers = {letter: {width: 12240, height: 15840}, a4: {width: 11906, height: 16838}} as const
const margin = 1440

/** The relationship that a link of the text has to its address. */
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A release as a document of Word. */
export function documentOf(draft: Draft): Document {
  const {language, paper} = localeOf(draft)
  const size = papers[paper]
  const context: Context = {links: new Map(), lists: openLists(), width: size.width - 2 * margin, above: []}
  const children = releaseBlocks(draft, context)
  const {headline, boilerplates} = summariseDraft(draft)
  const {organization = boilerplates[0]?.organization, tags} = draft.release.meta
  const page = {size, margin: {top: margin, right: margin, bottom: margin, left: margin}}
  const document = new Document({
    title: xmlText(headline ?? ''),
    // Absent they would be “Un-named”.
    creator: xmlText(organization ?? ''),
    lastModifiedBy: '',
    keywords: xmlText(tags?.join(', ') ?? ''),
    styles: stylesIn(language),
    numbering: {config: context.lists.numberings},
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: {page},
        headers: headerOf(organization, embargoOf(draft)?.line),
        footers: {default: footer()},
        children: children.length > 0 ? children : [new Paragraph({})],
      },
    ],
  })
  for (const [url, name] of context.links)
    document.Document.Relationships.addRelationship(name, hyperlink, url, 'External')
  return document
}

/** Who it is from and, on every page, how long it is under embargo. */
function headerOf(organization: string | undefined, embargo: string | undefined): {default?: Header} {
  const name = organization ? [new Paragraph({style: 'Header', text: xmlText(organization)})] : []
  const notice = embargo
    ? [new Paragraph({style: 'Header', children: [new TextRun({text: xmlText(embargo), bold: true, color: 'C00000'})]})]
    : []
  const children = [...name, ...notice]
  return children.length > 0 ? {default: new Header({children})} : {}
}

/** `2 of 5` */
function footer(): Footer {
  const number = new TextRun({children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]})
  return new Footer({children: [new Paragraph({style: 'Footer', children: [number]})]})
}
