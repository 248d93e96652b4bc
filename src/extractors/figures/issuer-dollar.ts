import type {ExtractContext} from '../../extract/types.js'

const statements: readonly (readonly [string, RegExp])[] = [
  [
    'CAD',
    /\b(?:all\s(?:dollar\s)?(?:amounts|figures|values)|unless\sotherwise\s(?:stated|noted|indicated)|expressed|reported|stated)\b[^.]{0,80}\b(?:Canadian\sdollars|CAD|C\$)/i,
  ],
  [
    'AUD',
    /\b(?:all\s(?:dollar\s)?(?:amounts|figures|values)|unless\sotherwise\s(?:stated|noted|indicated)|expressed|reported|stated)\b[^.]{0,80}\b(?:Australian\sdollars|AUD|A\$)/i,
  ],
  [
    'SGD',
    /\b(?:all\s(?:dollar\s)?(?:amounts|figures|values)|unless\sotherwise\s(?:stated|noted|indicated))\b[^.]{0,80}\b(?:Singapore\sdollars|SGD|S\$)/i,
  ],
  [
    'USD',
    /\b(?:all\s(?:dollar\s)?(?:amounts|figures|values)|unless\sotherwise\s(?:stated|noted|indicated))\b[^.]{0,80}\b(?:U\.?S\.?\sdollars|USD)/i,
  ],
]
const countries: readonly (readonly [string, RegExp])[] = [
  ['SGD', /^singapore$/i],
  ['HKD', /^hong\skong\b/i],
  ['AUD', /\b(?:australia|sydney|melbourne|brisbane|perth,\s(?:WA|western))\b/i],
  ['NZD', /\b(?:new\szealand|auckland|wellington)\b/i],
]

/** What a bare `$` means: the currency that the release says its amounts are in, else its country's, else US dollars. */
export function issuerDollar(ctx: ExtractContext): string {
  for (const {text} of ctx.prose) {
    if (!/dollar|amounts|figures|CAD|AUD/i.test(text)) continue
    const stated = statements.find(([, pattern]) => pattern.test(text))
    if (stated) return stated[0]
  }
  const place = ctx.release.children.find(node => node.type === 'lead')?.dateline?.place ?? ''
  return countries.find(([, pattern]) => pattern.test(place))?.[0] ?? 'USD'
}
