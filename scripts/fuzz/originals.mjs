import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** What a file is by its extension: a release, a file with one in every line, or what only an importer reads. */
const kinds = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  jsonl: 'records',
  ndjson: 'records',
  html: 'page',
  docx: 'document',
}
const front = /^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/

/**
 * What mutants are made of, in the order of the paths: `releases` as {name, text, format, blocks}, `pages` as {name, text} and
 * `documents` as {name, bytes}.
 */
export function readOriginals(paths) {
  const originals = {releases: [], pages: [], documents: []}
  for (const path of paths.flatMap(filesBelow).sort()) {
    const kind = kinds[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
    if (kind === 'page') originals.pages.push({name: path, text: readFileSync(path, 'utf8')})
    else if (kind === 'document') originals.documents.push({name: path, bytes: readFileSync(path)})
    else if (kind) originals.releases.push(...releasesIn(path, kind))
  }
  return originals
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap(name => filesBelow(join(path, name)))
}

function releasesIn(path, kind) {
  const content = readFileSync(path, 'utf8')
  if (kind !== 'records') return [{name: path, text: content, format: kind, blocks: blocksOf(content)}]
  return content.split('\n').flatMap((line, i) => {
    const {text, format = 'markdown'} = line.trim() === '' ? {} : JSON.parse(line)
    return text === undefined ? [] : [{name: `${path}:${i + 1}`, text, format, blocks: blocksOf(text)}]
  })
}

/** A text in its blocks, each with the blank lines behind it; front matter is the first. */
export function blocksOf(text) {
  const head = front.exec(text)?.[0] ?? ''
  const blocks = text.slice(head.length).match(/(?:[^\n]+\n?)+(?:[ \t]*\n)*|\n+/g) ?? []
  return head === '' ? blocks : [head, ...blocks]
}

/** Whether a block is front matter. */
export const isFront = block => front.test(block)
