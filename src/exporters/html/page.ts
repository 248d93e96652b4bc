import type {Element, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {element, lines} from './elements.js'
import type {Head} from './head/index.js'
import {style} from './style/index.js'

/** The page around an article. */
export function pageOf({elements, lang}: Head, article: Element): string {
  const sheet = element('style', {}, [{type: 'text', value: style}])
  const head = element('head', {}, own([...elements, {type: 'text', value: '\n'}, sheet]))
  const body = element('body', {}, own([element('main', {}, own([article]))]))
  const page: RootContent[] = [
    {type: 'doctype'},
    {type: 'text', value: '\n'},
    element('html', {lang}, own([...lines([head, body])])),
  ]
  return `${toHtml({type: 'root', children: page}, {upperDoctype: true})}\n`
}

/** Content on lines of its own. */
function own(content: Element['children']): Element['children'] {
  return [{type: 'text', value: '\n'}, ...content, {type: 'text', value: '\n'}]
}
