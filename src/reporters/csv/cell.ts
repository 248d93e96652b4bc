/** What a spreadsheet takes for the beginning of a formula, full-width forms included. Source: OWASP, “CSV Injection”. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const number = /^-?\d{1,30}(?:\.\d{1,30})?$/
const special = /[",\r\n]/

/**
 * A cell of CSV: in quotation marks where it holds one, a comma or a line ending. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front, `'=SUM(A1)`; a number such as `-3000000` stays a number.
 */
export function cell(value: string | number): string {
  const text = String(value)
  const isFormula = typeof value === 'string' && formula.test(text) && !number.test(text)
  const safe = isFormula ? `'${text}` : text
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
