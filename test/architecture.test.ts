import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '../src')

/** The layer of each folder: a file imports only from its own layer's folder and from layers above (smaller numbers). */
const layers: readonly (readonly [RegExp, number])[] = [
  [/^(?:source|lexicon)\/|^errors\.ts/, 0],
  [/^(?:ast|calendar)\//, 1],
  [/^(?:markdown|plain)\//, 2],
  [/^prose\//, 3],
  [/^parse\//, 4],
  [/^(?:extract|extractors)\/|^registry\/extractors/, 5],
  [/^draft\//, 6],
  [/^(?:lint|rules|export|exporters|scaffold)\/|^registry\/(?:rules|other-rules|exporters)/, 7],
  [/^(?:report|reporters|import|importers)\/|^registry\/(?:reporters|importers)/, 8],
  [/^(?:index|unified|parse-release)\.ts/, 9],
  [/^(?:cli|commands|lsp)\/|^schema\//, 10],
]
/** Folders of one layer that do not know each other. */
const strangers: readonly (readonly [RegExp, RegExp])[] = [
  [/^lsp/, /^commands/],
  [/^cli/, /^lsp/],
  [/^(?:lint|rules|registry\/(?:other-)?rules)/, /^(?:export|exporters|scaffold|registry\/exporters)/],
  [/^(?:export|exporters)/, /^(?:lint|rules|scaffold)/],
  [/^(?:import|importers)/, /^(?:lint|rules|scaffold|report|reporters)/],
  [/^scaffold/, /^(?:lint|rules|export|exporters)/],
  [/^extractors\/quotes/, /^extractors\/(?:figures|dates)/],
  [/^extractors\/figures/, /^extractors\/(?:quotes|dates)/],
  [/^extractors\/dates/, /^extractors\/(?:quotes|figures)/],
]
/** Packages that a layer may use beyond those above it. */
const packages: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^markdown\//,
    /^(?:unified|remark-parse|remark-stringify|gray-matter|yaml|mdast-util-.*|micromark-.*|decode-named-character-reference|mdast)$/,
  ],
  [/^(?:ast|plain|prose|parse)\//, /^mdast$/],
  [/^export\//, /^mdast$/],
  [/^exporters\//, /^(?:hast|mdast|mdast-util-to-hast|hast-util-sanitize|hast-util-to-html)$/],
  [/^exporters\/docx\//, /^(?:docx|fflate)$/],
  [/^exporters\/email\//, /^(?:nodemailer|node:crypto)$/],
  [/^exporters\/ninjs\//, /^node:crypto$/],
  [/^(?:import|importers)\//, /^(?:hast|mdast|hast-util-from-html|hast-util-to-mdast|mammoth|fflate)$/],
  [/^importers\/docx\//, /^@xmldom\/xmldom$/],
  [/^lint\//, /^(?:ignore|mdast)$/],
  [/^report\/terminal\/|^reporters\/markdown\//, /^mdast$/],
  [/^reporters\/ics\//, /^(?:ical-generator|node:crypto)$/],
  [/^unified\.ts/, /^vfile$/],
  [
    /^(?:cli|commands)\//,
    /^(?:commander|chalk|yaml|chokidar|diff|ignore|tinyglobby|tinypool|@clack\/prompts|node:.*)$/,
  ],
  [/^lsp\//, /^(?:vscode-languageserver|vscode-languageserver-textdocument|node:.*)$/],
  [/^source\//, /^node:fs\/promises$/],
]

interface Import {
  readonly from: string
  readonly to: string
  readonly isDynamic: boolean
  readonly isType: boolean
}

const files = list(root).filter(path => path.endsWith('.ts'))
const imports = files.flatMap(importsOf)

function list(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? list(path) : [relative(root, path)]
  })
}

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8')
  const pattern = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm
  return [...text.matchAll(pattern)].map(match => {
    const target = match[2] ?? match[3] ?? match[4] ?? ''
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(from), target)).replace(/\.js$/, '.ts')
      : target
    return {from, to, isDynamic: match[4] !== undefined, isType: match[1] !== undefined}
  })
}

const layerOf = (path: string): number | undefined => layers.find(([pattern]) => pattern.test(path))?.[1]
const isOwn = (path: string): boolean => files.includes(path) || path.endsWith('.json')

describe('the layers', () => {
  test('hold every file', () => {
    expect(files.filter(file => layerOf(file) === undefined)).toEqual([])
  })

  test('are imported from below only, types included', () => {
    const upward = imports.filter(
      ({from, to}) => isOwn(to) && !to.startsWith('..') && (layerOf(to) ?? 0) > (layerOf(from) ?? 0),
    )
    expect(upward.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('keep families apart', () => {
    const known = imports.filter(({from, to}) => strangers.some(([a, b]) => a.test(from) && b.test(to)))
    expect(known.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('use outside packages only where the table allows', () => {
    const outside = imports.filter(({to}) => !isOwn(to) && !to.startsWith('.'))
    const wrong = outside.filter(({from, to}) => {
      const name = to.startsWith('node:')
        ? to
        : to
            .split('/')
            .slice(0, to.startsWith('@') ? 2 : 1)
            .join('/')
      return !packages.some(([files, allowed]) => files.test(from) && allowed.test(name))
    })
    expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('spread no list into Math.max or Math.min, which a hundred thousand arguments end', () => {
    const spread = files.filter(file =>
      /Math\.(?:max|min)\((?:[^()]|\([^()]*\))*\.\.\./.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(spread).toEqual([])
  })

  test('have no import cycles', () => {
    const graph = new Map(
      files.map(file => [
        file,
        imports.filter(({from, isDynamic, isType}) => from === file && !isDynamic && !isType).map(({to}) => to),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const to of graph.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  test('load no package at the start of the command line but commander', () => {
    const seen = new Set<string>()
    const reached = new Set<string>()
    const walk = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const {to, isDynamic, isType} of imports.filter(({from}) => from === file)) {
        if (isDynamic || isType) continue
        if (files.includes(to)) walk(to)
        else if (!to.endsWith('.json')) reached.add(to)
      }
    }
    walk('cli/main.ts')
    expect([...reached].filter(name => !name.startsWith('node:'))).toEqual(['commander'])
  })
})
