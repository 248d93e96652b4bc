import {randomOf} from '../../bench/releases/random.mjs'
import {stages} from './stages/index.mjs'

/** The day of releases that state none. */
const date = '2026-05-12'

/**
 * Takes a mutant through stages: gives {refused, faults: [{stage, fault, prepared}], times: {stage: ms}}. A text that is beyond the parser's limits is
 * refused by all that read releases, and that is no fault.
 */
export async function runMutant(mutant, names, tools) {
  const outcome = {refused: false, faults: [], times: {}}
  const work = workOf(mutant, tools)
  outcome.refused = isRefused(work, tools)
  for (const name of names) {
    if (outcome.refused && !stages[name].prepare) continue
    tools.onStage?.(name)
    const start = performance.now()
    const {prepared, faults} = await runStage(name, work, tools)
    outcome.times[name] = performance.now() - start
    for (const fault of faults) outcome.faults.push({stage: name, fault, prepared})
  }
  return outcome
}

/** What is wrong with a text in one stage, read as the mutant would be. */
export async function faultsOf(name, mutant, prepared, tools) {
  const work = workOf(stages[name].prepare ? mutant : {...mutant, text: prepared.text}, tools)
  if (!stages[name].prepare && isRefused(work, tools)) return []
  return check(name, work, prepared, tools)
}

/** A mutant with what the stages want of it; a part that is refused is none, and another is taken for it. */
function workOf(mutant, {pressrel, originals}) {
  const {text, format} = mutant
  const open = ({text: value = text, before} = {}) =>
    pressrel.openDraft(pressrel.toSource(value, {format}), {date, before})
  const draft = open()
  const other = () => mutant.part
  return {...mutant, source: draft.source, date, draft, open, originals, other}
}

function isRefused({draft}, {pressrel}) {
  try {
    return draft.release === undefined
  } catch (error) {
    // Whatever else it throws is for the stages to find.
    return error instanceof pressrel.PressrelError && error.code === 'E_LIMIT'
  }
}

/** The same chance for a stage each time that a mutant is checked, also while it is made smaller. */
const randomFor = ({seed, index}, name, step) =>
  randomOf(seed ^ (name.length * 7919 + name.charCodeAt(0) * 31 + step), index)

async function runStage(name, work, tools) {
  const {prepare} = stages[name]
  let prepared = {text: work.text}
  try {
    if (prepare) prepared = await prepare({...work, random: randomFor(work, name, 1)}, tools)
  } catch (error) {
    return {prepared, faults: [`throws ${saying(error)}, before anything was mutated`]}
  }
  return {prepared, faults: await check(name, work, prepared, tools)}
}

async function check(name, work, prepared, tools) {
  const random = randomFor(work, name, 2)
  try {
    return await stages[name].check({...work, ...prepared, random}, tools)
  } catch (error) {
    return [`throws ${saying(error)}`]
  }
}

/** An error in a line: its name, its message and the function that threw it. */
function saying(error) {
  const {name, message, stack = ''} = error?.cause ?? error
  const [, where = ''] = /\n\s+at (?:async )?([\w.<> $#]+)/.exec(stack) ?? []
  const rule = error.rule === undefined ? '' : `${error.rule}: `
  return `${rule}${name}: ${String(message).split('\n')[0]} in ${where.trim()}`
}

/** What tells a fault from others: the stage and what is wrong, without the words of the mutant. */
export const kindOf = ({stage, fault}) =>
  `${stage}: ${fault.startsWith('throws ') ? fault.replace(/\d+/g, '0') : fault.split(': ')[0]}`
