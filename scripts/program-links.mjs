// Turns a piece of the program from an ES module into CommonJS.

const importStatement = /^import (?:(?:\* as )?([\w$]+) from |\{([^}]*)\} from )?"([^"]+)";\n/gm
const exportStatement = /^export (?:default (.+)|\{([^}]*)\});\s*$/m

/**
 * Has a piece take what it imports, and hand out what it exports, as plain values, which is twice as fast to start with as
 * esbuild's getters, each of which calls a getter. What a piece imports for its effect alone is left out: nothing of the
 * program has any, and whoever needs the piece asks for it.
 */
export function linkPiece(text) {
  const heads = []
  const body = text.replace(importStatement, (_, whole, names, from) => {
    if (whole) heads.push(`const ${whole} = require("${from}");`)
    if (names) heads.push(...takeNames(names, from))
    return ''
  })
  const linked = body
    .replace(/\bimport\(("(?:\.\/|node:)[^"]+")\)/g, 'Promise.resolve().then(() => require($1))')
    .replace(/\bimport\((moduleUrl)\)/g, 'require("../../bin/import-module.js")($1)')
    .replace(exportStatement, (_, value, names) => {
      if (value) return `module.exports = {default: ${value}};`
      return `module.exports = {${pairsOf(names).map(({from, to}) => `${to}: ${valueOf(body, from)}`)}};`
    })
  return `"use strict";\n${heads.join('\n')}\n${linked}`
}

/** Refuses a finished piece with an `import()` of its own, which code that was kept cannot do, see bin/import-module.js. */
export function refuseImports(code) {
  const [late] = /(?<![\w$.]|async )import\([^)]{0,80}\)/.exec(code) ?? []
  if (late) throw new Error(`“${late}” cannot be imported in the program: have it required, see linkPiece`)
}

/** Names out of another piece, or out of a module of Node, which is its own default. */
function takeNames(names, module) {
  const isPiece = module.startsWith('./')
  const pairs = pairsOf(names)
  const wholes = isPiece ? [] : pairs.filter(({from}) => from === 'default')
  const parts = pairs.filter(pair => !wholes.includes(pair)).map(({from, to}) => `${from}: ${to}`)
  const heads = wholes.map(({to}) => `const ${to} = require("${module}");`)
  return parts.length > 0 ? [...heads, `const {${parts.join(', ')}} = require("${module}");`] : heads
}

/** What “a, b as c” says. */
const pairsOf = names =>
  names
    .split(',')
    .map(name => name.trim().split(' as '))
    .filter(([from]) => from)
    .map(([from, to = from]) => ({from, to}))

/** A name that may be handed out as the value that it has once its piece has run. */
function valueOf(text, name) {
  const word = name.replaceAll('$', '\\$')
  const isEmpty = new RegExp(`^(?:var|let) (?:[^=;\\n]*, )?${word}[,;]`, 'm').test(text)
  const isOwn = new RegExp(`^(?:async )?function\\*? ${word}\\(|^class ${word}\\b`, 'm').test(text)
  const assigned = new RegExp(
    `(?<![\\w$.])${word}(?: =(?![=>])| [-+*/%&|^?<>]{1,3}=|\\+\\+|--)|(?:\\+\\+|--)${word}(?![\\w$])`,
    'g',
  )
  if (isEmpty || (text.match(assigned)?.length ?? 0) > (isOwn ? 0 : 1))
    throw new Error(`“${name}” changes after its piece has run, so the others must not copy it`)
  return name
}
