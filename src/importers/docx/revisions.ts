import {check, counted, excerptOf} from '../../import/notes.js'
import type {ImportNote} from '../../import/types.js'
import {elementsOf, wordsIn, type XmlElement} from './xml.js'

/** What becomes of a tracked change when a document is read as if all were accepted. */
const kinds: readonly {readonly names: readonly string[]; readonly noun: string; readonly became: string}[] = [
  {names: ['w:ins'], noun: 'tracked insertion', became: 'read as part of the text'},
  {names: ['w:del'], noun: 'tracked deletion', became: 'left out'},
  {names: ['w:moveTo'], noun: 'tracked move', became: 'read at the new place'},
]

/** How many changes are shown by their first words. */
const mostShown = 4

/** Tells the tracked changes of a document, by kind: how many, whose, and their first words. */
export function revisionNotes(parts: readonly XmlElement[]): readonly ImportNote[] {
  const found = parts.flatMap(part => [...elementsOf(part)])
  return kinds.flatMap(({names, noun, became}) => {
    // A mark on the end of a paragraph has no words of its own.
    const changes = found
      .filter(({name}) => names.includes(name))
      .map(element => ({words: wordsIn(element, true), author: element.attributes.get('w:author')}))
      .filter(({words}) => words !== '')
    if (changes.length === 0) return []
    const authors = [...new Set(changes.flatMap(({author}) => author ?? []))]
    const by = authors.length === 0 ? '' : ` by ${listed(authors)}`
    const are = changes.length === 1 ? 'was' : 'were'
    const message = `${counted(changes.length, noun)}${by} ${are} ${became}; accept or reject changes in Word first`
    const shown = changes.slice(0, mostShown).map(({words}) => excerptOf(words).slice(0, 40).trim())
    return [check(message, shown.join(' · '))]
  })
}

const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(' and ')

/** Tells the comments of a document with their words; none is part of a release. */
export function commentNotes(comments: XmlElement | undefined): readonly ImportNote[] {
  if (!comments) return []
  return [...elementsOf(comments)]
    .filter(({name}) => name === 'w:comment')
    .map(comment => {
      const author = comment.attributes.get('w:author')
      const words = wordsIn(comment)
      const shown = words.length > longestComment ? `${words.slice(0, longestComment)} …` : words
      return {
        kind: 'check',
        message: `a comment${author ? ` by ${author}` : ''} was left out: ${shown || '(no words)'}`,
      }
    })
}

/** Longest text of a comment in a note, in characters. */
const longestComment = 500

/** Tells what else of a document is not as Word shows it: hidden words, text boxes. */
export function oddNotes(body: XmlElement): readonly ImportNote[] {
  const notes: ImportNote[] = []
  const runs = [...elementsOf(body)]
  const hidden = runs
    .filter(run => run.name === 'w:r' && hasHidden(run))
    .map(run => wordsIn(run))
    .join('')
  if (hidden.trim() !== '') notes.push(check('words that Word hides are part of the text here', hidden))
  const boxes = runs.filter(({name}) => name === 'w:txbxContent').map(box => wordsIn(box))
  for (const words of new Set(boxes))
    if (words !== '') notes.push(check('a text box stands where it is anchored; look whether that is its place', words))
  return notes
}

const hasHidden = (run: XmlElement): boolean =>
  run.children.some(
    child =>
      typeof child !== 'string' &&
      child.name === 'w:rPr' &&
      child.children.some(part => typeof part !== 'string' && part.name === 'w:vanish' && isOn(part)),
  )

const isOn = ({attributes}: XmlElement): boolean => !['0', 'false', 'off'].includes(attributes.get('w:val') ?? 'true')
