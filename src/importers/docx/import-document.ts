import type {ElementContent, Root} from 'hast'
import {PressrelError} from '../../errors.js'
import {cleanNodes} from '../../import/clean/index.js'
import {dropFurnitureBlocks} from '../../import/drop-blocks.js'
import {finishImport} from '../../import/finish.js'
import {attributeOf, isElement} from '../../import/hast.js'
import {check} from '../../import/notes.js'
import {toBody} from '../../import/to-body.js'
import {toTree} from '../../import/to-tree.js'
import type {Imported, ImportNote, ImportOptions} from '../../import/types.js'
import {withinStack} from '../../import/within-stack.js'
import {withHeadingLevels} from './heading-levels.js'
import {withNotesAtEnd} from './notes-at-end.js'
import {openArchive} from './open-archive.js'
import {readPageLines} from './page-lines.js'
import {PictureBox} from './pictures.js'
import {type DocumentParts, readParts} from './read-parts.js'
import {commentNotes, oddNotes, revisionNotes} from './revisions.js'
import {toHtml} from './to-html.js'

/** Reads a Word document. Throws `E_READ` for what is none, `E_LIMIT` for one that is too much. */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const {path: file = '<document>', maxBytes, pictures} = options
  const archive = await openArchive(bytes, file, {withPictures: pictures !== undefined, maxBytes})
  const parts = readParts(archive, file)
  const box = pictures === undefined ? undefined : new PictureBox(pictures)
  const root = await parse(await toHtml(archive, file, box), file)
  const left: ImportNote[] = []
  const tree = await toTree({
    type: 'root',
    children: cleanNodes(withHeadingLevels(withNotesAtEnd(root.children.filter(isContent))), {
      onPicture: image => left.push(pictureNote(attributeOf(image, 'alt'), box !== undefined)),
      onStruck: text => left.push(check('these words are struck through; they were kept', text)),
    }),
  })
  const blocks = dropFurnitureBlocks(tree.children, false)
  const markdown = toBody(blocks.children)
  if (markdown.trim() === '')
    throw new PressrelError('E_READ', 'holds no text', {file, hint: 'Check whether it is the right file'})
  const lines = readPageLines(parts.pages, markdown)
  const body = lines.releaseLine === undefined ? markdown : `${lines.releaseLine}\n\n${markdown}`
  const notes = [...notesOf(parts), ...left, ...blocks.notes, ...lines.notes]
  const facts = {date: blocks.day, contacts: lines.contacts.length > 0 ? lines.contacts : undefined}
  return finishImport({markdown: body, facts, notes, pictures: box?.pictures}, options)
}

const notesOf = ({document, notes, comments}: DocumentParts): ImportNote[] => [
  ...revisionNotes([document, ...notes]),
  ...commentNotes(comments),
  ...oddNotes(document),
]

const isContent = (node: Root['children'][number]): node is ElementContent => isElement(node) || node.type === 'text'

async function parse(html: string, file: string): Promise<Root> {
  const {fromHtml} = await import('hast-util-from-html')
  return withinStack(() => fromHtml(html, {fragment: true}), file)
}

function pictureNote(alt: string | undefined, isKept: boolean): ImportNote {
  if (isKept) return check('a picture could not be read and was left out', alt)
  return check(
    `a picture was left out${alt === undefined ? ', which has no description' : ''}; --images FOLDER keeps pictures`,
    alt,
  )
}
