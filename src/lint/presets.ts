import type {PresetName} from './types.js'

/** The presets that ship with pressrel. Every one extends `recommended`. */
export const presetNames: readonly PresetName[] = ['recommended', 'ap', 'uk', 'ir', 'wire']

/** Whether a name is one of the presets. */
export function isPresetName(name: string): name is PresetName {
  return presetNames.some(preset => preset === name)
}
