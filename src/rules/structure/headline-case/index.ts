import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import type {Edit} from '../../../source/index.js'
import {caseOf, isSmall, tellingWordsOf} from './case-of.js'
import {findOdd} from './find-odd.js'

const anyCase: string = 'any'

export default defineRule({
  summary: 'The headline stands in capitals, or in another case than the house writes; headings mix cases',
  level: 'info',
  presets: ['ap', 'wire'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'headlines: capitals for the first word and names alone'},
  options: {
    style: {
      kind: 'string',
      default: anyCase,
      about: 'How a headline is written: “sentence”, “title” (a capital for each longer word), or “any” of the two.',
    },
  },
  messages: {
    capitals: 'A headline in capitals is hard to read, and wire services refuse it: write small letters.',
    sentence: 'This headline has a capital for every word: write capitals for its first word and for names alone.',
    title: 'This headline mixes capitals and small letters: write {words} with a capital.',
    mixed: 'The other headings are written in another way: {form}.',
  },
  create: ctx => {
    const headings: Prose[] = []
    return {
      prose(prose) {
        if (prose.role === 'headline') checkHeadline(prose)
        else if (prose.role === 'heading') headings.push(prose)
      },
      'release:exit': checkHeadings,
    }

    function checkHeadline(prose: Prose): void {
      const found = caseOf(prose.text)
      const {style} = ctx.options
      if (found === 'capitals') ctx.report({message: 'capitals', span: wholeOf(prose)})
      else if (style === 'sentence' && found === 'title') ctx.report({message: 'sentence', span: wholeOf(prose)})
      else if (style === 'title' && found !== 'title') checkTitle(prose)
    }

    function checkTitle(prose: Prose): void {
      const small = tellingWordsOf(prose.text).filter(({0: word}) => isSmall(word))
      if (small.length === 0) return
      const edits = small.map(({0: word, index}) =>
        edit(prose, index, word, word.charAt(0).toUpperCase() + word.slice(1)),
      )
      const words = small.map(({0: word}) => `“${word}”`).join(', ')
      ctx.report({message: 'title', span: wholeOf(prose), values: {words}, edits})
    }

    function checkHeadings(): void {
      if (headings.length < 3) return
      const odd = findOdd(headings.map(prose => prose.text))
      const prose = odd && headings[odd.index]
      // The house writes its headlines so: what is odd is right, and the others are not.
      if (!odd || !prose || odd.form === ctx.options.style) return
      const form = odd.form === 'title' ? 'small letters after the first word' : 'a capital for each longer word'
      ctx.report({message: 'mixed', span: wholeOf(prose), values: {form}})
    }

    function edit(prose: Prose, index: number, word: string, text: string): Edit {
      return {...ctx.sourceSpan(prose, {start: index, end: index + word.length}), text}
    }

    function wholeOf(prose: Prose) {
      const text = prose.text.trim()
      const start = prose.text.indexOf(text)
      return ctx.sourceSpan(prose, {start, end: start + text.length})
    }
  },
})
