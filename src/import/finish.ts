import {openDraft, summariseDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {writeFrontMatter} from '../markdown/write-front-matter.js'
import {differences} from './differences.js'
import type {Facts} from './facts.js'
import {frontMatterOf} from './front-matter.js'
import {isFootLine} from './furniture.js'
import {limits} from './limits.js'
import {check} from './notes.js'
import type {Imported, ImportNote, ImportOptions, Picture} from './types.js'

/** What is left of a file when its words are found. */
export interface Body {
  /** As `bodyMarkdown` writes it. */
  readonly markdown: string
  readonly facts?: Facts
  readonly notes: readonly ImportNote[]
  readonly pictures?: readonly Picture[]
}

/** The last step of every import: front matter from what the body and the file say, and the limit of a release. */
export function finishImport({markdown, facts = {}, notes, pictures}: Body, options: ImportOptions): Imported {
  const file = options.path
  if (markdown.trim() === '') {
    throw new PressrelError('E_READ', 'holds no text', {file, hint: 'Check whether it is the right file'})
  }
  const length = new TextEncoder().encode(markdown).length
  const most = Math.max(limits.release, options.maxBytes ?? 0)
  if (length > most) {
    throw new PressrelError('E_LIMIT', `holds ${length} bytes of text, more than the ${most} that are read`, {
      file,
      hint: 'Raise the limit with --max-bytes if it really is a release',
    })
  }
  const draft = openDraft(markdown)
  const summary = summariseDraft(draft)
  const lead = draft.prose.find(({role}) => role === 'lead')?.text
  const title = facts.title === undefined || isFootLine(facts.title) ? undefined : facts.title
  const front = writeFrontMatter(
    frontMatterOf(summary, lead ?? '', {...facts, title, date: facts.date ?? options.date}),
  )
  const doubt = lead === undefined ? [check('no paragraph of running text was found: is it a press release?')] : []
  const all = [...notes, ...differences(summary, {...facts, title}), ...doubt]
  const imported = {markdown: front === '' ? markdown : `${front}\n${markdown}`, notes: all}
  return pictures === undefined ? imported : {...imported, pictures}
}
