import {errorLine} from '../../../cli/exit.js'
import {say} from '../../../cli/progress.js'
import {PressrelError} from '../../../errors.js'
import {oneLine} from '../../../report/display-text.js'
import type {Template} from '../../../scaffold/index.js'
import type {FoundTemplate} from '../templates/find.js'
import {loadTemplate} from '../templates/load.js'

/** A template in the list of all. */
export interface ListedTemplate extends FoundTemplate {
  readonly template: Template
}

/** Reads templates for a list; of one that is wrong standard error says why, and it is left out. */
export async function readListed(found: readonly FoundTemplate[]): Promise<readonly ListedTemplate[]> {
  const listed = await Promise.all(
    found.map(async one => {
      try {
        return [{...one, template: await loadTemplate(one)}]
      } catch (error) {
        if (!(error instanceof PressrelError)) throw error
        say(errorLine(error))
        return []
      }
    }),
  )
  return listed.flat()
}

/** The list as a table: name, summary, forms, and where a template comes from that is not of pressrel. */
export function listTable(listed: readonly ListedTemplate[]): string {
  const rows = listed.map(({template: {name, summary, forms}, from}) => [name, summary, forms.join(', '), from])
  return table(rows)
}

/** The list as JSON. */
export function listJson(listed: readonly ListedTemplate[]): string {
  const entries = listed.map(({from, path, template: {name, summary, genre, forms, presets}}) => {
    const isOwn = from === 'pressrel'
    return {
      name,
      summary,
      genre: genre ?? null,
      forms,
      presets,
      source: isOwn ? 'pressrel' : 'house',
      path: isOwn ? null : path,
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** Columns as wide as their longest cell. */
export function table(given: readonly (readonly string[])[]): string {
  const rows = given.map(row => row.map(oneLine))
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, i) => Math.max(cell.length, widest[i] ?? 0)),
    [],
  )
  return rows
    .map(
      row =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
