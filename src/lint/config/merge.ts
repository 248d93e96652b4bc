import type {Stated, StatedConfig, StatedFacts, StatedWords} from './types.js'

/** A configuration that says nothing. */
export const nothingStated: StatedConfig = {
  presets: [],
  overrides: [],
  ignore: [],
  customRules: [],
  organization: {},
  vocabulary: {accept: [], reject: [], replace: []},
  fiscalYearEnd: undefined,
}

/** One configuration over another: the organization and words to replace key by key, lists one after the other. */
export function mergeStated(below: StatedConfig, above: StatedConfig): StatedConfig {
  return {
    presets: [...below.presets, ...above.presets],
    overrides: [...below.overrides, ...above.overrides],
    ignore: [...below.ignore, ...above.ignore],
    customRules: [...below.customRules, ...above.customRules],
    organization: mergeFacts(below.organization, above.organization),
    vocabulary: mergeWords(below.vocabulary, above.vocabulary),
    fiscalYearEnd: above.fiscalYearEnd ?? below.fiscalYearEnd,
  }
}

function mergeFacts(below: StatedFacts, above: StatedFacts): StatedFacts {
  return {
    names: above.names ?? below.names,
    ticker: above.ticker ?? below.ticker,
    domain: above.domain ?? below.domain,
    boilerplate: above.boilerplate ?? below.boilerplate,
    safeHarbor: above.safeHarbor ?? below.safeHarbor,
    trademarks: above.trademarks ?? below.trademarks,
    spokespeople: above.spokespeople ?? below.spokespeople,
    needsApproval: above.needsApproval ?? below.needsApproval,
    notPublic: above.notPublic ?? below.notPublic,
  }
}

function mergeWords(below: StatedWords, above: StatedWords): StatedWords {
  const byWord = new Map<string, Stated<readonly [string, string]>>()
  for (const entry of [...below.replace, ...above.replace]) byWord.set(entry.value[0], entry)
  return {
    accept: [...below.accept, ...above.accept],
    reject: [...below.reject, ...above.reject],
    replace: [...byWord.values()],
  }
}
