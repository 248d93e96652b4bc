import type {RuleEntry} from '../../lint/index.js'
import {characterWidth} from '../display-width.js'
import type {PageExample} from './read-page.js'

/** A line of an example, and the carets that go under it where something in it is found. */
export interface ExampleLine {
  readonly text: string
  readonly carets?: string
}

/** What an example shows, with what it supposes: `Found, in plain text:`. */
export function labelOf({kind, settings}: PageExample, {fix}: RuleEntry): string {
  const names = {pass: 'Right', fail: 'Found', fixed: `After --fix${fix === 'unsafe' ? ' --unsafe' : ''}`}
  const supposed = [
    settings.get('format') === 'text' ? 'in plain text' : '',
    settings.get('config') === 'page' ? 'with this configuration' : '',
    settings.has('date') ? `with --date ${settings.get('date')}` : '',
  ].filter(part => part !== '')
  return `${[names[kind], ...supposed].join(', ')}:`
}

/** The lines of an example without its marks. */
export function exampleLines({text}: PageExample): readonly ExampleLine[] {
  let isMarked = false
  return text.split('\n').map(line => {
    const isWithMark = isMarked || line.includes('⟦')
    let carets = ''
    for (const character of line) {
      if (character === '⟦') isMarked = true
      else if (character === '⟧') isMarked = false
      else if (character === '\t') carets += character
      else carets += (isMarked ? '^' : ' ').repeat(characterWidth(character))
    }
    const plain = line.replace(/[⟦⟧]/g, '')
    return isWithMark && carets.includes('^') ? {text: plain, carets: carets.trimEnd()} : {text: plain}
  })
}
