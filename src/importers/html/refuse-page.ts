import type {Root} from 'hast'
import {PressrelError} from '../../errors.js'
import {attributeOf, elementsIn, isTag, wordsOf} from '../../import/hast.js'
import {measureOf} from './measure.js'
import type {Page} from './page.js'

/** A page with less running text than this may be an error or a login; a release is longer. */
const shortText = 700
/** So many headings that are links make a list of releases. */
const fewestTeasers = 4

const notFound =
  /\b(?:404|403|410|not found|no longer (?:available|exists)|does(?:n[’']t| not) exist|can(?:not|[’']t) be found|couldn[’']t be found|access denied|forbidden)\b/i

/** Refuses a page that holds no release, and says what it is. Throws `E_READ`. */
export function refusePage(page: Page, title: string | undefined, file: string, hasPassword: boolean): void {
  const {prose} = measureOf(page.measures, page.root)
  const heading = [title, ...[...elementsIn(page.root, 'h1')].map(wordsOf)].join(' ')
  if (prose < shortText && notFound.test(heading))
    refuse(file, 'says that the page was not found', 'Save the page of the release again')
  if (prose < shortText && hasPassword) refuse(file, 'asks for a login', 'Log in, open the release, and save that page')
  if (isIndex(page.root, prose))
    refuse(file, 'is a list of news and no release', 'Open the release itself and save that page')
  if (prose === 0)
    refuse(file, 'holds no running text, so no release was found', 'Copy the text of the release into a .txt file')
}

/** Whether a page asks for a password; looked at before its forms are gone. */
export const asksForPassword = (root: Root): boolean =>
  [...elementsIn(root, 'input')].some(input => attributeOf(input, 'type')?.toLowerCase() === 'password')

/** Headings that lead to other pages, with at most a few lines below each. */
function isIndex(root: Root, prose: number): boolean {
  let linked = 0
  let others = 0
  for (const heading of elementsIn(root, 'h1', 'h2', 'h3', 'h4')) {
    const words = wordsOf(heading)
    if (words.length < 12) continue
    const isLink = [...elementsIn(heading, 'a')].some(link => wordsOf(link).length > words.length * 0.8)
    if (isLink && !isTag(heading, 'h1')) linked++
    else others++
  }
  return linked >= fewestTeasers && linked > others * 2 && prose < linked * 400
}

function refuse(file: string, what: string, hint: string): never {
  throw new PressrelError('E_READ', `this page ${what}`, {file, hint})
}
