import type {Boilerplate, Contacts, Disclaimer, FlowContent, PhrasingContent, Section} from '../ast/index.js'

/**
 * The children of a part, a paragraph that stands as its heading made one: the first of a section, and a line such as
 * “About Acme” before a boilerplate.
 */
export function withHeading(node: Section | Boilerplate | Disclaimer | Contacts): FlowContent[] {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return [...node.children]
  if (node.type !== 'section' && (rest.length === 0 || !standsAlone(first.children))) return [...node.children]
  const {children, position} = first
  return [{type: 'heading', depth: 2, children: withoutStrong(children), position}, ...rest]
}

/** A short line without a full stop that says what follows. */
function standsAlone(children: readonly PhrasingContent[]): boolean {
  const [only] = withoutStrong(children)
  const isOne = children.length === 1 && only?.type === 'text'
  return (
    isOne &&
    /^(?:about|forward-looking|safe harbor|(?:media|press|investor|\w{2,12}) contacts?)\b/i.test(only.value) &&
    only.value.length < 80 &&
    !/[.\n]/.test(only.value)
  )
}

/** A heading is bold already. */
function withoutStrong(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  return only?.type === 'strong' && children.length === 1 ? only.children : [...children]
}
