import {openDraft} from '../../dist/index.js'
import {measurePasses} from '../measure/passes.mjs'
import {charactersOf, textSets} from '../measure/texts.mjs'
import {readersOfDates} from '../peers/dates.mjs'
import {judged, times} from '../report/bars.mjs'

const stages = [
  {
    name: 'quotes, figures and dates',
    read: ({mentions}) => [mentions.dates, mentions.figures, mentions.quotes],
    bar: {least: 6},
  },
  {name: 'dates alone', read: ({mentions}) => mentions.dates},
  {name: 'figures (with the dates they need)', read: ({mentions}) => mentions.figures},
  {name: 'quotes alone', read: ({mentions}) => mentions.quotes},
]

/** What is read out of a release that has been parsed: sentences, words, and what they say. */
export async function extraction({isQuick}) {
  const sets = textSets(isQuick ? 20 : 200)
  const options = isQuick ? {rounds: 3, mostWarming: 3} : {}
  const tables = []
  for (const {name, texts} of sets) tables.push(await stagesOf(name, texts, options))
  for (const {name, texts} of sets) tables.push(await datesOf(name, texts.slice(0, isQuick ? 5 : 40), isQuick))
  return {
    title: 'Extraction by itself',
    tables,
    notes: [
      'Million characters a second of CPU time. In the first tables the releases are parsed before the clock starts; sentences and words are found while it runs. In those of dates every library gets the same text, and pressrel parses the Markdown as well; “found” is what each reports, of whatever kind.',
    ],
  }
}

const speed = (texts, milliseconds) => charactersOf(texts) / milliseconds / 1000

async function stagesOf(name, texts, options) {
  let drafts
  const works = stages.map(({name, read}) => ({
    name,
    prepare() {
      drafts = texts.map(text => openDraft(text))
      for (const draft of drafts) void draft.release
    },
    pass() {
      for (const draft of drafts) read(draft)
    },
  }))
  const costs = await measurePasses(works, options)
  const rows = stages.map(({name, bar}, i) => {
    const million = speed(texts, costs[i])
    return [name, million.toFixed(2), ((costs[i] / texts.length) * 1000).toFixed(0), ...judged(million, bar)]
  })
  return {head: [`${texts.length} ${name} releases, parsed`, 'M characters/s', 'CPU µs each', 'bar', ''], rows}
}

async function datesOf(name, texts, isQuick) {
  const readers = await readersOfDates()
  const found = readers.map(() => 0)
  const works = readers.map(({name, read}, i) => ({
    name,
    pass() {
      found[i] = texts.reduce((sum, text) => sum + read(text), 0)
    },
  }))
  const costs = await measurePasses(works, {rounds: isQuick ? 1 : 3, mostWarming: isQuick ? 1 : 3})
  const rows = readers.map(({name}, i) => [
    name,
    speed(texts, costs[i]).toFixed(3),
    String(found[i]),
    times(costs[i] / costs[0]),
  ])
  return {head: [`dates of ${texts.length} ${name} releases`, 'M characters/s', 'found', 'CPU time'], rows}
}
