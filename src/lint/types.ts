import type {Release} from '../ast/index.js'
import type {Draft} from '../draft/index.js'
import type {Prose} from '../prose/index.js'
import type {Edit, Position, Span} from '../source/index.js'
import type {Visitors} from './visitors.js'

/** How bad a finding is. */
export type Level = 'error' | 'warning' | 'info'

/** One thing that lint has to say about a release: the JSON shape of `lint --format json`. */
export interface Finding {
  /** `category/noun`. */
  readonly rule: string
  readonly level: Level
  /** What is wrong and what to write instead, in one sentence for a press officer. */
  readonly message: string
  readonly position: Position
  /** The words to write instead, where there are such words. */
  readonly suggestion?: string
  readonly fix?: {readonly safe: boolean; readonly edits: readonly Edit[]}
}

/**
 * What a rule does about words between quotation marks: `skip` never reports there; `note` reports but never edits;
 * `yes` is for what is no matter of wording; `only` is a rule about quotations. The engine heeds `skip`, and drops every
 * edit that touches a person's words whatever a rule says; the rest is for the reader of the rule's page.
 */
export type QuotedSpeech = 'skip' | 'note' | 'yes' | 'only'

/** One option of a rule; `default` gives its type. */
export type OptionSpec =
  | {readonly kind: 'strings'; readonly default: readonly string[]; readonly about: string}
  | {readonly kind: 'string'; readonly default: string; readonly about: string}
  | {readonly kind: 'number'; readonly default: number; readonly about: string}
  | {readonly kind: 'boolean'; readonly default: boolean; readonly about: string}

/** The values of a rule's options, after defaults. */
export type OptionValues<O extends Record<string, OptionSpec>> = {readonly [K in keyof O]: O[K]['default']}

/** Where a rule's convention comes from: `{name: 'AP', note: 'months'}`. */
export interface Convention {
  readonly name: string
  readonly note?: string
  readonly url?: string
}

/** What a rule hands to `report`. */
export interface Report<M extends string> {
  /** Key of the rule's `messages`. */
  readonly message: M
  /** Fills `{name}` in the message. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The smallest span of the source that shows the fault. */
  readonly span: Span
  /** The words to write instead. */
  readonly suggestion?: string
  readonly edits?: readonly Edit[]
  /** Overrides the rule's own `fix` for this report. */
  readonly safe?: boolean
}

/** What a rule is given: the draft, its options, what the configuration says about the house, and `report`. */
export interface RuleContext<M extends string, O> {
  readonly draft: Draft
  readonly release: Release
  readonly options: O
  readonly organization: OrganizationFacts
  readonly vocabulary: Vocabulary
  /** The ids of all rules there are, switched on or not. */
  readonly ruleIds: readonly string[]
  report(report: Report<M>): void
  /** The span in the source of a stretch of a block's text. */
  sourceSpan(prose: Prose, span: Span): Span
}

/** What a configuration may say about the organization that issues the releases. */
export interface OrganizationFacts {
  readonly names: readonly string[]
  readonly ticker?: string
  readonly domain?: string
  readonly boilerplate?: string
  readonly safeHarbor?: string
  readonly trademarks: readonly string[]
  readonly spokespeople: readonly {readonly name: string; readonly title?: string}[]
  /** Customers, partners and products that are named only with their approval. */
  readonly needsApproval: readonly string[]
  /** What nobody outside may read of yet. */
  readonly notPublic: readonly string[]
}

/** The words of the house. */
export interface Vocabulary {
  /** Words that no word list reports. */
  readonly accept: readonly string[]
  /** Words that are reported. */
  readonly reject: readonly string[]
  /** What to write for what: `{utilise: 'use'}` is the entry `['utilise', 'use']`. */
  readonly replace: readonly (readonly [string, string])[]
}

/** Rules by id, in the order in which they are run. */
export type RuleList = readonly (readonly [string, RuleDefinition])[]

/** A rule as its folder declares it; its id is the folder's path under `rules/`. */
export interface RuleDefinition<
  M extends string = string,
  O extends Record<string, OptionSpec> = Record<string, OptionSpec>,
> {
  readonly summary: string
  /** Level when a preset switches it on without saying more. */
  readonly level: Level
  /** The presets that switch it on besides those that extend them. */
  readonly presets: readonly PresetName[]
  /** What a preset sets otherwise: where Britain does the opposite, the same rule holds it as an option. */
  readonly presetOptions?: Partial<
    Record<PresetName, Readonly<Record<string, string | number | boolean | readonly string[]>>>
  >
  readonly fix: 'safe' | 'unsafe' | 'no'
  readonly quoted: QuotedSpeech
  readonly convention: Convention
  readonly options?: O
  readonly messages: Readonly<Record<M, string>>
  /** For rules of the house; pressrel's own have a page. */
  readonly examples?: RuleExamples
  create(ctx: RuleContext<M, OptionValues<O>>): Visitors
}

/** Texts that show what a rule does; `pressrel test-rules` tries those of the house. */
export interface RuleExamples {
  /** Releases, or parts of one, in which it finds nothing. */
  readonly pass?: readonly string[]
  /** Others in which it finds what stands between ⟦ ⟧ (or [[ ]]), and nothing else; `fixed` is what corrections make of it. */
  readonly fail?: readonly (string | {readonly text: string; readonly fixed?: string})[]
}

/** The presets that ship with pressrel; every one extends `recommended`. */
export type PresetName = 'recommended' | 'ap' | 'uk' | 'ir' | 'wire'
