const endsHissing = /(?:s|x|z|ch|sh)$/

/** {one, many} of “pump” or “shelf/shelves”. */
export function nounOf(entry) {
  const [one, many] = entry.replace(/-/g, ' ').split('/')
  return {one, many: many ?? withS(one)}
}

/** {base, third, past, done, ing} of “open”, or of a verb that says its forms: “build/built/building, draw/drew/drawing/drawn”. */
export function verbOf(entry) {
  const [base, past = pastOf(base), ing = `${base.replace(/([^e])e$/, '$1')}ing`, done = past] = entry.split('/')
  return {base, third: withS(base), past, done, ing}
}

/** “a” or “an” before some words. */
export const articleOf = words => (/^(?:[aeio]|u(?!ni|s[eu]|ti)|hou?r|hon)/i.test(words) ? 'an' : 'a')

export const capitalized = words => words.charAt(0).toUpperCase() + words.slice(1)

function withS(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return word + (endsHissing.test(word) ? 'es' : 's')
}

function pastOf(base) {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return base + (base.endsWith('e') ? 'd' : 'ed')
}
