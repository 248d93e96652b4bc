import {extract} from '../../draft/index.js'
import {defineExporter} from '../../export/types.js'
import {bodySections} from './body.js'
import {contentOf} from './content.js'

/** One object: the extraction, the front matter, the body as text by section, and the tree of the release. */
export default defineExporter({
  name: 'json',
  extension: 'json',
  summary: 'quotes, figures, dates, structure, front matter and text, by a versioned schema',
  options: [],
  export(draft) {
    const {schemaVersion, ...rest} = extract(draft)
    const document = {
      schemaVersion,
      file: draft.source.path,
      ...rest,
      meta: draft.release.meta,
      body: bodySections(draft),
      content: contentOf(draft.release),
    }
    return `${JSON.stringify(document, null, 2)}\n`
  },
})
