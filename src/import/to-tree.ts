import type {Element, Root as HastRoot} from 'hast'
import type {PhrasingContent, Root} from 'mdast'
import {attributeOf, elementsIn, wordsOf} from './hast.js'
import {readGrid} from './tables/read-grid.js'
import {toTable} from './tables/to-table.js'
import {tidyTree} from './tidy/index.js'
import {phrasingIn} from './tidy/phrasing-in.js'

/** Makes Markdown's tree of HTML that holds the release alone: tables by our own reading, everything tidied. */
export async function toTree(hast: HastRoot): Promise<Root> {
  const {toMdast} = await import('hast-util-to-mdast')
  const made = toMdast(hast, {
    document: true,
    quotes: ['“”', '‘’'],
    handlers: {
      table(state, node: Element) {
        const grid = readGrid(node, (cell): PhrasingContent[] => phrasingIn(state.all(cell)))
        const table = grid && toTable(grid)
        const caption = captionOf(node)
        if (caption === undefined || !table) return table
        return [{type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: caption}]}]}, table]
      },
      img: (_, node: Element) => ({
        type: 'image',
        url: attributeOf(node, 'src') ?? '',
        alt: attributeOf(node, 'alt') ?? '',
        title: attributeOf(node, 'title') ?? null,
      }),
    },
  })
  return tidyTree(made.type === 'root' ? made : {type: 'root', children: []})
}

function captionOf(table: Element): string | undefined {
  for (const caption of elementsIn(table, 'caption')) return wordsOf(caption) || undefined
  return undefined
}
