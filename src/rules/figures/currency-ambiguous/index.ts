import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {dollarCountryOf, namesItsDollars} from './which-dollar.js'

/** `US$5`, `USD 5`, `$5 million USD` */
const american = /^[(-]{0,2}US|USD\)?$/

export default defineRule({
  summary: 'A bare dollar sign that does not say which dollar it is',
  level: 'warning',
  presets: ['ap', 'ir'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'AP', note: 'currency'},
  messages: {
    mixed: '“{text}” does not say which dollar, and “{other}” does: name the currency of both.',
    abroad: '“{text}” does not say which dollar: write {sign} or US$, or say once what the amounts are in.',
  },
  create: ctx => {
    let bare: Figure | undefined
    let named: Figure | undefined
    let isAmerican = false
    return {
      figure: figure => {
        const {kind, text, position} = figure
        if (kind !== 'money' || !text.includes('$')) return
        const {start, end} = spanOf(position)
        if (isBare(text) && !isNamedBeside(ctx.draft.source.value.slice(start - 5, end + 8), text)) bare ??= figure
        else if (!isBare(text)) {
          named ??= figure
          isAmerican ||= american.test(text)
        }
      },
      'release:exit': release => {
        if (!bare) return
        const country = dollarCountryOf(release)
        if ((!country && !isAmerican) || namesItsDollars(ctx.draft.prose)) return
        const span = spanOf(bare.position)
        if (named) ctx.report({message: 'mixed', span, values: {text: bare.text, other: named.text}})
        else if (country) ctx.report({message: 'abroad', span, values: {text: bare.text, sign: country.sign}})
      },
    }
  },
})

const isBare = (text: string): boolean => /^[(-]{0,2}\$/.test(text) && !/[A-Z]{3}\)?$/.test(text)

/** “CAD $5”, “$5 million (CAD)” */
const isNamedBeside = (around: string, text: string): boolean =>
  /[A-Z]{2,3}[ (]{0,2}$|^[ )(]{0,3}[A-Z]{3}\b/.test(around.slice(0, 5)) ||
  /^\)?[ (]{0,2}[A-Z]{3}\b/.test(around.slice(around.indexOf(text) + text.length))
