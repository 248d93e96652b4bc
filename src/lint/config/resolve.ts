import {PressrelError} from '../../errors.js'
import {rules} from '../../registry/rules.gen.js'
import type {RuleList} from '../types.js'
import {readGivenPresets, readGivenRules} from './given.js'
import {readLayer} from './layer.js'
import {mergeStated, nothingStated} from './merge.js'
import {toFacts} from './organization.js'
import {presetSettings} from './presets.js'
import {over} from './rule-settings.js'
import type {ConfigLayer, LintConfig, RawConfig, ResolveOptions} from './types.js'
import {toVocabulary} from './vocabulary.js'

/**
 * Checks a configuration and fills in its presets. Throws `E_CONFIG` with the place and the nearest name for what is not known;
 * further mistakes stand in its `more`.
 */
export function resolveConfig(raw: RawConfig = {}, options: ResolveOptions = {}): LintConfig {
  return resolveLayers([{raw, where: options.where}], options)
}

/**
 * The same of several configurations, each over those before it. Presets lie lowest, then the layers, then what `options` say;
 * `overrides` come between these two for the files that they name (`configFor`). No settings meet anywhere else.
 */
export function resolveLayers(layers: readonly ConfigLayer[], options: ResolveOptions = {}): LintConfig {
  const definitions: RuleList = [...rules, ...Object.entries(options.ownRules ?? {})]
  const mistakes: PressrelError[] = []
  const read = layers.map(layer => readLayer(layer, definitions, mistakes))
  throwMistakes(mistakes)
  const stated = read.reduce((below, layer) => mergeStated(below, layer.stated), nothingStated)
  const presets = readGivenPresets(options) ?? stated.presets
  const given = readGivenRules(options, definitions)
  const settings = read.reduce((below, layer) => over(below, layer.rules), presetSettings(presets, definitions))
  return {
    definitions,
    ruleFiles: options.ruleFiles ?? new Map(),
    rules: over(settings, given),
    given,
    overrides: stated.overrides,
    organization: toFacts(stated.organization),
    vocabulary: toVocabulary(stated.vocabulary),
    fiscalYearEnd: stated.fiscalYearEnd?.value,
    base: options.base,
    stated: {...stated, presets},
  }
}

function throwMistakes([first, ...more]: readonly PressrelError[]): void {
  if (!first) return
  const {message, file, hint, place} = first
  throw new PressrelError('E_CONFIG', message, {file, hint, place, more})
}
