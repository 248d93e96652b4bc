// What pressrel costs: against `node -e 0`, against remark-parse, against other checkers, and as releases grow.
//   npm run bench [-- cold | warm | extraction | peers | growth | all …] [--quick] [--write]
// Without names: cold and warm. --quick tries everything on few releases; --write also writes what was measured to RESULTS.md and docs/scale.md.
import {spawnSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {benchFolder, childEnv, root} from './measure/child.mjs'
import {writeCost} from './report/cost.mjs'
import {machineText} from './report/machine.mjs'
import {sectionText} from './report/tables.mjs'

const names = ['cold', 'warm', 'extraction', 'peers', 'growth']
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {quick: {type: 'boolean', default: false}, write: {type: 'boolean', default: false}},
})
const asked = positionals.includes('all') ? names : positionals.length > 0 ? positionals : ['cold', 'warm']
const unknown = asked.filter(name => !names.includes(name))

/** What others have written is installed only when somebody measures. */
function install() {
  if (existsSync(`${benchFolder}node_modules/tinybench`)) return
  console.log('installing what bench/package.json names …')
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: benchFolder,
    env: childEnv,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('npm ci failed in bench/')
}

/** The text of a section, whether or not it could be measured: one that fails takes nothing away from the others. */
async function measureSection(name, machine) {
  try {
    const section = await (await import(`./sections/${name}.mjs`))[name]({isQuick: values.quick})
    if (values.write && section.cost) writeCost(section.cost, machine)
    return sectionText(section)
  } catch (error) {
    process.exitCode = 1
    return `## ${name}\n\nCould not be measured: ${error.stack}`
  }
}

async function measure() {
  if (!existsSync(`${root}dist/index.js`)) throw new Error('nothing is built: npm run build')
  if (asked.some(name => name !== 'cold')) install()
  const machine = machineText(new Date())
  console.log(machine)
  const texts = []
  for (const name of asked) {
    texts.push(await measureSection(name, machine))
    console.log(`\n${texts.at(-1)}`)
  }
  const heading = `# What was measured\n\n\`npm run bench -- ${asked.join(' ')} --write\`: ${machine}`
  if (values.write) writeFileSync(`${benchFolder}RESULTS.md`, `${heading}\n\n${texts.join('\n\n')}\n`)
}

if (unknown.length > 0) {
  console.error(`nothing is called ${unknown.join(', ')}: ${names.join(', ')}, all`)
  process.exitCode = 2
} else await measure()
