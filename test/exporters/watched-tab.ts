import {toHtml} from 'hast-util-to-html'
import type {Browser} from 'playwright-core'

/** What was noticed while pages were open in a tab. */
export interface Watched {
  /** Programs that ran, dialogs, and whatever was loaded that is no picture of the release. */
  readonly faults: readonly string[]
  /** The elements and attributes that stood in the pages: `img src`. */
  readonly attributes: readonly string[]
  /** Where the links lead, by their scheme as the browser reads it. */
  readonly schemes: readonly string[]
}

const site = 'https://newsroom.example/'

/** Opens pages, each in a frame of its own, in a tab of a newsroom, and notices what they do. */
export async function watch(browser: Browser, pages: readonly string[]): Promise<Watched> {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const faults: string[] = []
  tab.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  const frames = pages.map(srcDoc => ({
    type: 'element' as const,
    tagName: 'iframe',
    properties: {srcDoc},
    children: [],
  }))
  await context.route('**', (route, request) => {
    const url = request.url()
    if (url === site) return route.fulfill({contentType: 'text/html', body: toHtml({type: 'root', children: frames})})
    if (request.resourceType() !== 'image' || new URL(url).host === 'evil.example')
      faults.push(`${request.resourceType()}: ${url}`)
    return route.abort()
  })
  context.on('page', page => page !== tab && faults.push(`window: ${page.url()}`))
  await tab.goto(site)
  const seen = await tab.evaluate(look)
  // Animations, focus, timers and pressed links have their time.
  await tab.waitForTimeout(50)
  if (await tab.evaluate(hasRun)) faults.push('a program ran')
  if (tab.url() !== site) faults.push(`went to ${tab.url()}`)
  await context.close()
  return {...seen, faults}
}

/** What `look` uses of the tab that it runs in. */
interface FrameWindow {
  readonly __pwned?: unknown
  readonly document: {querySelectorAll(selector: string): Iterable<FrameElement>}
}
interface TopWindow extends FrameWindow {
  readonly frames: ArrayLike<FrameWindow>
}
interface FrameElement {
  readonly localName: string
  readonly protocol?: string
  readonly type?: string
  readonly attributes: Iterable<{readonly name: string}>
  click(): void
}

/** Runs in the tab: presses whatever is no plain link, and says what is in the frames. */
function look(): Omit<Watched, 'faults'> {
  const {frames} = globalThis as unknown as TopWindow
  const attributes = new Set<string>()
  const schemes = new Set<string>()
  const plain = ['http:', 'https:', 'mailto:', 'tel:']
  for (const frame of Array.from(frames)) {
    for (const element of frame.document.querySelectorAll('*')) {
      const {localName, protocol} = element
      const name = localName === 'script' ? `script ${element.type}` : localName
      attributes.add(name)
      for (const attribute of element.attributes) attributes.add(`${name} ${attribute.name}`)
      if (localName !== 'a') continue
      schemes.add(String(protocol))
      if (!plain.includes(String(protocol))) element.click()
    }
  }
  return {attributes: [...attributes].sort(), schemes: [...schemes].sort()}
}

/** Runs in the tab: whether a hostile text has run in it or in one of its frames. */
function hasRun(): boolean {
  const top = globalThis as unknown as TopWindow
  return [top, ...Array.from(top.frames)].some(({__pwned}) => __pwned !== undefined)
}
