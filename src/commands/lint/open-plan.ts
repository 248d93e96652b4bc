import {sayLine} from '../../cli/progress.js'
import type {FindingsCache} from './cache.js'
import type {LintOptions} from './options.js'
import type {Plan, Select} from './plan.js'

/** A plan with what is to be done once all releases are checked. */
export interface OpenPlan extends Plan {
  /** Whether a file is looked at. */
  isLookedAt(file: string): boolean
  /** `isWhole` tells whether every rule could be run. */
  finish(isWhole: boolean): void
}

/** Where findings are kept with `--cache`, unless `--cache-location` says otherwise. */
const cacheFile = '.pressrelcache'

/** Reads what the options name: the baseline, what has changed, the cache. Throws `E_USAGE` and `E_CONFIG`. */
export async function openPlan(options: LintOptions, cache?: FindingsCache): Promise<OpenPlan> {
  const baseline = options.baseline === undefined ? undefined : await loadBaseline(options.baseline, options)
  const since = options.since ?? 'HEAD'
  const changes = options.changed ? (await import('./changed/index.js')).changesSince(since, options.date) : undefined
  let isAny = false
  const kept = cache ?? (options.cache ? await loadCache(options) : undefined)
  return {
    options,
    select: inTurn([baseline?.select, changes?.select].filter(select => select !== undefined)),
    cache: kept,
    timings: options.stats ? new Map() : undefined,
    isLookedAt(file) {
      const isOne = !changes || changes.has(file)
      isAny ||= isOne
      return isOne
    },
    finish(isWhole) {
      if (!isAny && changes && !options.quiet) sayLine(`pressrel: no release has changed since ${since}`)
      if (isWhole || !options.updateBaseline) baseline?.finish(options.quiet ?? false)
      else sayLine(`pressrel: ${options.baseline}: not written, because a rule failed`)
      kept?.save()
    },
  }
}

async function loadBaseline(file: string, {updateBaseline}: LintOptions) {
  const {openBaseline, renewBaseline} = await import('./baseline/index.js')
  return updateBaseline ? renewBaseline(file) : openBaseline(file)
}

/** Opens the cache of a run: in the file that the options name with `--cache`, else in memory. */
export async function loadCache({cache, cacheLocation = cacheFile, date}: LintOptions): Promise<FindingsCache> {
  return (await import('./cache.js')).openCache(cache ? cacheLocation : undefined, date)
}

/** What is left by one is handed to the next. */
function inTurn(selects: readonly Select[]): Select | undefined {
  if (selects.length === 0) return undefined
  return (findings, source, config) => selects.reduce((left, select) => select(left, source, config), findings)
}
