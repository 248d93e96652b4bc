import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {checkSync} from 'recheck'
import ts from 'typescript'
import {beforeAll, expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '../src')
const found = new Map<string, string>()

/** Every pattern of the project: literals from the source text, built ones by watching `new RegExp` while modules load. */
beforeAll(async () => {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))
  for (const name of files) collectLiterals(join(root, name))
  const Original = RegExp
  const watch = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const made = new target(pattern, flags)
      if (typeof pattern === 'string') found.set(`/${made.source}/${made.flags}`, 'built with new RegExp')
      return made
    },
  })
  globalThis.RegExp = watch
  try {
    for (const name of files.filter(file => !/^(?:cli\/main|registry)/.test(file))) await import(join(root, name))
  } finally {
    globalThis.RegExp = Original
  }
}, 120_000)

function collectLiterals(path: string): void {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.set(node.text, relative(root, path))
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** A block may be as long as a release, 256 KB: a pattern takes time in proportion to what it reads. */
test('no pattern takes more than linear time', {timeout: 600_000}, () => {
  expect(found.size).toBeGreaterThan(100)
  const bad: string[] = []
  for (const [literal, where] of found) {
    const end = literal.lastIndexOf('/')
    const flags = literal.slice(end + 1).replace(/[^gimsuy]/g, '')
    const verdict = judge(literal.slice(1, end), flags)
    if (verdict) bad.push(`${where}: ${literal.slice(0, 120)} (${verdict})`)
  }
  expect(bad).toEqual([])
})

/** What is wrong with a pattern, if anything. */
function judge(pattern: string, flags: string): string | undefined {
  const bare = withoutLookAround(pattern)
  const isPlain = looksLinear(bare, flags)
  try {
    const result = checkSync(bare, flags, {checker: 'automaton', timeout: isPlain ? 1500 : 8000})
    if (result.status === 'vulnerable') {
      const {complexity, attack} = result
      return `${complexity.summary}, ${attack.pattern}`
    }
    return result.status === 'unknown' && !isPlain ? `undecided: ${result.error.kind}` : undefined
  } catch (error) {
    return isPlain ? undefined : `undecided: ${String(error)}`
  }
}

/**
 * The automaton takes too long for alternations of whole lexicons and for large counted repeats. Such a pattern passes
 * where it starts once only, or where every repeat has an end, and no repeat of unknown length is repeated.
 */
function looksLinear(pattern: string, flags: string): boolean {
  const isNested = /\((?:\?:)?[^()|]{0,80}[+*]\)[+*]/.test(pattern)
  const skeleton = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  const isCounted = !/[*+]|\{\d+,\}/.test(skeleton)
  const startsOnce = flags.includes('y') || (skeleton.startsWith('^') && !flags.includes('m') && !hasOuterBar(skeleton))
  return !isNested && (isCounted || startsOnce)
}

/** Whether an alternation stands outside of all groups, so that `^` holds for its first branch alone. */
function hasOuterBar(skeleton: string): boolean {
  let depth = 0
  for (const [at, sign] of [...skeleton].entries()) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0 && skeleton[at + 1] !== '^') return true
  }
  return false
}

/** A pattern without its look-arounds, which the automaton cannot read: it then matches more, and takes no less time. */
function withoutLookAround(pattern: string): string {
  return pattern.replace(/\(\?<?[=!](?:[^()\\[\]]|\\.|\[(?:[^\]\\]|\\.)*\])*\)/g, '')
}
