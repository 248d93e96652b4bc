/**
 * `###`, `# # #`, `-30-`, `- 30 -`, `ENDS`, `-ENDS-`, `* * *` alone in a block.
 * Markdown reads most of these as headings, lists or breaks, so the source slice is compared and not the node.
 */
const endMark =
  /^(?:\*{2})?(?:#{3,5}|#(?:[ \t]#){2,4}|[-–—]{1,2}[ \t]?30[ \t]?[-–—]{1,2}|[-–—~*[]{0,3}[ \t]?(?:ENDS?|Ends)\.?[ \t]?[-–—~*\]]{0,3}|\*(?:[ \t]?\*){2,4})(?:\*{2})?$/

/** The end mark that a block's source slice is, as written; undefined when it is none. */
export function readEndMark(slice: string): string | undefined {
  const words = slice.trim().replaceAll('\\', '')
  return words.length <= 20 && endMark.test(words) ? words : undefined
}
