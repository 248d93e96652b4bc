import type {Release} from '../ast/index.js'

/** A picture with what stands under it. */
export interface Image {
  readonly url: string
  readonly alt: string | null
  readonly caption: string | null
}

interface AnyNode {
  readonly type: string
  readonly url?: string
  readonly alt?: string | null
  readonly title?: string | null
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

/** Longest line in emphasis that is a caption. */
const longestCaption = 400

/**
 * The pictures of a release in order. A caption is the picture's title, or a line in emphasis right under it, in the
 * same paragraph or as the next one.
 */
export function findImages(release: Release): readonly Image[] {
  const images: Image[] = []
  const stack: {node: AnyNode; next?: AnyNode}[] = [{node: release as AnyNode}]
  for (let at = stack.pop(); at; at = stack.pop()) {
    const {node, next} = at
    if (node.type === 'image')
      images.push({url: node.url ?? '', alt: node.alt || null, caption: node.title || captionIn(next)})
    const children = node.children ?? []
    let following = isFigure(node) ? next : undefined
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (!child) continue
      stack.push({node: child, next: following})
      if (hasWords(child)) following = child
    }
  }
  return images
}

/** A paragraph or link that holds a picture and nothing else: what follows it follows the picture. */
function isFigure({type, children = []}: AnyNode): boolean {
  return (type === 'paragraph' || type === 'link') && children.length === 1
}

const hasWords = ({type, value}: AnyNode): boolean => type !== 'break' && !(type === 'text' && value?.trim() === '')

/** The words of a line that is all emphasis. */
function captionIn(node: AnyNode | undefined): string | null {
  if (!node) return null
  const isLine = node.type === 'paragraph' && node.children?.length === 1
  const [inner] = isLine ? (node.children ?? []) : [node]
  if (inner?.type !== 'emphasis') return null
  const words = wordsOf(inner).replace(/\s+/g, ' ').trim()
  return words === '' || words.length > longestCaption ? null : words
}

function wordsOf(root: AnyNode): string {
  let words = ''
  const stack: AnyNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    words += node.type === 'break' ? ' ' : (node.value ?? '')
    if (node.children) for (const child of [...node.children].reverse()) stack.push(child)
  }
  return words
}
