import type {ExtractContext} from '../../../extract/types.js'
import {dollarIssuers} from '../../../lexicon/index.js'
import {hint} from '../find/hint.js'
import type {BlockScan} from '../find/scan.js'

/** What a bare `$` means: the currency that the release says its amounts are in, else its country's, else US dollars. */
export function issuerDollar(ctx: ExtractContext, scans: readonly BlockScan[]): string {
  let hints = 0
  for (const [i, scan] of scans.entries()) {
    hints |= scan.hints
    const stated = scan.hints & hint.statedDollar ? statedDollar(ctx.prose[i]?.text ?? '') : undefined
    if (stated) return stated
  }
  const place = ctx.release.children.find(node => node.type === 'lead')?.dateline?.place?.toLowerCase() ?? ''
  const isPlace = (name: string): boolean =>
    place === name || place.startsWith(`${name},`) || place.endsWith(`, ${name}`)
  const local = dollarIssuers.find(({places}) => places.some(isPlace))
  return ((local && isListedThere(ctx, local) ? local : undefined) ?? dollarAtHome(ctx, hints))?.code ?? 'USD'
}

/** An issuer with shares in New York alone counts in US dollars wherever it is; a Canadian one is known by its exchange. */
function isListedThere({prose}: ExtractContext, {homes, listed}: (typeof dollarIssuers)[number]): boolean {
  const uses = (written: string): boolean => prose.some(({text}) => text.includes(written))
  if (listed) return listed.some(uses)
  return homes.some(uses) || !['(Nasdaq', '(NASDAQ', '(NYSE'].some(uses)
}

/** “$5 million CAD”, “$5 (AUD)” */
const coded = /\$\d[\d.,]{0,14}(?: ?(?:million|billion|thousand|[MKB]))? \(?([A-Z]{3})\b/

/** A release that writes `C$` or “$5 CAD”, never `US$`, and whose issuer is at home in Canada. */
function dollarAtHome({prose}: ExtractContext, hints: number): (typeof dollarIssuers)[number] | undefined {
  const uses = (written: string): boolean => prose.some(({text}) => text.includes(written))
  if ((hints & hint.dollar) === 0 || (hints & hint.home) === 0 || uses('US$') || uses('USD')) return undefined
  const isWritten = ({sign, code}: (typeof dollarIssuers)[number]): boolean =>
    uses(sign) || (uses(code) && prose.some(({text}) => text.includes(code) && coded.exec(text)?.[1] === code))
  return dollarIssuers.find(issuer => issuer.homes.some(uses) && isWritten(issuer))
}

const statement =
  /\b(?:all\s(?:dollar\s|currency\s|monetary\s)?(?:amounts|figures|values)|unless\sotherwise\s(?:stated|noted|indicated|specified)|(?:expressed|reported|stated|presented|denominated)\sin)\b([^.]{0,80}(?:U\.?S\.?[^.]{0,40})?)/i

/** “All amounts are in Canadian dollars unless otherwise stated.” */
function statedDollar(text: string): string | undefined {
  const said = statement.exec(text)?.[1]?.toLowerCase()
  if (said === undefined) return undefined
  return dollarIssuers.find(({names}) => names.some(name => said.includes(name)))?.code
}
