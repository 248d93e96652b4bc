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

/** A tab that opens pages, each in a frame of its own, and notices what they do. */
export interface WatchedTab {
  open(pages: readonly string[]): Promise<Watched>
  close(): Promise<void>
}

/** Opens such a tab. Nothing in it reaches the network. */
export async function openWatchedTab(browser: Browser): Promise<WatchedTab> {
  const context = await browser.newContext({offline: true})
  const tab = await context.newPage()
  let faults: string[] = []
  tab.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  tab.on('request', request => {
    const isPicture = request.resourceType() === 'image' && new URL(request.url()).host !== 'evil.example'
    if (!isPicture) faults.push(`${request.resourceType()}: ${request.url()}`)
  })
  context.on('page', page => faults.push(`window: ${page.url()}`))
  return {
    async open(pages) {
      faults = []
      await tab.setContent(framed(pages))
      const seen = await tab.evaluate(look)
      // Animations, focus, timers and pressed links have their time.
      await tab.waitForTimeout(50)
      if (await tab.evaluate(hasRun)) faults.push('a program ran')
      if (tab.url() !== 'about:blank') faults.push(`went to ${tab.url()}`)
      return {...seen, faults}
    },
    close: () => context.close(),
  }
}

function framed(pages: readonly string[]): string {
  const frames = pages.map(srcDoc => ({
    type: 'element' as const,
    tagName: 'iframe',
    properties: {srcDoc},
    children: [],
  }))
  return toHtml({type: 'root', children: [{type: 'doctype'}, ...frames]})
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
  // Addresses without a scheme lead nowhere from a blank tab: they have none.
  const plain = ['http:', 'https:', 'mailto:', 'tel:', ':']
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
