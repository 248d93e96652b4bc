import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const manifest: {dependencies: Record<string, string>} = read('package.json')
const lock: {packages: Record<string, Locked>} = read('package-lock.json')

/** What a lockfile says of a package. */
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly engines?: Record<string, string>
}

const atRunTime = Object.entries(lock.packages).filter(([path, {dev}]) => path !== '' && !dev)

describe('what the program is made of', () => {
  test('has exact versions, those of the lockfile', () => {
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  test('runs nothing when it is installed', () => {
    expect(atRunTime.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([])
  })

  test('is known by its content', () => {
    expect(atRunTime.filter(([, {integrity}]) => !integrity?.startsWith('sha512-'))).toEqual([])
  })

  test('does not grow unseen: whoever adds a package changes this number and says why', () => {
    expect(atRunTime.length).toBeLessThanOrEqual(155)
  })
})
