import type {Directive, DirectiveName} from './read.js'

/** Where one rule, or all of them, are silent: from a line to a line, both counted from 1, inclusive. */
export interface Silence {
  readonly from: number
  readonly to: number
  /** Undefined where the comment names no rule: all of them. */
  readonly name: DirectiveName | undefined
  /** The rules that a later comment has enabled again out of all of them. */
  readonly except: readonly string[]
  readonly directive: Directive
}

/** A rule of a comment, or (undefined) the whole of a comment that names none. */
export interface Part {
  readonly directive: Directive
  readonly name: DirectiveName | undefined
}

/** The silences that comments ask for, with the comments that enable what nothing has disabled. */
export interface Silences {
  readonly list: readonly Silence[]
  readonly needless: readonly Part[]
}

/** What a comment is about: each rule that it names, or all at once. */
export function partsOf(directive: Directive): readonly Part[] {
  const names = directive.names.length > 0 ? directive.names : [undefined]
  return names.map(name => ({directive, name}))
}

/** Reads comments as stretches of silence up to the `lastLine` of the release. */
export function toSilences(directives: readonly Directive[], lastLine: number): Silences {
  const list: Silence[] = []
  const needless: Part[] = []
  const open = new Map<string, Omit<Silence, 'to'>>()
  const close = (key: string, to: number): boolean => {
    const opened = open.get(key)
    if (opened) list.push({...opened, to})
    return open.delete(key)
  }
  const enable = (part: Part, line: number): boolean => {
    if (part.name === undefined) return [...open.keys()].filter(key => close(key, line)).length > 0
    const all = open.get('')
    if (!all) return close(part.name.name, line)
    close('', line)
    open.set('', {...all, from: line + 1, except: [...all.except, part.name.name]})
    close(part.name.name, line)
    return true
  }
  for (const part of directives.flatMap(partsOf)) {
    const {verb, firstLine, lastLine: line, nextLine} = part.directive
    const key = part.name?.name ?? ''
    if (verb === 'disable-line') list.push({...part, except: [], from: firstLine, to: line})
    else if (verb === 'disable-next-line') {
      // What the rules about comments find stands in comments before the next line with words.
      const from = key.startsWith('lint/') ? line + 1 : nextLine
      list.push({...part, except: [], from, to: nextLine})
    } else if (verb === 'disable' && !open.has(key)) open.set(key, {...part, except: [], from: firstLine})
    else if (verb === 'enable' && !enable(part, line)) needless.push(part)
  }
  for (const key of [...open.keys()]) close(key, lastLine)
  return {list, needless}
}

/** Whether a silence holds for a rule on a line. The rules about comments themselves are silent only by name. */
export function isSilent({from, to, name, except}: Silence, rule: string, line: number): boolean {
  if (line < from || to < line) return false
  return name === undefined ? !rule.startsWith('lint/') && !except.includes(rule) : name.name === rule
}
