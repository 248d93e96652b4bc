// Joins the small pieces of the program into one file.
import {basename, dirname, join} from 'node:path'

/** Up to this length a piece is cheaper to scan needlessly than to find, open and read as a file of its own: 0.5 ms. */
const small = 12_000

/**
 * Puts the small pieces that several others import into dist/cli/shared.cjs, each as a function that runs when the piece
 * is first asked for, and lets the others ask for them there.
 */
export function joinSmallPieces(pieces) {
  const isSmall = ({path, code}) => /^chunk-\w+\.cjs$/.test(basename(path)) && code.length < small
  const joined = new Map(pieces.filter(isSmall).map(({path, code}) => [basename(path, '.cjs'), code]))
  const askShared = code =>
    code.replace(/require\("(\.\/(?:cli\/)?)(chunk-\w+)\.cjs"\)/g, (whole, folder, name) =>
      joined.has(name) ? `require("${folder}shared.cjs")("${name}")` : whole,
    )
  const functions = [...joined].map(([name, code]) => `"${name}":(exports,require,module)=>{${askShared(code)}}`)
  const shared = `"use strict";const pieces={${functions.join(',\n')}},loaded={};
module.exports=name=>{
if(loaded[name])return loaded[name].exports;
const piece=loaded[name]={exports:{}};
pieces[name](piece.exports,require,piece);
return piece.exports};
`
  const folder = join(dirname(pieces.find(isSmall).path))
  const others = pieces.filter(piece => !isSmall(piece)).map(({path, code}) => ({path, code: askShared(code)}))
  return [...others, {path: join(folder, 'shared.cjs'), code: shared}]
}
