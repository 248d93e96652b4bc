import {readFileSync} from 'node:fs'
import {HtmlValidate} from 'html-validate'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {chromiumPath, inChromium, openChromium} from '../chromium.js'
import {pageOf, samples} from './pages.js'

/** What the recommended rules ask for and a release does not. */
const off = {
  // The title of the page is the headline, as long as it is written.
  'long-title': 'off',
  // Telephone numbers stay as written, since the page has the words of the release; the style sheet keeps them on one line.
  'tel-non-breaking': 'off',
} as const
const page = new HtmlValidate({root: true, extends: ['html-validate:recommended'], rules: off})
// An article without its style sheet needs a few styles beside its elements.
const article = new HtmlValidate({
  ...{root: true, extends: ['html-validate:recommended']},
  rules: {...off, 'no-inline-style': 'off'},
})
const faultsOf = async (validator: HtmlValidate, html: string): Promise<string[]> => {
  const {results} = await validator.validateString(html)
  return results.flatMap(({messages}) => messages.map(({ruleId, message, line}) => `${ruleId}: ${message} (${line})`))
}

describe('html-validate', () => {
  test.each(samples)('finds nothing in the page of $name', async sample => {
    expect(await faultsOf(page, await pageOf(sample))).toEqual([])
  })

  test.each(samples)('finds nothing in the fragment of $name', async sample => {
    expect(await faultsOf(article, await pageOf(sample, {fragment: true}))).toEqual([])
  })
})

/** What axe is asked for on a screen: everything once, then what depends on size and colour. */
const looks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']
const screens = [
  {width: 390, colorScheme: 'light', rules: undefined},
  {width: 390, colorScheme: 'dark', rules: looks},
  {width: 1280, colorScheme: 'light', rules: looks},
  {width: 1280, colorScheme: 'dark', rules: looks},
] as const

/** What the tests use of a tab. */
interface Tab {
  readonly document: {readonly documentElement: {innerHTML: string; lang: string; readonly scrollWidth: number}}
  readonly innerWidth: number
  readonly axe: {run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}
}

/** Runs in the tab: shows a page and says what is wrong with it. The tab stays, so that axe is loaded once. */
async function look({html, rules}: {html: string; rules: readonly string[] | undefined}): Promise<string[]> {
  const {document, axe, innerWidth} = globalThis as unknown as Tab
  const root = document.documentElement
  root.innerHTML = html
  root.lang = /<html lang="([^"]*)"/.exec(html)?.[1] ?? ''
  // A release without a headline has nothing that could be the heading of its page.
  const rest = html.includes('<h1') ? {} : {'page-has-heading-one': {enabled: false}}
  const {violations} = await axe.run(rules ? {runOnly: rules} : {rules: rest})
  const isWide = root.scrollWidth > innerWidth
  return [...violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`), ...(isWide ? ['wider than its screen'] : [])]
}

describe.skipIf(!chromiumPath)(`axe ${inChromium}`, () => {
  let browser: Browser
  let tab: Page
  beforeAll(async () => {
    browser = await openChromium()
    tab = await (await browser.newContext({offline: true})).newPage()
    await tab.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
  })
  afterAll(() => browser?.close())

  test.each(screens)(
    'finds nothing on a screen of $width pixels, $colorScheme',
    async ({width, colorScheme, rules}) => {
      await tab.setViewportSize({width, height: 844})
      await tab.emulateMedia({colorScheme})
      for (const sample of samples) {
        const faults = await tab.evaluate(look, {html: await pageOf(sample), rules: rules && [...rules]})
        expect({name: sample.name, faults}).toEqual({name: sample.name, faults: []})
      }
    },
  )
})
