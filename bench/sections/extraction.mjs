import {openDraft} from '../../dist/index.js'
import {measurePasses} from '../measure/passes.mjs'
import {charactersOf, textSets} from '../measure/texts.mjs'
import {readersOfDates} from '../peers/dates.mjs'
import {judged, times} from '../report/bars.mjs'

const quick = {rounds: 3, mostWarming: 3}
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
  const options = isQuick ? quick : {}
  const tables = []
  for (const {name, texts} of sets) tables.push(await stagesOf(name, texts, options))
  for (const {name, texts} of sets) tables.push(await datesOf(name, texts, isQuick))
  return {
    title: 'Extraction by itself',
    tables,
    notes: [
      'Million characters a second of CPU time. In the first tables the releases are parsed before the clock starts; sentences and words are found while it runs. In those of dates every library gets the text as it is; “found” is what each reports, of whatever kind, and the slow ones read fewer texts.',
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
  const fast = await speedsOf(
    readers.filter(({isSlow}) => !isSlow),
    texts,
    isQuick ? quick : {},
  )
  const few = texts.slice(0, isQuick ? 3 : 20)
  const slow = await speedsOf(
    readers.filter(({isSlow}) => isSlow),
    few,
    {rounds: isQuick ? 1 : 3, mostWarming: 1},
  )
  const all = [...fast, ...slow]
  const rows = all.map(({name, million, found, count}) => [
    name,
    million.toFixed(3),
    (found / count).toFixed(1),
    String(count),
    times(all[0].million / million),
  ])
  return {head: [`dates of ${name} releases`, 'M characters/s', 'found in each', 'releases', 'CPU time'], rows}
}

/** How fast some readers of dates read the same texts, in turn. */
async function speedsOf(readers, texts, options) {
  const found = readers.map(() => 0)
  let inputs
  const works = readers.map(({name, open = text => text, read}, i) => ({
    name,
    prepare() {
      inputs = texts.map(text => open(text))
    },
    pass() {
      found[i] = inputs.reduce((sum, input) => sum + read(input), 0)
    },
  }))
  const costs = await measurePasses(works, options)
  return readers.map(({name}, i) => ({name, million: speed(texts, costs[i]), found: found[i], count: texts.length}))
}
