import {fromIso} from '../calendar/index.js'
import {isPresetName, presetNames} from '../lint/index.js'
import {suggestion} from '../source/index.js'
import {field} from './params.js'

/** What a user sets in the editor. */
export interface Settings {
  readonly enable: boolean
  /** Instead of the presets that a configuration extends. */
  readonly preset: string | undefined
  /** ISO date of releases that state none. */
  readonly date: string | undefined
  /** Whether corrections are offered that somebody should read again. */
  readonly unsafeFixes: boolean
  /** Milliseconds without a key stroke before a release is checked. */
  readonly delay: number
}

/** Settings with what is wrong in them, a sentence each; what is wrong stays as it was. */
export interface ReadSettings {
  readonly settings: Settings
  readonly faults: readonly string[]
}

/** What holds where nothing is set. */
export const defaultSettings: Settings = {
  enable: true,
  preset: undefined,
  date: undefined,
  unsafeFixes: true,
  delay: 150,
}

/** Reads settings over others. An empty value counts as none, since editors hand over what their defaults are. */
export function readSettings(value: unknown, below: Settings): ReadSettings {
  const faults: string[] = []
  const read = <T>(name: string, isRight: (given: unknown) => given is T, hint: string): T | undefined => {
    const given = field(value, name)
    if (given === undefined || given === null || given === '') return undefined
    if (isRight(given)) return given
    faults.push(`The setting “${name}” wants ${hint}, not ${JSON.stringify(given)}.`)
    return undefined
  }
  const preset = read('preset', isText, 'the name of a preset')
  if (preset !== undefined && !isPresetName(preset))
    faults.push(`There is no preset “${preset}”. ${suggestion(preset, presetNames)}`)
  const settings = {
    enable: read('enable', isSwitch, 'true or false') ?? below.enable,
    preset: preset !== undefined && isPresetName(preset) ? preset : below.preset,
    date: read('date', isDay, 'a day that exists, such as 2026-05-12') ?? below.date,
    unsafeFixes: read('unsafeFixes', isSwitch, 'true or false') ?? below.unsafeFixes,
    delay: read('delay', isDelay, 'milliseconds up to 10000') ?? below.delay,
  }
  return {settings, faults}
}

const isText = (given: unknown): given is string => typeof given === 'string'
const isSwitch = (given: unknown): given is boolean => typeof given === 'boolean'
const isDay = (given: unknown): given is string => isText(given) && given.length === 10 && fromIso(given) !== undefined
const isDelay = (given: unknown): given is number => typeof given === 'number' && given >= 0 && given <= 10_000
