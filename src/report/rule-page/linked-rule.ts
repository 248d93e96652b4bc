const toPage = /^\.\.\/(?:\.\.\/([a-z-]{1,40})\/)?([a-z-]{1,60})\/README\.md$/

/** The rule whose page a link leads to: `../unbalanced/README.md` on a page of `quotes` is `quotes/unbalanced`. */
export function linkedRule(url: string, from: string): string | undefined {
  const [, category = from.slice(0, from.indexOf('/')), noun] = toPage.exec(url) ?? []
  return noun === undefined ? undefined : `${category}/${noun}`
}
