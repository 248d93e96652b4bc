import type {ReleaseLine} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

const immediateWords =
  /(?:for\s{1,3})?immediate\s{1,3}(?:(?:press|media)\s{1,3})?release|for\s{1,3}release\s{1,3}(?:immediately|upon\s{1,3}receipt)/i
/** “EMBARGOED UNTIL …” on the line of “FOR IMMEDIATE RELEASE”; not “no embargo”, “embargo lifted”. */
const embargoWords =
  /(?<!\bno\s|\bnot\s)\bembargo(?:ed)?\b(?!\s(?:is\s)?(?:lifted|over|none))|\bhold\sfor\srelease\b|\bnot\sfor\s(?:release|publication)\s(?:before|until)\b/i

export default defineRule({
  summary: '“For immediate release” stands together with an embargo',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'an embargo line takes the place of “for immediate release”'},
  messages: {
    line: 'This says “for immediate release”, but another line sets an embargo: keep one of the two.',
    same: 'This says “for immediate release”, and the same line sets an embargo: keep one of the two.',
    frontMatter:
      'This says “for immediate release”, but the front matter sets an embargo until {until}: keep one of the two.',
  },
  create: ctx => {
    const immediate: ReleaseLine[] = []
    let isEmbargoed = false
    return {
      releaseLine(node) {
        const {start, end} = spanOf(node.position)
        const line = ctx.draft.source.value.slice(start, end)
        const words = immediateWords.exec(line)
        if (node.timing === 'embargoed') isEmbargoed = true
        else if (words && embargoWords.test(line))
          ctx.report({message: 'same', span: {start: start + words.index, end: start + words.index + words[0].length}})
        else immediate.push(node)
      },
      'release:exit'(release) {
        const {embargo} = release.meta
        if (!isEmbargoed && embargo === undefined) return
        for (const node of immediate) {
          const span = spanOf(node.position)
          if (isEmbargoed) ctx.report({message: 'line', span})
          else ctx.report({message: 'frontMatter', span, values: {until: embargo ?? ''}})
        }
      },
    }
  },
})
