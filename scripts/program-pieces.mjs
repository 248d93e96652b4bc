// Puts the pieces of the program together again, so that what is needed together lies in one file.
import {basename, dirname, join} from 'node:path'

/** Up to this length a piece is cheaper to scan needlessly than to find, open and read as a file of its own: 0.5 ms. */
const small = 12_000

/**
 * What one release needs, step by step, by the modules where the steps begin: a piece goes into the file of the first step
 * that reaches it without an import that waits. Whatever no step reaches stays apart, or goes to shared.cjs if it is small.
 */
const steps = {
  start: ['src/cli/main.ts'],
  read: ['src/commands/parse/run.ts'],
  extract: [
    'src/commands/extract/run.ts',
    'src/extractors/dates/index.ts',
    'src/extractors/figures/index.ts',
    'src/extractors/quotes/index.ts',
  ],
  lint: ['src/commands/lint/run.ts', 'src/reporters/pretty/index.ts'],
  remark: ['src/markdown/remark.ts'],
}

/**
 * Pieces, {path, code, entry, needs}, as fewer files: `entry` is the module that a piece begins with, if it was asked for by
 * name, and `needs` are the paths of the pieces that it imports at once.
 */
export function joinPieces(pieces) {
  const homes = homesOf(pieces)
  const ask = code => askAtHome(code, homes)
  const alone = pieces.filter(({path}) => !homes.has(basename(path)))
  const folder = join(dirname(alone.find(piece => basename(piece.path) === 'worker.cjs').path))
  const joined = [...new Set(homes.values())].map(home => {
    const members = pieces.filter(({path}) => homes.get(basename(path)) === home)
    return {path: join(folder, `${home}.cjs`), code: fileOf(members, ask)}
  })
  return [...alone.map(({path, code}) => ({path, code: ask(code)})), ...joined]
}

/** The file that each piece goes to, by the piece's name. */
function homesOf(pieces) {
  const byPath = new Map(pieces.map(piece => [piece.path, piece]))
  const homes = new Map()
  const reach = (piece, step) => {
    if (!piece || homes.has(basename(piece.path))) return
    // What Node starts by its name stays a file.
    if (!isStarted(piece)) homes.set(basename(piece.path), step)
    for (const path of piece.needs) reach(byPath.get(path), step)
  }
  for (const [step, modules] of Object.entries(steps)) {
    for (const module of modules) {
      const piece = pieces.find(({entry}) => entry === module)
      if (!piece) throw new Error(`${module} is no longer loaded by itself, so it begins no step of the program`)
      reach(piece, step)
    }
  }
  for (const {path, code} of pieces) {
    const name = basename(path)
    if (!homes.has(name) && name.startsWith('chunk-') && code.length < small) homes.set(name, 'shared')
  }
  return homes
}

const isStarted = ({path}) => ['cli.cjs', 'worker.cjs'].includes(basename(path))

/** Has a piece that was joined asked for in its file. */
function askAtHome(code, homes) {
  return code.replace(/\brequire\("\.\/(cli\/)?([\w-]+\.cjs)"\)/g, (whole, folder = '', name) =>
    homes.has(name) ? `require("./${folder}${homes.get(name)}.cjs")("${name}")` : whole,
  )
}

/**
 * A file of pieces, each a function that runs when the piece is first asked for. The parentheses tell V8 that it will be
 * called, so that it is compiled at once and not scanned first.
 */
function fileOf(pieces, ask) {
  const functions = pieces.map(({path, code}) => `"${basename(path)}":(function(exports,require,module){${ask(code)}})`)
  return `"use strict";const pieces={${functions.join(',\n')}},loaded={};
module.exports=name=>{
const known=loaded[name];
if(known)return known.exports;
const piece=loaded[name]={exports:{}};
pieces[name](piece.exports,require,piece);
return piece.exports};
`
}
