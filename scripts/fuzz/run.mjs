// Mutates releases and takes the mutants through every stage of pressrel: nothing may crash, hang or break what must hold.
//   npm run fuzz -- [FOLDER or files] [--seed 1] [--from 0] [--count 2000] [--through parse,extract,lint,fix | exports | imports | all]
//     --only K         that mutant alone: what is wrong with it, and the smallest text that shows it
//     -o FILE          with --only: write that text (or the mutant) to a file
//     --totals FILE    add to what earlier runs of the seed have come to, and go on behind them
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {loadTools, writeLibrary} from './library.mjs'
import {makeMutant} from './make-mutant.mjs'
import {readOriginals} from './originals.mjs'
import {faultsOf, kindOf, runMutant} from './run-mutant.mjs'
import {runRange} from './run-range.mjs'
import {shrink} from './shrink.mjs'
import {readStages, usualStages} from './stages/index.mjs'
import {openTotals, totalsText} from './totals.mjs'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'))

/** A thread lives for so many mutants, for its code becomes faster with each of them; and the totals are told each so many milliseconds. */
const chunk = 20_000
const pause = 60_000
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: '1'},
    from: {type: 'string'},
    count: {type: 'string', default: '2000'},
    through: {type: 'string', default: usualStages.join(',')},
    only: {type: 'string'},
    output: {type: 'string', short: 'o'},
    totals: {type: 'string'},
    patience: {type: 'string', default: '20000'},
  },
})
const names = readStages(values.through)
const seed = Number(values.seed)
const paths = positionals.length > 0 ? positionals : ['fixtures']
const library = await writeLibrary()

if (values.only === undefined) await runAll()
else await runOne(Number(values.only))

async function runAll() {
  const totals = openTotals(values.totals, {seed, names})
  const first = values.from === undefined ? totals.state.next : Number(values.from)
  const end = first + Number(values.count)
  const timer = setInterval(() => console.log(totalsText(totals.state)), pause)
  for (let from = first; from < end; from += chunk) {
    const until = Math.min(end, from + chunk)
    await runRange({library, paths, seed, names}, {from, until, totals, patience: Number(values.patience)})
    totals.save(until)
  }
  clearInterval(timer)
  console.log(totalsText(totals.state))
  process.exitCode = totals.kinds().length > 0 ? 1 : 0
}

async function runOne(index) {
  const originals = readOriginals(paths)
  const tools = {...(await loadTools(library)), originals}
  const mutant = makeMutant(originals, seed, index)
  const {faults, refused} = await runMutant(mutant, names, tools)
  console.log(
    `mutant ${index} of ${mutant.original}, ${mutant.format}${refused ? ', refused' : ''}: ${JSON.stringify(mutant.text)}`,
  )
  let smallest = mutant.text
  for (const {stage, fault, prepared} of faults) {
    const isSame = found => kindOf({stage, fault: found}) === kindOf({stage, fault})
    const fails = async text => (await faultsOf(stage, mutant, {...prepared, text}, tools)).some(isSame)
    smallest = await shrink(prepared.text, fails, {patience: 60_000})
    console.log(`\nFAILED ${stage}: ${fault}\n  smallest: ${JSON.stringify(smallest)}`)
  }
  if (values.output) writeFileSync(values.output, smallest)
  process.exitCode = faults.length > 0 ? 1 : 0
}
