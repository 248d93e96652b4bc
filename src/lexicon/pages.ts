import pageFurnitureList from './page-furniture.json' with {type: 'json'}
import pageHintList from './page-hints.json' with {type: 'json'}

/** What a page says around a release, lower case: for what (`kind`), and where in a line or a text it counts (`at`). */
export const pageFurniture: readonly {
  readonly kind: string
  readonly at: string
  readonly words: readonly string[]
}[] = pageFurnitureList.entries

/** Words in the classes and ids of a page's elements, and what such an element is for (a `kind` of `pageFurniture`, or `hidden`). */
export const pageHints: ReadonlyMap<string, string> = new Map(
  pageHintList.entries.flatMap(({kind, words}) => words.map(word => [word, kind] as const)),
)

/** What a page calls its kind of news right above a headline, lower case. */
export const pageLabels: ReadonlySet<string> = new Set(
  pageFurnitureList.entries.filter(({at}) => at === 'label').flatMap(({words}) => words),
)
