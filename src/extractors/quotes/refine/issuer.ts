import type {ExtractContext} from '../../../extract/types.js'
import {appointingVerbs, bodies, companyPosts, companySuffixes, innerBodies} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {readOrganization} from '../read/organization.js'
import {sentenceStart} from '../read/sentence.js'
import {isGivenName, isNameWord, opensClause} from '../read/word-kinds.js'
import {isMark, wordsIn} from '../read/words.js'
import {foldName} from './names.js'

/** Who issues a release, as far as it says so. */
export interface Issuer {
  /** For “the company said”: the organization of the front matter, the first one described at the end, or the one that announces. */
  readonly name: string | undefined
  /** The organizations that the release describes. */
  readonly described: readonly string[]
  /** Nobody else is described, or this one announces alone: a title without an organization means the issuer’s own people. */
  readonly isSole: boolean
}

/** The organization that issues the release; its name is looked for when it is asked for. */
export function issuerOf(ctx: ExtractContext): Issuer {
  const described: string[] = []
  for (const node of ctx.release.children)
    if (node.type === 'boilerplate' && node.organization) described.push(node.organization)
  let known: Pick<Issuer, 'name' | 'isSole'> | undefined
  const named = () => {
    known ??= nameOf(ctx, described)
    return known
  }
  return {
    described,
    get name() {
      return named().name
    },
    get isSole() {
      return named().isSole
    },
  }
}

function nameOf(ctx: ExtractContext, described: readonly string[]): Pick<Issuer, 'name' | 'isSole'> {
  const stated = ctx.release.meta.organization
  const announcing = stated === undefined ? announcingIn(ctx.prose) : undefined
  const leading = described.find(one => announcing !== undefined && isPartOf(one, announcing))
  const name = stated ?? leading ?? described[0] ?? announcing
  const known = new Set([stated, ...described].filter(one => one !== undefined))
  return {name: name && inFull(name, ctx.prose), isSole: known.size <= 1 || leading !== undefined}
}

/** “AUTOMILL” and “Automill SE”: one organization in its short and in its full form. */
const isPartOf = (a: string, b: string): boolean =>
  `${foldName(b)} `.startsWith(`${foldName(a)} `) || `${foldName(a)} `.startsWith(`${foldName(b)} `)

const articles = new Set(['the', 'of', 'our', 'supervisory', 'management'])

/** The issuer, for a title of a company’s own people that has no organization: “said CEO Ana Ruiz” in Acme’s own release. */
export function employerOf(title: string | null, issuer: Issuer): string | null {
  const words = title?.toLowerCase().split(/[\s,/]+/) ?? []
  const of = words.indexOf('of')
  const isInside = of < 0 || words.slice(of + 1).every(word => innerBodies.has(word) || articles.has(word))
  const isOwn = words.some(word => companyPosts.has(word)) && (isInside || words.slice(0, of).some(isDesk))
  return isOwn && issuer.isSole ? (issuer.name ?? null) : null
}

/** “vice president of Sales”: a field of work follows, and no other organization. */
const isDesk = (word: string): boolean =>
  ['vice', 'director', 'head', 'manager', 'chief', 'vp', 'svp', 'evp'].includes(word)

const announcingWords = new Set([
  'announced',
  'announces',
  'announce',
  'today',
  'reported',
  'launched',
  'launches',
  'unveiled',
])

/** “⟨Acme Foods⟩, the baker of Tarn, announced today …”: the organization that a lead begins with. */
function announcingIn(blocks: readonly Prose[]): string | undefined {
  const lead = blocks.find(({role}) => role === 'lead') ?? blocks.find(({role}) => role === 'body')
  for (const sentence of lead?.sentences.slice(0, 2) ?? []) {
    if (!lead) return undefined
    const words = wordsIn(lead, sentence.start, sentence.end)
    if (!isNameWord(words[0]) || isGivenName(words[0]) || opensClause(words[0], words[1])) continue
    if (!words.some(({key}) => announcingWords.has(key) || appointingVerbs.has(key))) continue
    const name = readOrganization(lead, words)
    const next = words.find(word => word.start >= (words[0]?.start ?? 0) + (name?.length ?? 0))
    if (name && !bodies.has(name.toLowerCase()) && (isMark(next, ',(') || next?.type === 'word')) return name
  }
  return undefined
}

/** A name with its legal form where the headline or the lead gives it: “Acme” → “Acme SE”. */
function inFull(name: string, blocks: readonly Prose[]): string {
  for (const {role, text} of blocks) {
    if (role !== 'headline' && role !== 'lead') continue
    const at = text.indexOf(`${name} `)
    const form = at < 0 ? undefined : text.slice(at + name.length + 1).split(/[\s,;:)]/, 1)[0]
    if (form && companySuffixes.has(form.toLowerCase().replace(/\.$/, '')) && /^[A-Z]/.test(form))
      return `${name} ${form}`
  }
  return name
}

/** “Borel Mills opened a bakery. ⟨Its director, Ana Ruiz⟩, said”: the organization that the sentence before begins with. */
export function ownerBefore(prose: Prose, at: number): string | undefined {
  const start = sentenceStart(prose, at)
  const words = start > 0 ? wordsIn(prose, sentenceStart(prose, start - 2), start) : []
  return words[0] && !isGivenName(words[0]) && !opensClause(words[0], words[1])
    ? readOrganization(prose, words)
    : undefined
}
