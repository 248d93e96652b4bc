import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {type ExportOptions, exportRelease} from '../../src/export/index.js'
import {toSource} from '../../src/source/index.js'
import {chromiumPath, inChromium, openChromium} from '../chromium.js'
import {hostileMarkdown, hostileText} from './hostile-release.js'
import {openWatchedTab, type WatchedTab} from './watched-tab.js'
import payloads from './xss-payloads.json' with {type: 'json'}

const classes = [...new Set(payloads.map(({class: name}) => name))]
const payloadsOf = (wanted: string): string[] =>
  payloads.filter(({class: name}) => name === wanted).map(({payload}) => payload)
const template = '<!doctype html><title>{{title}}</title><p title="{{title}}" id=\'{{title}}\'>{{title}}</p>{{content}}'

/** What a class of hostile texts becomes: a page each, all fragments in one page, all in templates, and plain text. */
async function pagesOf(name: string): Promise<string[]> {
  const hostile = payloadsOf(name)
  const drafts = hostile.map(payload => openDraft(hostileMarkdown(payload)))
  const all = (options: ExportOptions) =>
    Promise.all(drafts.map(draft => exportRelease(draft, 'html', {...options, embargoed: true})))
  const text = openDraft(toSource(hostileText(hostile), {format: 'text'}))
  return [
    ...(await all({})),
    (await all({fragment: true})).join('\n'),
    (await all({template})).join('\n'),
    await exportRelease(text, 'html', {embargoed: true}),
  ]
}

/** Whatever a page of a release may hold; all else is a hole. */
const allowed = new RegExp(
  [
    '^(?:html|head|title|body|main|header|article|h[1-6]|strong|em|br|hr|pre|code|ul|ol|li|table|thead|tbody|tr|address|figure|figcaption)$',
    '^(?:p|section|blockquote|q|data|time|th|td|a|img|meta|style)$',
    '^html lang$|^p id$|^p title$|^ol start$|^script application/ld\\+json(?: type)?$',
    '^meta (?:charset|name|property|content)$',
    '^\\w+ class$|^section (?:aria-label|tabindex|style)$|^(?:th|td|q) style$|^th (?:scope|colspan)$',
    '^a (?:href|title|aria-label)$|^img (?:src|alt|title)$|^time datetime$',
    '^(?:data value|(?:data|q|blockquote) data-(?:kind|unit|per|modifier|duration|start|end|quote|speaker))$',
  ].join('|'),
)

describe.skipIf(!chromiumPath)(`hostile texts in every place of a release ${inChromium}`, () => {
  let browser: Browser
  let tab: WatchedTab
  beforeAll(async () => {
    browser = await openChromium()
    tab = await openWatchedTab(browser)
  })
  afterAll(() => browser?.close())

  test.each(classes)('do nothing: %s', async name => {
    const {faults, attributes, schemes} = await tab.open(await pagesOf(name))
    expect(faults).toEqual([])
    expect(attributes.filter(attribute => !allowed.test(attribute))).toEqual([])
    expect(schemes.filter(scheme => !/^(?:https?|mailto|tel)?:$/.test(scheme))).toEqual([])
  })

  test.each([
    '<script>__pwned=1</script>',
    '<script>alert(1)</script>',
    '<img src=x onerror=__pwned=1>',
    '<a href=javascript:__pwned=1>x</a>',
    '<link rel=stylesheet href=https://evil.example/never.css>',
    '<img srcset="https://evil.example/never.png 1x">',
    '<iframe src=javascript:top.__pwned=1></iframe>',
  ])('would be noticed if they did: %s', async payload => {
    const {faults} = await tab.open([`<!doctype html><body>${payload}</body>`])
    expect(faults).not.toEqual([])
  })
})

test('the hostile texts are of many classes', () => {
  expect(classes.length).toBeGreaterThan(15)
  expect(new Set(payloads.map(({payload}) => payload)).size).toBeGreaterThan(200)
})
