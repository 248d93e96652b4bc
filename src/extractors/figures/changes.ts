import type {FigureChange} from '../../ast/index.js'
import type {DraftFigure} from './draft-figure.js'

const up =
  'rose|risen|rise|rises|increas(?:ed?|es|ing)|grew|grow(?:n|th|s|ing)?|climb(?:ed|s)|jump(?:ed|s)|gain(?:ed|s)|improv(?:ed|ement|es)|expand(?:ed|s)|surg(?:ed|es)|advanc(?:ed|es)|up|higher|soared|added'
const down =
  'fell|fall(?:en|s)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|dropp(?:ed|ing)|drops?|down|lower|slid|slipp?ed|shrank|reduc(?:ed|tion)|contract(?:ed|ion)|narrow(?:ed|ing)|plunged|lost'
const verb = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:(?<up>${up})|(?<down>${down})|(?<flat>flat|unchanged))(?![A-Za-zÀ-ɏ-])`,
  'iu',
)
const toward =
  /\bto\s(?:a\s(?:record|total\sof)\s|about\s|approximately\s|nearly\s|almost\s|over\s|more\sthan\s|just\s(?:over|under)\s|around\s)?$/i
/** “down 21% from a year ago. Revenue of …” compares with nothing that is written. */
const leads = /\bago\b/i
const origin =
  /\b(?:from|compared\s(?:with|to)|versus|vs\.?|against|as\scompared\s(?:with|to)|relative\sto|over)\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\s’'-]{0,40}\s(?:of\s)?)?(?:a\s|the\s|about\s|approximately\s)?$/iu
const reach = 90

/** The numbers of stated changes, by their place in `figures`: which change, and as what. */
export function findChanges(
  text: string,
  figures: readonly DraftFigure[],
  firstId: number,
): ReadonlyMap<DraftFigure, FigureChange> {
  const changes = new Map<DraftFigure, FigureChange>()
  let id = firstId
  const amounts = figures.filter(
    figure =>
      figure.kind === 'money' ||
      figure.kind === 'percent' ||
      figure.kind === 'count' ||
      figure.kind === 'measure' ||
      figure.kind === 'number',
  )
  for (let i = 0; i < amounts.length; i++) {
    const group = readGroup(text, amounts, i)
    if (!group) continue
    for (const [figure, role] of group.roles) changes.set(figure, {id, role, direction: group.direction})
    id++
    i += group.roles.length - 1
  }
  return changes
}

type Role = FigureChange['role']

interface Group {
  readonly direction: FigureChange['direction']
  readonly roles: readonly (readonly [DraftFigure, Role])[]
}

/** A change that begins at one figure: a verb before it, or straight after it (“$5 million, up 12% from …”). */
function readGroup(text: string, figures: readonly DraftFigure[], from: number): Group | undefined {
  const [a, b, c] = [figures[from], figures[from + 1], figures[from + 2]]
  if (!a || !b) return undefined
  const before = lastSentence(text.slice(Math.max(0, a.start - 60), a.start))
  const direct = lastVerb(before)
  const gapAB = gap(text, a, b)
  const gapBC = c && gap(text, b, c)
  if (gapAB === undefined) return undefined
  if (direct && isDelta(a) && toward.test(gapAB) && sameUnit(b, c) && gapBC !== undefined && comesFrom(gapBC) && c) {
    return {
      direction: direct,
      roles: [
        [a, 'delta'],
        [b, 'to'],
        [c, 'from'],
      ],
    }
  }
  if (direct && toward.test(before) && sameUnit(a, b) && comesFrom(gapAB)) {
    const isDeltaNext =
      c &&
      gapBC !== undefined &&
      isDelta(c) &&
      c.kind === 'percent' &&
      a.kind !== 'percent' &&
      gapBC.length < 40 &&
      (lastVerb(gapBC) !== undefined || /^,?\s(?:or|a|an)\s/.test(gapBC))
    return {
      direction: direct,
      roles: isDeltaNext
        ? [
            [a, 'to'],
            [b, 'from'],
            [c, 'delta'],
          ]
        : [
            [a, 'to'],
            [b, 'from'],
          ],
    }
  }
  if (direct && /\bfrom\s(?:about\s|approximately\s)?$/i.test(before) && sameUnit(a, b) && toward.test(gapAB)) {
    return {
      direction: direct,
      roles: [
        [a, 'from'],
        [b, 'to'],
      ],
    }
  }
  const later = lastVerb(gapAB)
  if (
    later &&
    isDelta(b) &&
    c &&
    sameUnit(a, c) &&
    gapBC !== undefined &&
    comesFrom(gapBC) &&
    gapAB.length < 60 &&
    /^[\s,(]/.test(gapAB)
  ) {
    return {
      direction: later,
      roles: [
        [a, 'to'],
        [b, 'delta'],
        [c, 'from'],
      ],
    }
  }
  // “a $2.7 million increase from $4.8 million”: the first is the difference, not the new value.
  const isDifference =
    /^\s(?:[A-Za-zÀ-ɏ]{1,12}\s)?(?:increase|decrease|gain|rise|decline|drop|improvement|reduction|growth)\b/iu.test(
      gapAB,
    )
  if (
    later &&
    !isDifference &&
    sameUnit(a, b) &&
    gapAB.length < 50 &&
    /^[,\s(]/.test(gapAB) &&
    /\bfrom\s$/i.test(gapAB)
  ) {
    return {
      direction: later,
      roles: [
        [a, 'to'],
        [b, 'from'],
      ],
    }
  }
  return undefined
}

function gap(text: string, a: DraftFigure, b: DraftFigure): string | undefined {
  const between = text.slice(a.end, b.start)
  return between.length > reach || /[.;!?]\s/.test(between) ? undefined : between
}

const lastSentence = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1)

/** The direction of the last verb of change in a stretch. */
function lastVerb(stretch: string): Group['direction'] | undefined {
  let found: Group['direction'] | undefined
  let rest = stretch
  for (let match = verb.exec(rest); match; match = verb.exec(rest)) {
    found = match.groups?.up ? 'up' : match.groups?.down ? 'down' : 'flat'
    rest = rest.slice(match.index + match[0].length)
  }
  return found
}

const comesFrom = (gapText: string): boolean => origin.test(gapText) && !leads.test(gapText)

const isDelta = (figure: DraftFigure): boolean =>
  figure.value !== null &&
  (figure.kind === 'percent' || figure.kind === 'money' || figure.kind === 'count' || figure.kind === 'number')

function sameUnit(a: DraftFigure | undefined, b: DraftFigure | undefined): boolean {
  if (!a || !b || a.value === null || b.value === null) return false
  if (a.per !== b.per) return false
  const isCount = (figure: DraftFigure): boolean => figure.kind === 'count' || figure.kind === 'number'
  if (isCount(a) && isCount(b))
    return a.unit === null || b.unit === null || a.unit.toLowerCase() === b.unit.toLowerCase()
  return a.kind === b.kind && a.unit === b.unit
}
