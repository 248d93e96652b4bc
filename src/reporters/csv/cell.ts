/**
 * What a spreadsheet may take for the beginning of a formula: the signs, small and full-width forms included, also behind what it may
 * drop: white space, quotation marks, what cannot be seen. Source: OWASP, “CSV Injection”.
 */
const formula = /^(?:[\s"\p{Cc}\p{Cf}]{0,1000}[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/u
/** The same inside a text, where a cell begins for a spreadsheet that parts cells by `;`, as in half of Europe. */
const inside = /(;|\t|\r?\n|\r(?!\n))(?=[ "]{0,8}[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/g
const number = /^-?\d{1,30}(?:\.\d{1,30})?$/
const special = /[",\r\n]/

/**
 * A cell of CSV: in quotation marks where it holds one, a comma or a line ending. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front, `'=SUM(A1)`, `Ana;'=SUM(A1)`; a number such as `-3000000` stays a number.
 */
export function cell(value: string | number): string {
  const text = String(value)
  const safe =
    typeof value === 'number' || number.test(text)
      ? text
      : (formula.test(text) ? `'${text}` : text).replace(inside, "$1'")
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
