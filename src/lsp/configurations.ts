import {dirname, resolve} from 'node:path'
import {readChain} from '../cli/config-chain.js'
import {configForFile, configForFolder, forgetConfigs} from '../cli/config-files.js'
import {findConfig} from '../cli/find-config.js'
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
  /** Notes what a configuration is read from, even if it cannot be. */
  const note = async (folder: string): Promise<void> => {
    const nearest = file ?? findConfig(folder)
    if (nearest === undefined) return
    files.add(resolve(nearest))
    for (const {path} of (await readChain(nearest)).links) files.add(resolve(path))
  }
  return {
    async of(path) {
      const given = {config: file, preset: preset()}
      try {
        await note(path === undefined ? folder() : dirname(path))
        const config = await (path === undefined ? configForFolder(folder(), given) : configForFile(path, given))
        return {config, problem: undefined}
      } catch (error) {
        if (!(error instanceof PressrelError)) throw error
        if (error.file !== undefined) files.add(resolve(error.file))
        return {config: resolveConfig(), problem: error}
      }
    },
    readFrom: path => files.has(path),
    forget: forgetConfigs,
  }
}
