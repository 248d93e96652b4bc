import {type Draft, type ReleaseSummary, summariseDraft} from '../../draft/index.js'
import {defineExporter} from '../../export/types.js'
import {associationsOf} from './associations.js'
import {bodiesOf} from './bodies.js'
import {descriptionsOf, headlinesOf} from './headlines.js'
import {identityOf} from './identity.js'
import {organisationsOf} from './organisations.js'
import {peopleOf} from './people.js'
import {timingOf} from './timing.js'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'
/** IPTC NewsCodes, genre. */
const genre = {name: 'Press Release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release'}

/** IPTC ninjs 3.1, the JSON in which news systems take a story. */
export default defineExporter({
  name: 'ninjs',
  extension: 'json',
  summary: 'IPTC ninjs 3.1, JSON for news systems',
  options: [],
  async export(draft) {
    return `${JSON.stringify(await newsObject(draft), null, 2)}\n`
  },
})

async function newsObject(draft: Draft): Promise<object> {
  const summary = summariseDraft(draft)
  const uri = identityOf(draft)
  const headlines = headlinesOf(summary)
  const located = summary.dateline?.place ?? draft.release.meta.location
  return {
    uri,
    type: 'text',
    representationType: 'full',
    ...timingOf(draft, summary),
    ...languageOf(draft),
    ...(headlines[0] ? {title: headlines[0].value} : {}),
    ...listed('headlines', headlines),
    ...listed('descriptions', descriptionsOf(draft)),
    bodies: await bodiesOf(draft),
    ...(located === undefined ? {} : {located, places: [{name: located, rel: 'dateline'}]}),
    ...listed('people', peopleOf(draft, summary.contacts)),
    ...listed('organisations', organisationsOf(draft, summary)),
    ...listed(
      'subjects',
      (draft.release.meta.tags ?? []).map(name => ({name, rel: 'keyword'})),
    ),
    ...listed('infoSources', infoSourcesOf(draft, summary)),
    genres: [genre],
    ...listed('associations', associationsOf(summary, uri)),
    standard: {name: 'ninjs', version: '3.1', schema},
  }
}

/** A list, left out where it is empty. */
const listed = (key: string, items: readonly object[]): object => (items.length === 0 ? {} : {[key]: items})

/** The front matter's; else English, unless the text does not read like it. */
function languageOf({release, problems}: Draft): {language?: string} {
  const {language} = release.meta
  if (language !== undefined) return {language}
  return problems.some(({kind}) => kind === 'language') ? {} : {language: 'en'}
}

/** Who says it, and by which wire it came. */
function infoSourcesOf({release}: Draft, {boilerplates, dateline}: ReleaseSummary): readonly object[] {
  const issuer = release.meta.organization ?? (boilerplates.length === 1 ? boilerplates[0]?.organization : undefined)
  return [
    ...(issuer === undefined ? [] : [{name: issuer, role: 'originator'}]),
    ...(dateline?.wire == null ? [] : [{name: dateline.wire, role: 'distributor'}]),
  ]
}
