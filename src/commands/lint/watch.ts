import {type Stats, watch as watchFiles} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {paintFor} from '../../cli/colour.js'
import {filesRead} from '../../cli/config-chain.js'
import {forgetConfigs} from '../../cli/config-files.js'
import {exitCodes, reportFailure} from '../../cli/exit.js'
import {isInterrupted} from '../../cli/interrupt.js'
import {expectReleases} from '../../cli/long-run.js'
import {say, sayLine} from '../../cli/progress.js'
import type {FindingsCache} from './cache.js'
import {loadCache} from './open-plan.js'
import type {LintOptions} from './options.js'
import {runOnce} from './run-once.js'
import {isSetting, isWatched, settingFolders, watchedPaths} from './watched-paths.js'

/** Editors write a file in several steps: nothing must happen for so many milliseconds before it is read. */
const calm = 60
/** Clears the screen and what was scrolled away. */
const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Checks again whenever a release or a configuration changes, until somebody interrupts. What has not changed is not checked
 * again; what is wrong in a run, such as a configuration that is half written, is said and waited out.
 */
export async function watch(files: readonly string[], options: LintOptions): Promise<never> {
  expectReleases()
  const changes = listen()
  const paths = watchedPaths(files)
  await watchReleases(paths, changes)
  const settings = watchSettings(changes)
  settings.add(settingFolders(paths))
  const cache = await loadCache(options)
  for (;;) {
    const next = changes.next()
    await check(files, options, cache)
    settings.add([...filesRead()].map(file => dirname(file)))
    await next
    forgetConfigs()
  }
}

async function watchReleases(paths: readonly string[], {note}: Changes): Promise<void> {
  const {watch: watchPaths} = await import('chokidar')
  const ignored = (path: string, stats?: Stats): boolean => !paths.includes(resolve(path)) && !isWatched(path, stats)
  const watcher = watchPaths([...paths], {ignoreInitial: true, ignored})
  watcher.on('all', note).on('error', error => sayLine(`pressrel: could not watch: ${String(error)}`))
  await new Promise<void>(ready => watcher.once('ready', ready))
}

/** Watches configurations and ignore files, those that are not there yet as well; those that were read may have any name. */
function watchSettings({note}: Changes): {add(folders: readonly string[]): void} {
  const watched = new Set<string>()
  const watchFolder = (folder: string): void => {
    const watcher = watchFiles(folder, (_, name) => {
      if (name === null || isSetting(name) || filesRead().has(join(folder, name))) note()
    })
    // A folder that goes away takes its settings along.
    watcher.on('error', note)
  }
  return {
    add(folders) {
      for (const folder of folders.filter(path => !watched.has(path))) {
        watched.add(folder)
        try {
          watchFolder(folder)
        } catch (error) {
          sayLine(`pressrel: could not watch ${folder}: ${String(error)}`)
        }
      }
    },
  }
}

async function check(files: readonly string[], options: LintOptions, cache: FindingsCache): Promise<void> {
  if (process.stdout.isTTY) process.stdout.write(clearScreen)
  process.exitCode = exitCodes.ok
  try {
    await runOnce(files, options, cache)
  } catch (error) {
    if (isInterrupted()) process.exit(exitCodes.interrupted)
    reportFailure(error)
  }
  const {dim} = await paintFor(process.stderr, options)
  say(`${dim(`${new Date().toTimeString().slice(0, 8)} Checked; waiting for changes. Ctrl-C ends.`)}\n`)
}

interface Changes {
  note(): void
  /** Comes when something has changed after this call, and then nothing for a while. */
  next(): Promise<void>
}

function listen(): Changes {
  let wake = (): void => {}
  let last = 0
  return {
    note() {
      last = performance.now()
      wake()
    },
    async next() {
      await new Promise<void>(changed => {
        wake = changed
      })
      while (performance.now() - last < calm) await setTimeout(calm)
    },
  }
}
