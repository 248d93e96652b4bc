import type {Block} from '../block.js'

const heading =
  /forward[-\s]looking|safe\s+harbou?r|cautionary\s+(?:note|statement|language)|^(?:legal\s+)?(?:disclaimer|disclosure)s?\b|^important\s+(?:information|notice|additional)|^legal\s+notice/i
const opening =
  /^(?:this|certain|some|the\s+statements?|statements?|except\s+for|all\s+statements|any\s+statements|matters)\b.{0,200}?\bforward[-\s]looking\b/i

/** Whether a block opens a legal notice: its heading, or the sentence that such notices begin with. */
export function startsDisclaimer(block: Block): boolean {
  const {text} = block
  if (text === '') return false
  if (text.length <= 120 && (block.depth !== undefined || block.isSetApart || !/\.$/.test(text)))
    return heading.test(text)
  if (
    /^(?:forward[-\s]looking\s+statements?|safe\s+harbou?r(?:\s+statement)?|cautionary\s+(?:note|statement)[^.:]{0,80}|disclaimer)\s{0,2}[:.–—-]/i.test(
      text,
    )
  )
    return true
  return opening.test(text)
}
