import type {Prose} from '../../prose/index.js'

const fiscalQuarter =
  /(?:(?:fiscal(?:\syear)?|FY)\s?(?<before>(?:19|20)\d{2})\s(?<q1>first|second|third|fourth)\squarter|(?<q2>first|second|third|fourth)(?:\s|-)(?:fiscal\s)?quarter(?:\s(?:of|for))?\s(?:fiscal(?:\syear)?|FY)\s?(?<after>(?:19|20)\d{2})|\bQ(?<q3>[1-4])\s?(?:fiscal(?:\syear)?|FY)\s?(?<after2>(?:19|20)?\d{2}))/gi
/** “first quarter ended March 31” says that the fiscal calendar is the plain one. */
const plainQuarter =
  /(?:first\squarter\sended\s(?:march|31\smarch)|second\squarter\sended\s(?:june|30\sjune)|third\squarter\sended\s(?:september|sept|30\sseptember)|fourth\squarter\sended\s(?:december|dec|31\sdecember))/i
const names: Readonly<Record<string, number>> = {first: 1, second: 2, third: 3, fourth: 4}

/**
 * The fiscal quarters that a release names, with their years; undefined when its quarters are calendar quarters.
 * A release with such a calendar means it by a bare “third quarter” too.
 */
export function fiscalQuartersOf(prose: readonly Prose[]): ReadonlyMap<number, number> | undefined {
  const found = new Map<number, number>()
  for (const {text} of prose) {
    if (!/fiscal|FY/i.test(text)) continue
    for (const {groups = {}} of text.matchAll(fiscalQuarter)) {
      const quarter = groups.q3 ? Number(groups.q3) : names[(groups.q1 ?? groups.q2 ?? '').toLowerCase()]
      const year = Number(groups.before ?? groups.after ?? groups.after2)
      if (quarter !== undefined && !found.has(quarter)) found.set(quarter, year < 100 ? 2000 + year : year)
    }
  }
  if (found.size === 0 || prose.some(({text}) => plainQuarter.test(text))) return undefined
  return found
}

/** Whether a release writes days before months: more “12 May” than “May 12”. */
export function writesDayFirst(prose: readonly Prose[]): boolean {
  let balance = 0
  for (const {text} of prose) {
    balance +=
      text.match(
        /\b\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      )?.length ?? 0
    balance -=
      text.match(
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}\b/g,
      )?.length ?? 0
  }
  return balance > 0
}
