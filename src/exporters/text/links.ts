/** The links of a text as notes: a number where one stands, and the addresses at the end. */
export class LinkNotes {
  readonly #urls: string[] = []
  readonly #letter: string

  /** A release that has footnotes of its own (`[1]`) gets `[L1]`. */
  constructor(hasFootnotes: boolean) {
    this.#letter = hasFootnotes ? 'L' : ''
  }

  /** What stands behind the words of a link: ` [1]`, the same for the same address. */
  markFor(url: string): string {
    const at = this.#urls.indexOf(url)
    return ` [${this.#letter}${at < 0 ? this.#urls.push(url) : at + 1}]`
  }

  /** The notes: a mark and its address each. */
  get entries(): readonly {readonly mark: string; readonly url: string}[] {
    return this.#urls.map((url, i) => ({mark: `[${this.#letter}${i + 1}]`, url}))
  }
}

/** `www.acme.example/news` · `https://acme.example` */
const address = /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?:[/?#]\S{0,500})?$/

/**
 * Whether a link says where to go by its own words, be it through a service that counts readers; or leads nowhere that paper could show.
 */
export function needsNoNote(url: string, text: string): boolean {
  if (url === '' || /^(?:#|javascript:|data:|vbscript:|mailto:|tel:|sms:)/i.test(url)) return true
  return bare(url) === bare(text) || address.test(text.trim())
}

/** An address without what a reader takes for granted. */
const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
