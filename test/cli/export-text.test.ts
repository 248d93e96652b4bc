import {describe, expect, test} from 'vitest'
import {pressrel} from './run-pressrel.js'

describe('pressrel export --to text', () => {
  test('takes the mark of the house and a profile', async () => {
    const args = ['export', '--to', 'text', '--embargoed', 'fixtures/embargoed.md']
    const {stdout} = await pressrel([...args, '--end-mark', 'ENDS', '--profile', 'edgar'])
    expect(stdout).toMatch(/<\/TABLE>\n\nENDS\n\nLinks\n/)
  })

  test.each([
    [['--profile', 'edgra'], 'there is no profile “edgra”', 'edgar'],
    [['--end-mark', ' '], '--end-mark wants a mark of one line', '###'],
    [['--to', 'html', '--profile', 'edgar'], 'html has no option --profile', ''],
    [['--to', 'json', '--end-mark', '###'], 'json has no option --end-mark', ''],
  ])('%j: %s', async (more, message, hint) => {
    const {code, stderr} = await pressrel(['export', '--to', 'text', 'fixtures/one-line.md', ...more])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
  })
})
