import {pageFaults} from '../../page-faults.mjs'

const embargoed = {embargoed: true}
const fault = (what, holds, detail = '') => (holds ? [] : [`${what}: ${detail}`])

/** A page holds nothing that runs or loads but its JSON-LD, which is JSON; a fragment is an article. */
export async function html({draft, random}, {pressrel}) {
  if (random.chance(0.2)) {
    const article = await pressrel.exportRelease(draft, 'html', {...embargoed, fragment: true})
    return fault('a fragment is no article', /^<article/.test(article))
  }
  const page = await pressrel.exportRelease(draft, 'html', embargoed)
  const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? []
  return [...pageFaults(page), ...fault('JSON-LD has no type', JSON.parse(data)['@context'] !== undefined)]
}

/** A text has the letters and the width that it was asked for. */
export async function text({draft, random}, {pressrel, invariants}) {
  const options = random.pick([
    {},
    {ascii: true},
    {wrap: 72},
    {ascii: true, wrap: 50},
    {profile: 'edgar'},
    {endMark: '###'},
  ])
  const output = await pressrel.exportRelease(draft, 'text', {...embargoed, ...options})
  // Lines of code stay as they are, however long.
  const hasCode = draft.release.children.some(node => JSON.stringify(node).includes('"type":"code"'))
  return invariants.plainTextFaults(output, hasCode ? {...options, wrap: undefined} : options)
}

/** JSON follows its schema, and imported it is the same release. */
export async function json({draft}, {pressrel, invariants, schemas}) {
  const output = await pressrel.exportRelease(draft, 'json', embargoed)
  const isValid = schemas.export(JSON.parse(output))
  const {markdown} = await pressrel.importRelease(Buffer.from(output), 'json')
  return [
    ...fault('JSON does not follow its schema', isValid, JSON.stringify(schemas.export.errors?.[0])),
    ...invariants.copyFaults(pressrel.openDraft(markdown).release, draft.release),
  ]
}

/** Markdown is the same release, in one form for good. */
export async function markdown({draft}, {pressrel, invariants}) {
  const once = await pressrel.exportRelease(draft, 'markdown', embargoed)
  const after = pressrel.openDraft(once)
  const again = await pressrel.exportRelease(after, 'markdown', embargoed)
  return [
    ...invariants.copyFaults(after.release, draft.release),
    ...fault('Markdown written twice changes', again === once, JSON.stringify([once.slice(-200), again.slice(-200)])),
  ]
}

/** A document of Word is a package of well-formed parts, the same bytes for the same release. */
export async function docx({draft, random, open}, {pressrel, invariants}) {
  const bytes = await pressrel.exportRelease(draft, 'docx', embargoed)
  const isSame =
    !random.chance(0.1) || Buffer.from(bytes).equals(await pressrel.exportRelease(open(), 'docx', embargoed))
  return [...invariants.docxFaults(bytes), ...fault('a document has other bytes the second time', isSame)]
}

/** ninjs follows the schema of IPTC, where that is at hand, and has two bodies. */
export async function ninjs({draft}, {pressrel, schemas}) {
  const item = JSON.parse(await pressrel.exportRelease(draft, 'ninjs', embargoed))
  const isValid = schemas.ninjs?.(item) ?? true
  return [
    ...fault('ninjs does not follow its schema', isValid, JSON.stringify(schemas.ninjs?.errors?.[0])),
    ...fault('ninjs has no two bodies', item.bodies.length === 2),
    ...fault('ninjs has no identifier', URL.canParse(item.uri)),
  ]
}

/** A message is read by others as it was meant. */
export async function email({draft}, {pressrel, invariants}) {
  const plain = await pressrel.exportRelease(draft, 'text', embargoed)
  return invariants.messageFaults(await pressrel.exportRelease(draft, 'email', embargoed), plain)
}
