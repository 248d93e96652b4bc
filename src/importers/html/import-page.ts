import type {Element, Root} from 'hast'
import {PressrelError} from '../../errors.js'
import {cleanNodes} from '../../import/clean/index.js'
import {dropFurnitureBlocks} from '../../import/drop-blocks.js'
import {describeFurniture} from '../../import/drop-furniture.js'
import type {Facts} from '../../import/facts.js'
import {finishImport} from '../../import/finish.js'
import {attributeOf, isTag} from '../../import/hast.js'
import {limits} from '../../import/limits.js'
import {check, counted, excerptOf, leftOut} from '../../import/notes.js'
import {findPostedOnPage} from '../../import/posted-day.js'
import {toBody} from '../../import/to-body.js'
import {toTree} from '../../import/to-tree.js'
import type {Imported, ImportNote, ImportOptions} from '../../import/types.js'
import {withinStack} from '../../import/within-stack.js'
import {readPlainBody} from '../text/read-body.js'
import {decodePage} from './decode-page.js'
import {findRelease} from './find-release.js'
import {guardDepth, guardPage} from './guard-page.js'
import {measurePage} from './measure.js'
import {type PageFacts, readPageFacts} from './page-facts.js'
import {prunePage} from './prune.js'
import {asksForPassword, refusePage} from './refuse-page.js'
import {standingTextCheck} from './standing-text.js'

/** Finds the release in a saved page. Throws `E_READ` where there is none, `E_LIMIT` for a page that is too much. */
export async function importPage(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const {path: file = '<page>', encoding, maxBytes = limits.page} = options
  if (bytes.length > maxBytes) {
    throw new PressrelError('E_LIMIT', `holds ${bytes.length} bytes, more than the ${maxBytes} that are read`, {
      file,
      hint: 'Raise the limit with --max-bytes if it really is a release',
    })
  }
  const root = await parsePage(decodePage(bytes, file, encoding), file)
  const facts = readPageFacts(root)
  const {elements, notes, day} = releaseOf(root, facts, file)
  if (elements.length === 0 && facts.articleBody !== undefined)
    return fromLinkedData(facts, facts.articleBody, notes, options)
  const pictures: string[] = []
  const struck: string[] = []
  const children = cleanNodes(elements.map(asBlock), {
    base: facts.base,
    onPicture: image => pictures.push(attributeOf(image, 'alt') ?? ''),
    onStruck: text => struck.push(text),
  })
  const tree = await toTree({type: 'root', children})
  const blocks = dropFurnitureBlocks(tree.children, true)
  const markdown = toBody(blocks.children)
  const more = [
    ...blocks.notes,
    ...pictureNotes(pictures),
    ...struck.map(text => check('these words are struck through in the page; they were kept', text)),
  ]
  return finishImport(
    {markdown, facts: {...factsOf(facts), date: facts.date ?? blocks.day ?? day}, notes: [...notes, ...more]},
    options,
  )
}

async function parsePage(text: string, file: string): Promise<Root> {
  if (text.trim() === '') throw new PressrelError('E_READ', 'is empty', {file, hint: 'Save the page again'})
  guardPage(text, file)
  const {fromHtml} = await import('hast-util-from-html')
  const root = withinStack(() => fromHtml(text), file)
  guardDepth(root, file)
  return root
}

/** Where the release is in a page, and what was left out. */
interface Found {
  readonly elements: readonly Element[]
  readonly notes: readonly ImportNote[]
  /** The day that stood in what the page says about itself. */
  readonly day: string | undefined
}

/** The elements of the release, none where the page shows no text but its JSON-LD does. */
function releaseOf(root: Root, facts: PageFacts, file: string): Found {
  const dropped = new Map<string, string[]>()
  const hasPassword = asksForPassword(root)
  const page = {
    root,
    measures: measurePage(root),
    holdsStandingText: standingTextCheck(),
    onDrop(kind: string, text: string) {
      const texts = dropped.get(kind)
      if (texts) texts.push(text)
      else dropped.set(kind, [text])
    },
  }
  prunePage(page)
  const pruned = {...page, measures: measurePage(root)}
  const elements = findRelease(pruned, facts.title)
  if (elements.length === 0 && facts.articleBody !== undefined && facts.articleBody.length > 200)
    return {elements, notes: [], day: undefined}
  refusePage(pruned, facts.title, file, hasPassword)
  const notes = [...dropped].flatMap(([kind, texts]) => dropNotes(kind, texts))
  return {elements, notes, day: findPostedOnPage(dropped.get('metadata') ?? [])?.day}
}

/** Text of some length that stood around the release is told piece by piece, menus and the like a kind at a time. */
function dropNotes(kind: string, texts: readonly string[]): ImportNote[] {
  if (kind === 'around') return texts.map(text => leftOut('text of the page outside of the release', text))
  const places = texts.length === 1 ? '' : ` (${counted(texts.length, 'place')})`
  const what = kind === 'hidden' ? 'text that the page hides' : describeFurniture(kind)
  return [
    leftOut(
      what + places,
      texts
        .map(text => excerptOf(text))
        .slice(0, 4)
        .join(' · '),
    ),
  ]
}

/** A cell or a row of a table that places things is a block like any other, once it is taken out of it. */
const asBlock = (element: Element): Element =>
  isTag(element, 'td', 'th', 'tr', 'tbody', 'form', 'body', 'html')
    ? {...element, tagName: 'div', properties: {}}
    : element

const pictureNotes = (alts: readonly string[]): ImportNote[] =>
  alts.map(alt =>
    check('a picture that stands in the page itself was left out; save it by hand if it belongs to the release', alt),
  )

const factsOf = ({title, date, location, organization, language, source}: PageFacts): Facts => ({
  title,
  date,
  location,
  organization,
  language,
  source,
})

/** A page that builds its text by a script may hold it as data. */
function fromLinkedData(
  facts: PageFacts,
  text: string,
  notes: readonly ImportNote[],
  options: ImportOptions,
): Imported {
  const body = readPlainBody(text)
  const from = check('the page shows no text by itself; the text was taken from its JSON-LD', text)
  return finishImport({markdown: body.markdown, facts: factsOf(facts), notes: [...notes, ...body.notes, from]}, options)
}
