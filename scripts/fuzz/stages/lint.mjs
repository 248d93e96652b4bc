/** No rule fails; findings stand in the text with edits apart from each other, follow the schema, and are the same again. */
export function lint({draft, random, open}, {pressrel, invariants, schemas, configs}) {
  const findings = pressrel.lint(draft, configs.every)
  const faults = [...invariants.findingFaults(findings, draft.source.value)]
  const counts = {errorCount: 0, warningCount: 0, infoCount: 0, fixableCount: 0}
  if (!schemas.findings([{file: 'a.md', messages: findings, ...counts}]))
    faults.push(`findings do not follow their schema: ${JSON.stringify(schemas.findings.errors[0])}`)
  if (random.chance(0.2) && JSON.stringify(pressrel.lint(open(), configs.every)) !== JSON.stringify(findings))
    faults.push('a second reading gives other findings')
  return faults
}
