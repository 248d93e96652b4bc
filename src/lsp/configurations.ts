import {resolve} from 'node:path'
import {filesRead} from '../cli/config-chain.js'
import {configForFile, configForFolder, forgetConfigs} from '../cli/config-files.js'
import {PressrelError} from '../errors.js'
import {type LintConfig, resolveConfig} from '../lint/index.js'

/** A configuration, with the reason where it had to be `recommended` instead of what a file says. */
export interface Configuration {
  readonly config: LintConfig
  readonly problem: PressrelError | undefined
}

/** The configurations of releases, kept until one changes. */
export interface Configurations {
  /** That of a file; of the folder that is open in the editor, for a document that stands in no file. */
  of(path: string | undefined): Promise<Configuration>
  /** Whether one of them was read from a file, given absolute: a configuration, or what it extends. */
  readFrom(path: string): boolean
  /** Reads them anew. */
  forget(): void
}

/** Where configurations come from besides files. */
export interface ConfigurationSource {
  /** A file for all. */
  readonly config: string | undefined
  preset(): string | undefined
  folder(): string
}

/** Finds the configurations of releases as `pressrel lint` does. */
export function openConfigurations({config: file, preset, folder}: ConfigurationSource): Configurations {
  const files = new Set<string>()
  return {
    async of(path) {
      const given = {config: file, preset: preset()}
      try {
        const config = await (path === undefined ? configForFolder(folder(), given) : configForFile(path, given))
        return {config, problem: undefined}
      } catch (error) {
        if (!(error instanceof PressrelError)) throw error
        if (error.file !== undefined) files.add(resolve(error.file))
        return {config: resolveConfig(), problem: error}
      } finally {
        // What a configuration was read from is watched even where it is wrong.
        for (const read of filesRead()) files.add(read)
      }
    },
    readFrom: path => files.has(path),
    forget: forgetConfigs,
  }
}
