import {expect, test} from 'vitest'
import {exporterNames} from '../../src/export/index.js'
import {pressrel} from '../cli/run-pressrel.js'

test('the help of “export” names every format', async () => {
  const {stdout} = await pressrel(['export', '--help'])
  const [, list = ''] = /--to <format>\s+(.*?); by/s.exec(stdout) ?? []
  for (const name of exporterNames) expect(list).toMatch(new RegExp(`\\b${name}\\b`))
})
