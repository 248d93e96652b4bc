import type {PresetName} from '../types.js'

/** The names of the presets, in the order in which they are documented. */
export const presetNames: readonly PresetName[] = ['recommended', 'ap', 'uk', 'ir', 'wire']

/** Whether a name is one of the presets. */
export function isPresetName(name: string): name is PresetName {
  return presetNames.some(preset => preset === name)
}
