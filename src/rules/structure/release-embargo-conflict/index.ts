import type {ReleaseLine} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

export default defineRule({
  summary: '“For immediate release” stands together with an embargo',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'an embargo line takes the place of “for immediate release”'},
  messages: {
    line: 'This says “for immediate release”, but another line sets an embargo: keep one of the two.',
    frontMatter:
      'This says “for immediate release”, but the front matter sets an embargo until {until}: keep one of the two.',
  },
  create: ctx => {
    const immediate: ReleaseLine[] = []
    let isEmbargoed = false
    return {
      releaseLine(node) {
        if (node.timing === 'immediate') immediate.push(node)
        else isEmbargoed = true
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
