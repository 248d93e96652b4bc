import {type Embargo, embargoOf} from '../../export/embargo.js'
import {localeOf} from '../../export/locale.js'
import {defineExporter} from '../../export/types.js'
import {senderOf, subjectOf} from './headers.js'
import {toMime} from './message.js'
import {template} from './template.js'

/** A draft that a mail program opens: the headline as its subject, the release as text and as HTML. */
export default defineExporter({
  name: 'email',
  extension: 'eml',
  summary: 'an e-mail, to open in a mail program, address and send',
  options: [],
  async export(draft, {embargoed}) {
    // Loaded late, so that in the program they stay pieces of their own.
    const [{default: html}, {default: text}] = await Promise.all([
      import('../html/index.js'),
      import('../text/index.js'),
    ])
    return toMime({
      subject: subjectOf(draft),
      from: senderOf(draft),
      language: localeOf(draft).language,
      text: withEmbargo(await text.export(draft, {embargoed}), embargoOf(draft)),
      html: await html.export(draft, {embargoed, template}),
    })
  },
})

/** An embargo that the text does not show stands above it. */
const withEmbargo = (text: string, embargo: Embargo | undefined): string =>
  embargo && !text.includes(embargo.line) ? `${embargo.line}\n\n${text}` : text
