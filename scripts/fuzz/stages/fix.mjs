/** Fixing is done once and for all, leaves what was said, and says in edits what it has changed; by every rule it only leaves what was said. */
export function fix({source, draft, random, open, date}, tools) {
  const {pressrel, invariants, configs} = tools
  const unsafe = random.chance(0.7)
  const isEvery = random.chance(0.3)
  const {name, config} = isEvery ? {name: 'every', config: configs.every} : random.pick(configs.usual)
  // What has nothing to fix is fixed; the draft that is at hand says so for less.
  if (!pressrel.lint(draft, config).some(finding => finding.fix && (unsafe || finding.fix.safe))) return []
  const options = {unsafe, date}
  const once = pressrel.fix(source, config, options)
  const faults = [...invariants.editFaults(once.edits, source.value)]
  if (apply(source.value, once.edits) !== once.source.value) faults.push('edits do not come to the fixed text')
  const lost = invariants.lostWords(source, once.source.value)
  if (lost !== undefined) faults.push(`fixing changes what was said: ${JSON.stringify(lost)}`)
  return isEvery ? faults : [...faults, ...secondFaults(once, {name, config, options, random, open}, pressrel)]
}

/** What is wrong with fixing what was fixed: presets hold no rules that undo each other. */
function secondFaults({source, findings}, {name, config, options, random, open}, pressrel) {
  const faults = []
  const again = pressrel.fix(source, config, options).source.value
  if (again !== source.value) faults.push(`fixing twice changes more: by ${name}, ${difference(source.value, again)}`)
  if (!random.chance(0.1)) return faults
  const left = pressrel.lint(open({text: source.value}), config)
  return JSON.stringify(left) === JSON.stringify(findings) ? faults : [...faults, 'what is said to be left is not']
}

function apply(value, edits) {
  let text = ''
  let at = 0
  for (const {start, end, text: words} of edits) {
    text += value.slice(at, start) + words
    at = end
  }
  return text + value.slice(at)
}

function difference(before, after) {
  const at = Math.max(0, [...before].findIndex((letter, i) => letter !== after[i]) - 20)
  return JSON.stringify([before.slice(at, at + 60), after.slice(at, at + 60)])
}
