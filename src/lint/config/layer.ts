import {PressrelError} from '../../errors.js'
import type {RuleList} from '../types.js'
import {readItems, readMapping, readText} from './check.js'
import {readFiscalYearEnd} from './fiscal-year-end.js'
import {readOrganization} from './organization.js'
import {readOverrides} from './overrides.js'
import {readPresets} from './presets.js'
import {readRules} from './rule-settings.js'
import type {ConfigLayer, KeyPath, LayerContext, RuleSettings, Stated, StatedConfig} from './types.js'
import {readVocabulary} from './vocabulary.js'

const keys = [
  'extends',
  'custom_rules',
  'rules',
  'overrides',
  'ignore',
  'organization',
  'vocabulary',
  'fiscal_year_end',
  '$schema',
]

/** One configuration, checked. */
export interface CheckedLayer {
  readonly rules: RuleSettings
  readonly stated: StatedConfig
}

/** Checks one configuration by itself; what is wrong is added to `mistakes` and left out. */
export function readLayer(
  {raw, where, followed}: ConfigLayer,
  rules: RuleList,
  mistakes: PressrelError[],
): CheckedLayer {
  const ctx: LayerContext = {
    rules,
    refuse(place, message, hint) {
      mistakes.push(new PressrelError('E_CONFIG', message, {file: where, hint, place}))
      return undefined
    },
    originOf: path => ({kind: 'file', file: where, path}),
  }
  const given = readMapping([], raw, keys, ctx.refuse)
  readText(['$schema'], given.$schema, ctx.refuse)
  return {
    rules: readRules(['rules'], given.rules, ctx),
    stated: {
      presets: readPresets(given.extends, ctx, followed),
      overrides: readOverrides(given.overrides, ctx),
      ignore: statedItems(['ignore'], given.ignore, ctx),
      customRules: statedItems(['custom_rules'], given.custom_rules, ctx),
      organization: readOrganization(given.organization, ctx),
      vocabulary: readVocabulary(given.vocabulary, ctx),
      fiscalYearEnd: readFiscalYearEnd(given.fiscal_year_end, ctx),
    },
  }
}

const statedItems = (path: KeyPath, value: unknown, {refuse, originOf}: LayerContext): readonly Stated<string>[] =>
  readItems(path, value, refuse).map(item => ({value: item.text, origin: originOf(item.path)}))
