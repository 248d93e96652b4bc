// Loads the program from the code that V8 made of it when it was built, which saves a fifth of a start. That code serves
// the version of Node it was made with and the files as they lay there; whatever else is met is loaded as usual.
const {closeSync, fstatSync, openSync, readFileSync} = require('node:fs')
const {dirname, join} = require('node:path')
const {setFlagsFromString} = require('node:v8')

const dist = join(__dirname, '../dist')

/**
 * Tells V8 that no more than one release is coming: it meets most functions and patterns a few times, and what V8 does for the
 * long run then costs more than it gains. A run over many releases takes this back, see src/cli/long-run.ts. V8 keeps code for
 * the flags it was made under, so they are set before all else.
 */
function expectOneRelease() {
  // Some 350 patterns, each used once or twice: a tenth of the time of `extract`.
  setFlagsFromString('--no-regexp-optimization')
  // A twentieth of `parse`, and nothing is lost on a release of 200 KB.
  setFlagsFromString('--no-sparkplug')
  // No optimised code before a function has run ten times as long as usual, which a long release still reaches: a tenth
  // of `parse`. V8 12 (Node 22) knows no such flag and would say so on standard error.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1500000')
}

/** The file with the code of a command, for this version of Node alone. */
const codeFileOf = command => join(dist, 'code', `${process.version}-${process.arch}`, `${command}.bin`)

/** Where the next code begins in such a file: V8 takes it from a multiple of eight alone. */
const roundUp = length => Math.ceil(length / 8) * 8

/**
 * What V8 made of a command’s files when it had run, {size, changed, code} by name, with a source’s length and time of change;
 * nothing where it was not made. The file begins with a line of JSON, [{name, size, changed, length}], that the codes follow.
 */
function readCode(command) {
  const codes = new Map()
  if (!/^[a-z]+$/.test(command)) return codes
  try {
    const bytes = readFileSync(codeFileOf(command))
    const end = bytes.indexOf('\n')
    let start = roundUp(end + 1)
    for (const {name, size, changed, length} of JSON.parse(bytes.toString('utf8', 0, end))) {
      codes.set(name, {size, changed, code: bytes.subarray(start, start + length)})
      start += roundUp(length)
    }
  } catch {
    codes.clear()
  }
  return codes
}

/** A file of the program as it lies there at one moment. */
function readSource(path) {
  const file = openSync(path)
  try {
    const {size, mtimeMs} = fstatSync(file)
    // Whole seconds, which archives and images keep.
    return {text: readFileSync(file, 'utf8'), size, changed: Math.trunc(mtimeMs / 1000)}
  } finally {
    closeSync(file)
  }
}

/** Runs the program file by file, each with its code where it has one; `onScript` is told of each, {name, size, changed, script}. */
function runWith(codes, onScript) {
  const {constants, Script} = require('node:vm')
  const loaded = new Map()
  const load = path => {
    const known = loaded.get(path)
    if (known) return known.exports
    const {text, size, changed} = readSource(path)
    const name = path.slice(dist.length + 1)
    const made = codes.get(name)
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`, {
      filename: path,
      cachedData: made?.size === size && made.changed === changed ? made.code : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    onScript?.({name, size, changed, script})
    const module = {exports: {}}
    loaded.set(path, module)
    const folder = dirname(path)
    const take = id => {
      const asked = id.startsWith('.') ? join(folder, id) : id
      return asked.startsWith(dist) ? load(asked) : require(asked)
    }
    take.resolve = require.resolve
    script.runInThisContext().call(module.exports, module.exports, take, module, path, folder)
    return module.exports
  }
  load(join(dist, 'cli.cjs'))
}

/** Runs the program, which is called with a command’s name. */
function runProgram(command) {
  expectOneRelease()
  const codes = readCode(command)
  if (codes.size > 0) runWith(codes)
  else {
    require('node:module').enableCompileCache?.()
    require('../dist/cli.cjs')
  }
}

module.exports = {codeFileOf, expectOneRelease, readCode, roundUp, runProgram, runWith}
