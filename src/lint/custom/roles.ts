import type {ProseRole} from '../../prose/index.js'
import {suggestion} from '../../source/index.js'
import {nameOf, type Refuse, readItems} from '../config/check.js'
import type {KeyPath} from '../config/types.js'

/** The parts of a release, as a file of rules names them. */
const roles: ReadonlyMap<string, ProseRole> = new Map([
  ['release_line', 'releaseLine'],
  ['headline', 'headline'],
  ['subheadline', 'subheadline'],
  ['lead', 'lead'],
  ['heading', 'heading'],
  ['body', 'body'],
  ['table', 'table'],
  ['boilerplate', 'boilerplate'],
  ['contacts', 'contacts'],
  ['legal_notice', 'disclaimer'],
])

/** The names of the parts. */
export const roleNames: readonly string[] = [...roles.keys()]

/** The parts that a rule looks at: all but the legal notice, which lawyers word, unless it names them. */
export function readRoles(path: KeyPath, value: unknown, refuse: Refuse): ReadonlySet<ProseRole> {
  const named = readItems(path, value, refuse)
  if (named.length === 0) return new Set([...roles.values()].filter(role => role !== 'disclaimer'))
  return new Set(
    named.flatMap(({text, path: at}) => {
      const role = roles.get(text)
      if (role === undefined)
        refuse({path: at}, `${nameOf(path)}: a release has no part “${text}”`, suggestion(text, roleNames))
      return role ?? []
    }),
  )
}
