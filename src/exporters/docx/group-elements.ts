/** An element as docx hands it to its writer of XML: one name and what stands in it. */
type Element = Readonly<Record<string, unknown>>

/** The writer takes children off the front of a list, which costs more than a step each from some 16,000 on. */
const most = 1000

/** The same elements with long lists of children in groups: elements without a name, of which only the children are written. */
export function groupElements(element: Element): Element {
  return Object.fromEntries(Object.entries(element).map(([name, content]) => [name, groupContent(content)]))
}

function groupContent(content: unknown): unknown {
  if (!Array.isArray(content)) return content
  const children: unknown[] = content.map(child => (isElement(child) ? groupElements(child) : child))
  if (children.length <= most) return children
  // Attributes belong to the element itself.
  const isAttributes = (child: unknown): boolean => isElement(child) && '_attr' in child
  let others = children.filter(child => !isAttributes(child))
  while (others.length > most) others = groupsOf(others)
  return [...children.filter(isAttributes), ...others]
}

function groupsOf(children: readonly unknown[]): Element[] {
  const groups: Element[] = []
  for (let i = 0; i < children.length; i += most) groups.push({'': children.slice(i, i + most)})
  return groups
}

const isElement = (child: unknown): child is Element => typeof child === 'object' && child !== null
