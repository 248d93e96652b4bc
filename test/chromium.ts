import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium of this machine, or undefined. */
export const chromiumPath = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
  ...applications,
].find(path => existsSync(path))

/** Ends the name of a test that wants Chromium, so that a skipped one says why. */
export const inChromium = chromiumPath ? 'in Chromium' : '(skipped: no chromium on this machine)'

/** Starts Chromium without a window; nothing in it reaches the network unless a test lets it. */
export function openChromium(): Promise<Browser> {
  // Root, as in a container, cannot use the sandbox.
  const isRoot = process.getuid?.() === 0
  return chromium.launch({executablePath: chromiumPath, args: isRoot ? ['--no-sandbox'] : []})
}
