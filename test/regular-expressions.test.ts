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
})

function collectLiterals(path: string): void {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.set(node.text, relative(root, path))
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/**
 * Patterns that run on every block of prose may take time that grows with the square of a block, which the guard and the
 * size limit bound; none may grow faster.
 */
test('no pattern can be driven into exponential time', {timeout: 600_000}, () => {
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

/** What is wrong with a pattern. Alternations of whole lexicons are beyond the automaton's stack; they hold no nested repeats. */
function judge(pattern: string, flags: string): string | undefined {
  try {
    const found = checkSync(pattern, flags, {checker: 'automaton', timeout: 4000})
    return found.status === 'vulnerable' && found.complexity.type === 'exponential'
      ? found.complexity.summary
      : undefined
  } catch (error) {
    const isLexicon = error instanceof RangeError && pattern.length > 400
    const nested = /\((?:\?:)?[^()|]{0,80}[+*]\)[+*]/.test(pattern)
    return isLexicon && !nested ? undefined : String(error)
  }
}
