// Runs a command of the program and keeps what V8 made of the files that it loaded, for bin/program.js.
//   node scripts/keep-code.cjs lint RELEASE
const {mkdirSync, renameSync, writeFileSync} = require('node:fs')
const {dirname} = require('node:path')
const {codeFileOf, expectOneRelease, roundUp, runWith} = require('../bin/program.js')

const padded = bytes => Buffer.concat([bytes, Buffer.alloc(roundUp(bytes.length) - bytes.length)])

/** Writes the file that bin/program.js reads. */
function keep(command, files) {
  const codes = files.map(({script}) => script.createCachedData())
  const list = files.map(({name, size, changed}, i) => ({name, size, changed, length: codes[i].length}))
  const path = codeFileOf(command)
  mkdirSync(dirname(path), {recursive: true})
  const head = Buffer.from(`${JSON.stringify(list)}\n`)
  writeFileSync(`${path}.tmp`, Buffer.concat([head, ...codes].map(padded)))
  renameSync(`${path}.tmp`, path)
}

const files = []
// When all has run, so that the functions that were needed are in it.
process.on('exit', code => {
  if (code < 2) keep(process.argv[2], files)
})
expectOneRelease()
runWith(new Map(), file => files.push(file))
