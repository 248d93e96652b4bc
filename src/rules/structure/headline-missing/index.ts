import type {FlowContent, Headline, Subheadline} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {isFirstLevel} from '../headline-words.js'
import {wordsOf} from '../words-of.js'
import {isOtherVersion} from './other-version.js'

export default defineRule({
  summary: 'The release has no headline, or more than one',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'one headline, and first'},
  messages: {
    missing: 'This release has no headline: write one in the first line, or under “title” in the front matter.',
    second: 'This is a second heading of the first level, which only the headline is: set it one level lower.',
    title: 'The front matter has another headline, “{title}”: make the two the same.',
  },
  create: ctx => {
    const {value} = ctx.draft.source
    let isTaken = false
    const takeFirst = (words: Span): void => {
      if (isTaken) ctx.report({message: 'second', span: words})
      isTaken = true
    }
    const takeTitle = (node: Headline | Subheadline): void => {
      const span = spanOf(node.position)
      const words = value.slice(span.start, span.end)
      if (node.origin !== 'body' || ctx.draft.source.format === 'text' || !isFirstLevel(words)) return
      const {title} = ctx.release.meta
      const text = ctx.draft.prose.find(prose => prose.source.start === span.start)?.text
      if (title !== undefined && text !== undefined && isOtherVersion(text, title))
        ctx.report({message: 'title', span: wordsOf(node), values: {title}})
      takeFirst(wordsOf(node))
    }
    const takeBlock = ({children: [first]}: {readonly children: readonly FlowContent[]}): void => {
      if (first?.type === 'heading' && first.depth === 1 && first.position)
        takeFirst(wordsOf({children: first.children, position: first.position}))
    }
    return {
      release(release) {
        if (release.children.some(node => node.type === 'headline')) return
        const first = ctx.draft.prose[0]
        const start = first?.source.start ?? 0
        ctx.report({message: 'missing', span: {start, end: Math.min(first?.source.end ?? start, start + 40)}})
      },
      headline: takeTitle,
      subheadline: takeTitle,
      section: takeBlock,
      boilerplate: takeBlock,
      disclaimer: takeBlock,
      contacts: takeBlock,
    }
  },
})
