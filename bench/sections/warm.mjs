import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {exportRelease, extract, lint, openDraft} from '../../dist/index.js'
import {measurePasses} from '../measure/passes.mjs'
import {charactersOf, textSets} from '../measure/texts.mjs'
import {judged, times} from '../report/bars.mjs'

const remark = unified().use(remarkParse).freeze()
/** The work on a release, and how fast it has to be, in times of the speed of remark-parse. */
const works = [
  {name: 'remark-parse alone', work: text => remark.parse(text)},
  {name: 'parse', work: text => openDraft(text).release},
  {name: 'extract', work: text => extract(openDraft(text)), bar: {least: 0.65}},
  {name: 'lint', work: text => lint(openDraft(text)), bar: {least: 0.55}},
  {
    name: 'export --to json',
    work: text => exportRelease(openDraft(text), 'json', {embargoed: true}),
    bar: {least: 0.6},
  },
]

/** A running process that reads releases, each once, against the Markdown parser alone on the same texts. */
export async function warm({isQuick}) {
  const count = isQuick ? 20 : 200
  const tables = []
  for (const {name, texts} of textSets(count)) tables.push(await tableFor(name, texts, isQuick))
  return {
    title: 'Warm: a process that goes on',
    tables,
    notes: [
      'CPU time of all threads of the process, medians of passes over all texts, the works in turn in one process, each with an empty young heap (tinybench). The ratio is the speed in times of that of remark-parse.',
    ],
  }
}

async function tableFor(name, texts, isQuick) {
  const passes = works.map(({name, work}) => ({
    name,
    async pass() {
      for (const text of texts) await work(text)
    },
  }))
  const costs = await measurePasses(passes, isQuick ? {rounds: 3, mostWarming: 3} : {})
  const rows = works.map(({name, bar}, i) => {
    const each = costs[i] / texts.length
    const ratio = costs[0] / costs[i]
    return [name, each.toFixed(2), (1000 / each).toFixed(0), times(ratio), ...judged(ratio, bar, '×')]
  })
  const size = (charactersOf(texts) / texts.length / 1000).toFixed(1)
  return {
    head: [`${texts.length} ${name} releases, ${size} KB each`, 'CPU ms each', 'a second', 'ratio', 'bar', ''],
    rows,
  }
}
