/** 1200 · 1,200.50 · -3.5 · .5 */
export const decimal = '-?(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?:\\.\\d{1,12})?'

/** The digits of a number as written, without thousands separators and with a common minus sign. */
export const plainDigits = (written: string): string => written.replaceAll(',', '')

/** `1200.50` → `1,200.50`: decimals stay as they are. */
export function withSeparators(digits: string): string {
  const [whole = '', decimals] = digits.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** The common minus sign of a keyboard for those that word processors put in. */
export const withHyphenMinus = (text: string): string => text.replace(/^[−–]/, '-')
