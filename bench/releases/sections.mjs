import {readFileSync} from 'node:fs'

/** The lines below each “# name” of a file beside this one. */
export function readSections(name) {
  const sections = {}
  let lines = []
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) sections[line.slice(2)] = lines = []
    else if (line) lines.push(line)
  }
  return sections
}
